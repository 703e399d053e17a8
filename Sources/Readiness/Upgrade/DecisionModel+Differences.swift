extension DecisionModel {
  /// What became of the tables, rules, facts, factors, boundaries and tripwires of an older model.
  public func differences(since old: DecisionModel) -> [Difference] {
    tableDifferences(old)
      + Difference.all(
        .fact, old.facts, facts, id: \.id, name: { ($0.id.text, $0.title) },
        parts: DecisionModel.parts)
      + Difference.all(
        .factor, old.factors, factors, id: \.id, name: { ($0.id.text, $0.title) }
      ) { old, new in
        [.init("title", old.title, new.title), .init("parts", old.parts, new.parts) { _ in "" }]
          .compactMap(\.self)
      }
      + Difference.all(
        .boundary, old.boundaries, boundaries, id: \.id, name: { ($0.id.text, $0.note) }
      ) { old, new in
        [
          .init("when", old.when, new.when, \.description), .init("note", old.note, new.note),
          .init("source", old.source, new.source, \.title),
        ].compactMap(\.self)
      }
      + Difference.all(
        .tripwire, old.tripwires, tripwires, id: \.id, name: { ($0.id.text, $0.watch) }
      ) { old, new in
        [
          .init("watch", old.watch, new.watch), .init("fact", old.fact, new.fact, \.text),
          .init("when", old.when, new.when) { $0?.description ?? "" },
        ].compactMap(\.self)
      }
  }

  private func tableDifferences(_ old: DecisionModel) -> [Difference] {
    let whole = Difference.all(
      .table, old.tables, tables, id: \.id, name: { ($0.id.text, $0.title) }
    ) { old, new in
      [
        .init("title", old.title, new.title),
        .init("hit-policy", old.hitPolicy.rawValue, new.hitPolicy.rawValue),
        .init("inputs", old.inputs, new.inputs) { DecisionModel.list($0.map(\.name)) },
        .init("outputs", old.outputs, new.outputs) { DecisionModel.list($0.map(\.name)) },
        .init("rules", old.rules.map(\.id), new.rules.map(\.id)) {
          DecisionModel.list($0.map(\.text))
        },
      ].compactMap(\.self)
    }
    let named = { (model: DecisionModel) in
      model.tables.flatMap { table in table.rules.map { (table: table.id.text, rule: $0) } }
    }
    return whole
      + Difference.all(
        .rule, named(old), named(self), id: { "\($0.table)/\($0.rule.id)" },
        name: { ("\($0.table)/\($0.rule.id)", $0.rule.reason) }
      ) { old, new in DecisionModel.parts(old.rule, new.rule) }
  }

  private static func parts(
    _ old: DecisionTable.Rule, _ new: DecisionTable.Rule
  ) -> [Difference.Part] {
    [
      .init("if", old.tests, new.tests) { tests in
        list(tests.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
      },
      .init("then", old.gives, new.gives) { gives in
        list(gives.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
      },
      .init("stated", old.stated.rawValue, new.stated.rawValue),
      .init("reason", old.reason, new.reason), .init("source", old.source, new.source, \.title),
    ].compactMap(\.self)
  }

  private static func parts(_ old: Fact, _ new: Fact) -> [Difference.Part] {
    [
      .init("title", old.title, new.title), .init("note", old.note, new.note),
      .init("domain", old.domain, new.domain) { _ in "" },
      .init("derivation", old.derivation, new.derivation) { _ in "" },
      .init("unknown", old.unknown, new.unknown) { _ in "" },
      .init("neutral", old.neutral, new.neutral) { _ in "" },
      .init("advice", old.advice, new.advice) { "\($0)" },
    ].compactMap(\.self)
  }

  private static func list(_ words: [String]) -> String { words.joined(separator: ", ") }
}
