/// The members of one object of a file from elsewhere, each to be asked for by its name.
struct JSONFields {
  private let path: String
  private let members: [String: JSONValue]

  /// The members of a value, none of which is unknown.
  init(_ value: JSONValue, at path: String, names: Set<String>) throws(JSONShapeError) {
    guard case .object(let members) = value else { throw .wrong(path, "an object") }
    if let other = members.first(where: { !names.contains($0.name) }) {
      throw .unknown(Self.path(path, other.name))
    }
    self.path = path
    self.members = Dictionary(uniqueKeysWithValues: members.map { ($0.name, $0.value) })
  }

  /// Whether there is a member of that name.
  func has(_ name: String) -> Bool { members[name] != nil }

  /// A member that has to be there.
  func value(_ name: String) throws(JSONShapeError) -> JSONValue {
    guard let value = members[name] else { throw .missing(Self.path(path, name)) }
    return value
  }

  /// A text.
  func text(_ name: String) throws(JSONShapeError) -> String {
    guard case .string(let text) = try value(name) else { throw wrong(name, "a text") }
    return text
  }

  /// A text that may be missing.
  func optionalText(_ name: String) throws(JSONShapeError) -> String? {
    has(name) ? try text(name) : nil
  }

  /// A whole number.
  func number(_ name: String) throws(JSONShapeError) -> Int {
    guard case .number(let text) = try value(name), let number = Int(text) else {
      throw wrong(name, "a whole number")
    }
    return number
  }

  /// What a text means, if it is one of what is expected there.
  func reading<T>(
    _ name: String, as what: String, _ read: (String) -> T?
  ) throws(JSONShapeError) -> T {
    guard let value = read(try text(name)) else { throw wrong(name, what) }
    return value
  }

  /// A list, each of whose values is read with its path.
  func list<T>(
    _ name: String, _ read: (JSONValue, String) throws(JSONShapeError) -> T
  ) throws(JSONShapeError) -> [T] {
    guard case .array(let values) = try value(name) else { throw wrong(name, "a list") }
    var list: [T] = []
    list.reserveCapacity(values.count)
    for (index, value) in values.enumerated() {
      list.append(try read(value, "\(Self.path(path, name))/\(index + 1)"))
    }
    return list
  }

  /// That a member is not what is expected there.
  func wrong(_ name: String, _ what: String) -> JSONShapeError {
    .wrong(Self.path(path, name), what)
  }

  private static func path(_ path: String, _ name: String) -> String {
    path.isEmpty ? name : "\(path)/\(name)"
  }
}

/// A value of a file that is JSON, but not of the form it should have; the path counts from 1.
enum JSONShapeError: Error, Equatable, CustomStringConvertible {
  case missing(String)
  case unknown(String)
  case wrong(String, String)

  var description: String {
    switch self {
    case .missing(let path): "\(path) is missing"
    case .unknown(let path): "\(path) is nothing that this program knows"
    case .wrong(let path, let what): "\(path) is not \(what)"
    }
  }
}
