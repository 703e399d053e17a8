import Readiness
import YAML

/// What one file says of facts and factors.
struct FactsPart {
  let facts: [Fact]
  let factors: [DecisionModel.Factor]

  /// Reads the file's outermost mapping.
  init?(_ fields: inout Fields) {
    facts = fields.each("facts", unique: "id", Fact.read)
    factors = fields.each("factors", unique: "id", DecisionModel.Factor.read)
  }
}

extension DecisionModel.Factor {
  fileprivate static func read(_ fields: inout Fields) -> DecisionModel.Factor? {
    let id = fields.id("id", of: DecisionModel.Factor.self)
    let title = fields.line("title")
    let parts = fields.each("parts", needed: true, Derivation.Points.read)
    guard let id, let title else { return nil }
    return DecisionModel.Factor(id: id, title: title, parts: parts)
  }
}

extension Fact {
  /// Reads one element of `facts`.
  static func read(_ fields: inout Fields) -> Fact? {
    let id = fields.id("id", of: Fact.self)
    let title = fields.line("title")
    let derivation = Derivation.read(&fields)
    let domain = Domain.read(&fields, derivation)
    let unknown = fields.unknown(domain)
    let neutral = fields.neutral(domain)
    let advice = fields.boolean("advice") ?? true
    let note = fields.prose("note") ?? ""
    guard let id, let title, let domain, let derivation else { return nil }
    return Fact(
      id: id, title: title, domain: domain, derivation: derivation, unknown: unknown,
      neutral: neutral, advice: advice, note: note)
  }
}

extension Fact.Domain {
  /// Reads `number`, `words` or `list`; a list of named reasons is its own domain.
  fileprivate static func read(_ fields: inout Fields, _ derivation: Derivation?) -> Fact.Domain? {
    let present = ["number", "words", "list"].filter(fields.has)
    guard let kind = present.first, present.count == 1 else {
      if fields.expects(oneOf: ["number", "words", "list"]) { return nil }
      let problem = present.isEmpty ? "the fact has no domain" : "the fact has two domains"
      let remedy = "write one of number: {…}, words: [weakest, …, strongest] or list: [...]"
      let place = present.last.map(fields.place) ?? fields.start
      fields.findings.add(problem, at: place, remedy: remedy)
      return nil
    }
    if kind == "number" {
      return fields.within(kind) { fields in
        let unit = fields.line("unit", limit: 40)
        guard let bounds = fields.bounds(), let unit else { return nil }
        return .number(bounds, unit: unit)
      }
    }
    if kind == "list", case .list(let named)? = derivation { return .list(named.map(\.id)) }
    if kind == "list", fields.listsReasons { return nil }
    let words = fields.ids(kind, of: Fact.Domain.self, needed: true).map(\.text)
    if words.isEmpty { return nil }
    return kind == "words" ? .words(words) : .list(words)
  }

  /// The text of a file as a value of this domain; nil if it is none.
  fileprivate func term(_ node: YAML.Node) -> Term? {
    if case .number = self { return node.integer.flatMap { value(parsing: String($0)) } }
    return node.word.flatMap(value(parsing:))
  }

  /// What the values are, for a remedy.
  fileprivate var example: String {
    switch self {
    case .number(let bounds, _): "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)"
    case .words(let words): "one of \(words.joined(separator: ", "))"
    case .list: "none, or one of its words"
    }
  }
}

extension Fields {
  /// Whether `list` holds named reasons, not words.
  var listsReasons: Bool {
    rawList("list").contains { $0.pairs != nil }
  }

  /// The key `unknown`.
  fileprivate mutating func unknown(_ domain: Fact.Domain?) -> Fact.WhenUnknown {
    guard let node = node("unknown"), node.text != "ask" else { return .ask }
    return term(node, domain).map(Fact.WhenUnknown.assume) ?? .ask
  }

  /// The key `neutral`.
  fileprivate mutating func neutral(_ domain: Fact.Domain?) -> Fact.Neutral? {
    within("neutral") { fields in
      if fields.has("same-as") { return fields.id("same-as", of: Fact.self).map { .same(as: $0) } }
      guard let node = fields.node("value", needed: true) else { return nil }
      return fields.term(node, domain).map(Fact.Neutral.value)
    }
  }

  private mutating func term(_ node: YAML.Node, _ domain: Fact.Domain?) -> Term? {
    guard let domain else { return nil }
    if let term = domain.term(node) { return term }
    let problem = "\(quoted(node.text ?? Fields.kind(of: node))) is no value of this fact"
    findings.add(problem, at: node.start, remedy: "write \(domain.example)")
    return nil
  }
}
