import Readiness
import YAML

/// What one file says of decision tables, boundaries and tripwires.
struct DecisionPart {
  let tables: [Table]
  let boundaries: [DecisionModel.Boundary]
  let tripwires: [DecisionModel.Tripwire]

  /// What one file says of a table.
  struct Table {
    let id: ID<DecisionTable>
    let title: String?
    let hitPolicy: DecisionTable.HitPolicy?
    let inputs: [DecisionTable.Input]
    let outputs: [DecisionTable.Output]
    let rules: [DecisionTable.Rule]
  }

  /// Reads the file's outermost mapping.
  init?(_ fields: inout Fields) {
    tables = fields.each("tables", unique: "id", Table.init)
    boundaries = fields.each("boundaries", unique: "id", DecisionModel.Boundary.read)
    tripwires = fields.each("tripwires", unique: "id", DecisionModel.Tripwire.read)
  }
}

extension DecisionPart.Table {
  fileprivate init?(_ fields: inout Fields) {
    let id = fields.id("id", of: DecisionTable.self)
    title = fields.line("title", needed: false) ?? fields.standIn("title", "…")
    hitPolicy =
      fields.choice("hit-policy", of: DecisionTable.HitPolicy.self, needed: false)
      ?? fields.standIn("hit-policy", .first)
    inputs = fields.each("inputs", unique: "name", DecisionTable.Input.read)
    outputs = fields.each("outputs", unique: "name", DecisionTable.Output.read)
    rules = fields.each("rules", unique: "id", DecisionTable.Rule.read)
    guard let id else { return nil }
    self.id = id
  }
}

extension DecisionTable.Input {
  fileprivate static func read(_ fields: inout Fields) -> DecisionTable.Input? {
    let name = fields.id("name", of: DecisionTable.Input.self)
    let origin = Origin.read(&fields)
    guard let name, let origin else { return nil }
    return DecisionTable.Input(name: name.text, origin: origin)
  }
}

extension DecisionTable.Input.Origin {
  fileprivate static func read(_ fields: inout Fields) -> DecisionTable.Input.Origin? {
    guard fields.has("decision") else {
      return fields.id("fact", of: Fact.self).map(DecisionTable.Input.Origin.fact)
    }
    let output = fields.id("decision", of: DecisionTable.Output.self)
    let replacing = fields.table("replacing") { fields, fact, node in
      fields.id(node, named: "what replaces \(quoted(fact))") as Fact.ID?
    }
    let pairs = replacing.map { (Fact.ID($0.key), $0.value) }
    return output.map {
      .decision(output: $0.text, replacing: Dictionary(pairs) { first, _ in first })
    }
  }
}

extension DecisionTable.Output {
  fileprivate static func read(_ fields: inout Fields) -> DecisionTable.Output? {
    let name = fields.id("name", of: DecisionTable.Output.self)
    let values = fields.ids(
      "values", of: DecisionTable.Output.self, needed: true, mayBeEmpty: true)
    return name.map { DecisionTable.Output(name: $0.text, values: values.map(\.text)) }
  }
}

extension DecisionTable.Rule {
  fileprivate static func read(_ fields: inout Fields) -> DecisionTable.Rule? {
    let id = fields.id("id", of: DecisionTable.Rule.self)
    let tests = fields.table("if", needed: true) { fields, _, node in fields.test(node) }
    let gives = fields.table("then", needed: true) { fields, output, node in
      fields.line(node, named: "the value of \(quoted(output))")
    }
    let stated = fields.choice("stated", of: Stated.self)
    let reason = fields.line("reason", limit: 1_000)
    let source = fields.source()
    // A rule that lost a test would hit more than it says: better no rule.
    let isWhole =
      tests.count == fields.peek("if")?.pairs?.count
      && gives.count == fields.peek("then")?.pairs?.count
    guard let id, let stated, let reason, let source, isWhole else { return nil }
    return DecisionTable.Rule(
      id: id, tests: tests, gives: gives, stated: stated, reason: reason, source: source)
  }
}

extension DecisionModel.Boundary {
  fileprivate static func read(_ fields: inout Fields) -> DecisionModel.Boundary? {
    let id = fields.id("id", of: DecisionModel.Boundary.self)
    let when = fields.condition("when", needed: true)
    let note = fields.prose("note", needed: true)
    let source = fields.source()
    guard let id, let when, let note, let source else { return nil }
    return DecisionModel.Boundary(id: id, when: when, note: note, source: source)
  }
}

extension DecisionModel.Tripwire {
  fileprivate static func read(_ fields: inout Fields) -> DecisionModel.Tripwire? {
    let id = fields.id("id", of: DecisionModel.Tripwire.self)
    let watch = fields.line("watch", limit: 300)
    let fact = fields.id("fact", of: Fact.self)
    let when = fields.condition("when")
    guard let id, let watch, let fact else { return nil }
    return DecisionModel.Tripwire(id: id, watch: watch, when: when, fact: fact)
  }
}
