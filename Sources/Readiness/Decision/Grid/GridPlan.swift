/// Which tables have to be decided with which facts, found by following the inputs.
struct GridPlan {
  private let model: DecisionModel
  private var known: [Key: Int] = [:]
  private var begun = 0
  /// The tables to decide, each after those it looks at.
  private(set) var steps: [Step] = []

  init(_ model: DecisionModel) {
    self.model = model
  }

  /// A way of asking a table.
  private struct Key: Hashable {
    let table: Int
    let replacing: [Fact.ID: Fact.ID]
  }

  /// One table to decide, with the origin of each of its inputs.
  struct Step {
    let table: Int
    let origins: [Origin]

    /// Where an input comes from, replacements followed.
    enum Origin {
      case fact(Fact.ID)
      case step(Int, output: Int)
      case nothing
    }

    /// The facts it looks at itself.
    var facts: [Fact.ID] {
      origins.compactMap { if case .fact(let fact) = $0 { fact } else { nil } }
    }
  }

  /// The step that decides a table with some facts replaced; nil beyond the limit of stages.
  ///
  /// Every call looks only at earlier tables and there are at most ``Grid/stageLimit`` of them,
  /// so the recursion ends.
  mutating func stage(ofTable table: Int, replacing: [Fact.ID: Fact.ID]) -> Int? {
    let key = Key(table: table, replacing: replacing)
    if let step = known[key] { return step }
    guard begun < Grid.stageLimit else { return nil }
    begun += 1
    var origins: [Step.Origin] = []
    for input in model.tables[table].inputs {
      origins.append(origin(of: input, before: table, replacing: replacing))
    }
    steps.append(Step(table: table, origins: origins))
    known[key] = steps.count - 1
    return steps.count - 1
  }

  private mutating func origin(
    of input: DecisionTable.Input, before table: Int, replacing: [Fact.ID: Fact.ID]
  ) -> Step.Origin {
    switch input.origin {
    case .fact(let fact):
      let actual = replacing[fact] ?? fact
      return model.facts.contains { $0.id == actual } ? .fact(actual) : .nothing
    case .decision(let name, let inner):
      guard let (earlier, output) = model.output(named: name, before: table) else {
        return .nothing
      }
      let both = replacing.merging(inner.mapValues { replacing[$0] ?? $0 }) { $1 }
      guard let step = stage(ofTable: earlier, replacing: both) else { return .nothing }
      return .step(step, output: output)
    }
  }

  /// Every test of a fact, under whatever name the tables look at it.
  func tests(of fact: Fact.ID) -> [UnaryTest] {
    steps.flatMap { step in
      let table = model.tables[step.table]
      return zip(table.inputs, step.origins).flatMap { input, origin -> [UnaryTest] in
        guard case .fact(fact) = origin else { return [] }
        return table.rules.compactMap { $0.tests[input.name] }
      }
    }
  }
}
