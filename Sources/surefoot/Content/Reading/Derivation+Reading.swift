import Readiness
import YAML

extension Derivation {
  /// Reads the one key of a fact that says how it is derived, with what belongs to it.
  static func read(_ fields: inout Fields) -> Derivation? {
    let names =
      ["value", "max", "points", "choose", "count"] + (fields.listsReasons ? ["list"] : [])
    let present = names.filter(fields.has)
    guard let name = present.first, present.count == 1 else {
      if fields.expects(oneOf: names + ["bands", "otherwise"]) { return nil }
      let problem = present.isEmpty ? "the fact has no derivation" : "the fact has two derivations"
      fields.findings.add(
        problem, at: present.last.map(fields.place) ?? fields.start,
        remedy: "write one of value, max, points, choose, list or count")
      return nil
    }
    switch name {
    case "value": return fields.within(name, value)
    case "max": return operands(name, &fields).map(Derivation.max)
    case "count": return operands(name, &fields).map(Derivation.count)
    case "list":
      return .list(fields.each(name, needed: true, unique: "id", Named.read))
    case "choose":
      let choices = fields.each(name, needed: true, Choice.read)
      let otherwise = fields.id("otherwise", of: Derivation.self)
      return otherwise.map { .choose(choices, otherwise: $0.text) }
    default:
      let points = fields.each(name, needed: true, Points.read)
      return .points(points, bands: fields.each("bands", needed: true, Band.read))
    }
  }

  private static func value(_ fields: inout Fields) -> Derivation? {
    let question = fields.id("question", of: Question.self)
    let words = fields.table("as") { fields, option, node in
      fields.id(node, named: "the word for \(quoted(option))") as ID<Derivation>?
    }
    return question.map { .value(of: $0, as: words.mapValues(\.text)) }
  }

  private static func operands(_ key: String, _ fields: inout Fields) -> [Operand]? {
    let operands = fields.each(key, needed: true) { fields in
      if fields.has("fact") { return fields.id("fact", of: Fact.self).map(Operand.fact) }
      return fields.id("question", of: Question.self).map(Operand.question)
    }
    return operands.isEmpty ? nil : operands
  }
}

extension Derivation.Points {
  /// Reads one element of `points` or of a factor's `parts`.
  static func read(_ fields: inout Fields) -> Derivation.Points? {
    let points = fields.number("points", in: -1_000...1_000)
    let when = fields.condition("when", needed: true)
    let reason = fields.line("reason", limit: 500)
    guard let points, let when, let reason else { return nil }
    return Derivation.Points(points, when: when, reason: reason)
  }
}

extension Derivation.Band {
  fileprivate static func read(_ fields: inout Fields) -> Derivation.Band? {
    let value = fields.id("value", of: Fact.self)
    let sums = fields.test("sums")
    guard let value, let sums else { return nil }
    return Derivation.Band(value: value.text, sums: sums)
  }
}

extension Derivation.Choice {
  fileprivate static func read(_ fields: inout Fields) -> Derivation.Choice? {
    let value = fields.id("value", of: Fact.self)
    let when = fields.condition("when", needed: true)
    let reason = fields.line("reason", limit: 500)
    guard let value, let when, let reason else { return nil }
    return Derivation.Choice(value: value.text, when: when, reason: reason)
  }
}

extension Derivation.Named {
  fileprivate static func read(_ fields: inout Fields) -> Derivation.Named? {
    let id = fields.id("id", of: Derivation.Named.self)
    let title = fields.line("title")
    let when = fields.condition("when", needed: true)
    let reason = fields.line("reason", limit: 1_000)
    let source = fields.source()
    guard let id, let title, let when, let reason, let source else { return nil }
    return Derivation.Named(id: id.text, title: title, when: when, reason: reason, source: source)
  }
}
