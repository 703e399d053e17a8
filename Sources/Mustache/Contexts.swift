/// The values among which a name is looked up: the whole, and on it the item of each section
/// under way.
struct Contexts {
  private var stack: [Value]

  init(_ value: Value) { stack = [value] }

  mutating func push(_ item: Value) { stack.append(item) }

  mutating func pop() { stack.removeLast() }

  /// The value of a name, nil if it is found nowhere, and how many contexts were searched.
  ///
  /// The innermost context that has the first part decides; the other parts are looked up in its
  /// value and nowhere else.
  func find(_ name: Name) -> (value: Value?, searched: Int) {
    guard let first = name.parts.first else { return (stack.last, 1) }
    var searched = 0
    for context in stack.reversed() {
      searched += 1
      guard case .object(let members) = context, let start = members[first] else { continue }
      return (Contexts.follow(name.parts.dropFirst(), from: start), searched + name.parts.count)
    }
    return (nil, searched)
  }

  private static func follow(_ parts: ArraySlice<String>, from start: Value) -> Value? {
    var value = start
    for part in parts {
      guard case .object(let members) = value, let member = members[part] else { return nil }
      value = member
    }
    return value
  }
}
