extension Grid {
  /// The grid of a model. What the content refers to and does not exist passes only tests that
  /// anything passes.
  init(_ model: DecisionModel) {
    var plan = GridPlan(model)
    let base = model.tables.indices.map { plan.stage(ofTable: $0, replacing: [:]) }
    let used = Set(plan.steps.flatMap(\.facts))
    let scales = model.facts.filter { used.contains($0.id) }
      .map { Scale($0, tests: plan.tests(of: $0.id)) }
    let places = Dictionary(scales.enumerated().map { ($1.fact, $0) }) { first, _ in first }
    self.scales = scales
    self.base = base
    var stages: [Stage] = []
    for step in plan.steps {
      stages.append(step.stage(in: model, scales: scales, places: places, stages: stages))
    }
    self.stages = stages
    capped = model.caps.flatMap { upper, lowers in
      lowers.compactMap { lower in
        guard let low = places[lower], let high = places[upper] else { return nil }
        return (lower: low, upper: high)
      }
    }.sorted { ($0.lower, $0.upper) < ($1.lower, $1.upper) }
    needs = Grid.needs(of: stages)
  }

  private static func needs(of stages: [Stage]) -> [(scales: [Int], stages: [Int])] {
    var needs: [(scales: Set<Int>, stages: Set<Int>)] = []
    for (index, stage) in stages.enumerated() {
      var need: (scales: Set<Int>, stages: Set<Int>) = ([], [index])
      for column in stage.columns {
        switch column.source {
        case .scale(let scale): need.scales.insert(scale)
        case .stage(let earlier, _):
          need.scales.formUnion(needs[earlier].scales)
          need.stages.formUnion(needs[earlier].stages)
        case .nothing: break
        }
      }
      needs.append(need)
    }
    return needs.map { ($0.scales.sorted(), $0.stages.sorted()) }
  }
}

extension DecisionModel {
  /// For each fact that is a maximum the facts that can therefore never be larger.
  var caps: [Fact.ID: Set<Fact.ID>] {
    var caps: [Fact.ID: Set<Fact.ID>] = [:]
    for fact in facts {
      guard case .max(let operands) = fact.derivation else { continue }
      for case .fact(let operand) in operands {
        caps[fact.id, default: []].formUnion(caps[operand] ?? [])
        caps[fact.id, default: []].insert(operand)
      }
    }
    return caps
  }

  /// The table and its output of that name, among the tables before one.
  func output(named name: String, before table: Int) -> (table: Int, output: Int)? {
    for earlier in tables.indices.prefix(table) {
      if let output = tables[earlier].outputs.firstIndex(where: { $0.name == name }) {
        return (earlier, output)
      }
    }
    return nil
  }
}

extension GridPlan.Step {
  /// The step in whole numbers.
  fileprivate func stage(
    in model: DecisionModel, scales: [Scale], places: [Fact.ID: Int], stages: [Stage]
  ) -> Stage {
    let table = model.tables[table]
    let columns = zip(table.inputs, origins).map { input, origin in
      column(input.name, origin, of: table, scales: scales, places: places, stages: stages)
    }
    return Stage(table: self.table, table, columns: columns)
  }

  private func column(
    _ name: String, _ origin: Origin, of table: DecisionTable, scales: [Scale],
    places: [Fact.ID: Int], stages: [Stage]
  ) -> Stage.Column {
    func passes(_ accepts: (UnaryTest) -> Bool) -> Stage.Rules {
      Stage.bits(table.rules) { rule in rule.tests[name].map(accepts) ?? true }
    }
    let unknown = passes { $0 == .anything }
    switch origin {
    case .fact(let fact):
      guard let place = places[fact] else { break }
      let bands = scales[place].bands.indices.map { band in
        passes { scales[place].accepts(band, $0) }
      }
      return Stage.Column(name: name, source: .scale(place), passes: bands + [unknown])
    case .step(let step, let output):
      let words = stages[step].values[output].map { word in passes { $0.accepts(.word(word)) } }
      return Stage.Column(
        name: name, source: .stage(step, output: output), passes: words + [unknown])
    case .nothing: break
    }
    return Stage.Column(name: name, source: .nothing, passes: [unknown])
  }
}
