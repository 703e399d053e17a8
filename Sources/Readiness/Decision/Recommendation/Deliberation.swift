/// A situation with its facts laid on the grid of the tables: all that a recommendation is made of.
struct Deliberation {
  let model: DecisionModel
  let grid: Grid
  /// The situation with its facts and, where tables have decided, the decisions.
  private(set) var situation: Situation
  let completions: Completions

  /// Lays out a situation whose facts have been read.
  init(_ model: DecisionModel, _ grid: Grid, _ situation: Situation) {
    self.model = model
    self.grid = grid
    self.situation = situation
    completions = Completions(
      of: grid, choices: grid.choices(in: situation, assuming: false),
      assumed: Set(
        grid.scales.indices.filter { situation.facts[grid.scales[$0].fact]?.assumed == true }))
    for (table, stage) in zip(model.tables, grid.base) {
      for (index, output) in table.outputs.enumerated() {
        let values = stage.map { completions.values(of: $0, output: index, assuming: true) }
        self.situation.decisions[output.name] =
          values.map { $0.isEmpty ? .anything : .words($0) } ?? .anything
      }
    }
  }

  /// The table that decides the outcome.
  var first: DecisionTable? { model.tables.first }

  /// The outcomes that remain possible, with or without what is assumed.
  func outcomes(assuming: Bool) -> [String] {
    guard let stage = grid.base.first ?? nil, first?.outputs.isEmpty == false else { return [] }
    return completions.values(of: stage, output: 0, assuming: assuming)
  }

  /// The outcome; nil if it is open.
  var outcome: String? {
    let outcomes = outcomes(assuming: true)
    return outcomes.count == 1 ? outcomes.first : nil
  }

  /// What every input of a table may be.
  func inputs(of index: Int) -> [String: Possible] {
    let stage = grid.base[index].map { grid.stages[$0] }
    var inputs: [String: Possible] = [:]
    for (place, input) in model.tables[index].inputs.enumerated() {
      switch (input.origin, stage?.columns[place].source) {
      case (.fact(let fact), _):
        inputs[input.name] = situation.possible(.fact(fact))
      case (.decision, .stage(let earlier, let output)):
        let values = completions.values(of: earlier, output: output, assuming: true)
        inputs[input.name] = values.isEmpty ? .anything : .words(values)
      case (.decision, _):
        inputs[input.name] = .anything
      }
    }
    return inputs
  }

  /// The outputs that a scale can change, in the order of the tables.
  func changes(by scale: Int, assuming: Bool) -> [String] {
    zip(model.tables, grid.base).flatMap { table, stage in
      table.outputs.enumerated().filter { index, _ in
        stage.map {
          completions.varies(scale, stage: $0, output: index, assuming: assuming)
        } ?? true
      }.map(\.element.name)
    }
  }
}

extension Grid {
  /// For each scale the bands that its fact may be on: all that are possible if nothing is assumed,
  /// what is assumed first, or only those possible with what is assumed.
  func choices(in situation: Situation, assuming: Bool) -> [[Int]] {
    scales.map { scale in
      let codes = scale.codes(of: situation.possible(.fact(scale.fact)))
      guard !assuming, let reading = situation.facts[scale.fact], reading.assumed else {
        return codes
      }
      return codes + scale.codes(of: reading.possible).filter { !codes.contains($0) }
    }
  }
}
