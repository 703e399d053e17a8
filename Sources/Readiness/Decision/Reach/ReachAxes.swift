/// The facts of a vector, and the values of all facts.
struct ReachAxes {
  /// The tables. The facts that they look at, with their bands, are the axes of the vectors.
  let grid: Grid
  private let plan: GridPlan
  /// What the questions' conditions ask of facts.
  private let asked: [Fact.ID: [UnaryTest]]

  init(_ model: DecisionModel, _ order: ReachOrder) {
    grid = Grid(model)
    plan = model.tables.indices.reduce(into: GridPlan(model)) {
      _ = $0.stage(ofTable: $1, replacing: [:])
    }
    asked = order.questions.flatMap { $0.askedWhen?.tests ?? [] }.reduce(into: [:]) { asked, test in
      if case .fact(let fact) = test.subject { asked[fact, default: []].append(test.test) }
    }
  }

  /// The facts that the tables look at.
  var scales: [Scale] { grid.scales }

  /// A fact's values, cut where a table or a condition of a question can change its verdict.
  func scale(of fact: Fact) -> Scale {
    Scale(fact, tests: plan.tests(of: fact.id) + (asked[fact.id] ?? []))
  }

  /// How many vectors there are, up to `Int.max`.
  var size: Int {
    scales.reduce(1) { size, scale in
      let (product, overflow) = size.multipliedReportingOverflow(by: scale.bands.count)
      return overflow ? Int.max : product
    }
  }

  /// The axes as reports show them.
  var described: [Proof.Bands] {
    scales.map { scale in
      Proof.Bands(
        fact: scale.fact, title: scale.title, bands: scale.bands.indices.map(scale.text))
    }
  }
}
