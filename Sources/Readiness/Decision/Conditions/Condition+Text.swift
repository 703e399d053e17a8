extension Condition: CustomStringConvertible {
  /// The condition as a sentence about ids: "people is at least 11 and purpose is product".
  public var description: String { prose(naming: \.name) }

  /// The condition as a sentence, with a name of the caller's choice for every subject.
  public func prose(naming name: (Subject) -> String) -> String {
    prose(naming: name, depth: 0)
  }

  private func prose(naming name: (Subject) -> String, depth: Int) -> String {
    guard depth < Condition.depthLimit else { return "…" }
    func part(_ part: Condition) -> String {
      let text = part.prose(naming: name, depth: depth + 1)
      return part.isCompound ? "(\(text))" : text
    }
    switch self {
    case .all(let parts):
      return parts.isEmpty ? "always" : parts.map(part).joined(separator: " and ")
    case .any(let parts):
      return parts.isEmpty ? "never" : parts.map(part).joined(separator: " or ")
    case .not(let inner):
      return "not (\(inner.prose(naming: name, depth: depth + 1)))"
    case .test(let subject, let test):
      return "\(name(subject)) is \(test.prose)"
    }
  }

  private var isCompound: Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.count > 1
    case .not, .test: false
    }
  }

  /// Everything it looks at, each once, in the order of first mention.
  public var references: [Subject] {
    var seen: Set<Subject> = []
    return tests.map(\.subject).filter { seen.insert($0).inserted }
  }

  /// Every test in it, from left to right. Walks with a stack of its own, whatever the depth.
  public var tests: [(subject: Subject, test: UnaryTest)] {
    var found: [(subject: Subject, test: UnaryTest)] = []
    var waiting = [self]
    while let next = waiting.popLast() {
      switch next {
      case .all(let parts), .any(let parts): waiting.append(contentsOf: parts.reversed())
      case .not(let part): waiting.append(part)
      case .test(let subject, let test): found.append((subject, test))
      }
    }
    return found
  }
}

extension Condition.Subject {
  /// The id or name alone.
  public var name: String {
    switch self {
    case .question(let id): id.text
    case .fact(let id): id.text
    case .decision(let name): name
    case .account(let field): field
    }
  }
}
