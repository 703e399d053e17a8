import Readiness
import YAML

/// Conditions, tests and sources by key.
extension Fields {
  /// The deepest nesting of all, any and not in a condition.
  static let deepestCondition = 12

  /// A unary test, written as a text or a whole number.
  mutating func test(_ key: String, needed: Bool = true) -> UnaryTest? {
    guard let node = node(key, needed: needed) else { return nil }
    return test(node)
  }

  /// A unary test, written as a text or a whole number.
  mutating func test(_ node: YAML.Node) -> UnaryTest? {
    guard let text = node.text, node.boolean == nil, !node.isNull else {
      findings.add(
        "\(Fields.kind(of: node)) is no test", at: node.start,
        remedy: "write a word, a number, 1..5 or \">= 6\"; \"yes\" and \"no\" are words")
      return nil
    }
    do {
      return try UnaryTest(parsing: text)
    } catch {
      findings.add("in the test \(quoted(text)): \(error)", at: node.start)
      return nil
    }
  }

  /// A condition.
  mutating func condition(_ key: String, needed: Bool = false) -> Condition? {
    guard let node = node(key, needed: needed) else { return nil }
    return condition(node, level: 1)
  }

  private mutating func condition(_ node: YAML.Node, level: Int) -> Condition? {
    guard level <= Fields.deepestCondition else {
      findings.add(
        "conditions are nested deeper than \(Fields.deepestCondition) levels", at: node.start,
        remedy: "derive a fact for a part of it")
      return nil
    }
    return Fields.read(node, depth: depth + 1, &findings) { $0.condition(level: level) }
  }

  /// The keys that say what kind a condition is.
  private static let conditionKeys = [
    "all", "any", "not", "question", "fact", "decision", "account",
  ]

  /// What this mapping means as a condition.
  private mutating func condition(level: Int) -> Condition? {
    let present = Fields.conditionKeys.filter(has)
    guard let kind = present.first, present.count == 1 else { return notOneKind(present) }
    switch kind {
    case "all": return parts(of: kind, level: level).map(Condition.all)
    case "any": return parts(of: kind, level: level).map(Condition.any)
    case "not":
      guard let node = node(kind) else { return nil }
      return condition(node, level: level + 1).map(Condition.not)
    default:
      let subject = subject(kind)
      guard let test = test("is"), let subject else { return nil }
      return .test(subject, test)
    }
  }

  private mutating func notOneKind(_ present: [String]) -> Condition? {
    if expects(oneOf: Fields.conditionKeys + ["is"]) { return nil }
    if let second = present.dropFirst().first {
      findings.add(
        "a condition has both \(quoted(present[0])) and \(quoted(second))", at: place(of: second),
        remedy: "put them into a list under all: or any:")
      return nil
    }
    findings.add(
      "this is no condition", at: start,
      remedy:
        "write one of all, any, not, or {question: ID, is: TEST}; also fact, decision, account")
    return nil
  }

  /// The parts of an all or any; nil if there is none that can be read.
  private mutating func parts(of key: String, level: Int) -> [Condition]? {
    guard let nodes = list(key) else { return nil }
    if nodes.isEmpty {
      fault(key, "\(quoted(key)) is empty", remedy: "list at least one condition")
    }
    let parts = nodes.compactMap { condition($0, level: level + 1) }
    return parts.isEmpty ? nil : parts
  }

  private mutating func subject(_ key: String) -> Condition.Subject? {
    switch key {
    case "question": return id(key, of: Question.self).map(Condition.Subject.question)
    case "fact": return id(key, of: Fact.self).map(Condition.Subject.fact)
    case "decision": return id(key, of: DecisionTable.self).map { .decision($0.text) }
    default:
      guard let node = node(key), let word = text(node, named: quoted(key)) else { return nil }
      let known = ["kind", "environment"]
      guard known.contains(word) else {
        findings.addUnknown("account attribute", word, among: known, at: node.start)
        return nil
      }
      return .account(word)
    }
  }
}

extension Fields {
  /// Where a statement comes from, under the key `source`.
  mutating func source() -> Source? {
    within("source", needed: true) { $0.sourceHere() }
  }

  /// Where statements come from, under the key `sources`.
  mutating func sources() -> [Source] {
    each("sources") { $0.sourceHere() }
  }

  private mutating func sourceHere() -> Source? {
    let title = line("title", limit: 300)
    let address = line("address", needed: false, limit: 2_000)
    let checked = value("checked", like: "2026-09-26", Day.init(_:))
    if let address, !["https://", "http://"].contains(where: address.hasPrefix) {
      fault("address", "\(quoted(address)) is not an address", remedy: "write https://…")
    }
    return title.map { Source(title: $0, address: address, checked: checked) }
  }
}
