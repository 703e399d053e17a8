/// What the tables do in the cases that answers lead to.
struct ReachTables {
  private let model: DecisionModel
  private let grid: Grid
  /// For each stage the rules that hit somewhere, and those that count.
  private var hits: [Stage.Rules]
  private var deciding: [Stage.Rules]

  /// Decides every case.
  init(_ model: DecisionModel, _ grid: Grid, cases: Set<[Int]>) {
    self.model = model
    self.grid = grid
    hits = grid.stages.map { _ in 0 }
    deciding = hits
    let all = Array(grid.stages.indices)
    var decided = grid.stages.map { _ in -1 }
    for codes in cases {
      grid.decide(codes, all, into: &decided)
      for (index, rule) in decided.enumerated() {
        hits[index] |= grid.stages[index].hits(codes, decided, grid.stages)
        if rule >= 0 { deciding[index] |= Stage.Rules(1) << Stage.Rules(rule) }
      }
    }
  }

  /// The rules and outputs that none of the cases uses.
  var faults: [Fault] {
    zip(model.tables, grid.base).flatMap { table, stage in
      stage.map { idle(in: table, $0) + unused(by: table, $0) } ?? []
    }
  }

  /// The rules that never hit; where only the first counts, also those that never come first.
  private func idle(in table: DecisionTable, _ stage: Int) -> [Fault] {
    table.rules.prefix(Stage.ruleLimit).enumerated().compactMap { index, rule in
      let bit = Stage.Rules(1) << Stage.Rules(index)
      let hit = hits[stage] & bit != 0
      guard !hit || table.hitPolicy == .first && deciding[stage] & bit == 0 else { return nil }
      return Fault(
        "tables/\(table.id)/rules/\(rule.id)",
        hit
          ? "never counts: whatever is answered, an earlier rule hits where it does"
          : "never hits: no answers lead to a case that it takes",
        remedy: "remove it, or ask a question that leads to it")
    }
  }

  /// The values that are listed and never given.
  private func unused(by table: DecisionTable, _ stage: Int) -> [Fault] {
    table.outputs.enumerated().compactMap { place, output in
      let given = grid.stages[stage].gives.enumerated()
        .filter { deciding[stage] & (Stage.Rules(1) << Stage.Rules($0.offset)) != 0 }
        .map { $0.element[place] }
      let unused = output.values.indices.filter { !given.contains($0) }.map { output.values[$0] }
      guard !unused.isEmpty else { return nil }
      return Fault(
        "tables/\(table.id)/outputs/\(output.name)",
        "no answers lead to \(output.name) \(Suggestion.list(unused, or: "or"))",
        remedy: "ask a question that leads to it, or leave it out")
    }
  }
}
