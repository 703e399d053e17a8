/// Finds what no answers reach, goal by goal.
struct ReachJudge {
  private let model: DecisionModel
  private let order: ReachOrder
  private let axes: ReachAxes
  /// The paths of the goals that had too many partial states.
  private(set) var untold: [String] = []

  init(_ model: DecisionModel, _ order: ReachOrder, _ axes: ReachAxes) {
    self.model = model
    self.order = order
    self.axes = axes
  }

  /// The vectors reached, with *don't know* among the answers or not; nil if too many to tell.
  mutating func vectors(openly: Bool) -> Set<[Int]>? {
    run(ReachGoal(axes: axes.scales), openly: openly, at: "tables")?.vectors
  }

  private mutating func run(_ goal: ReachGoal, openly: Bool, at path: String) -> ReachRun? {
    do throws(ReachLimit) {
      return try ReachRun(goal, order, openly: openly)
    } catch {
      untold = (untold + [path]).uniqued()
      return nil
    }
  }

  /// The questions that are never asked.
  mutating func questionFaults() -> [Fault] {
    var faults: [Fault] = []
    for (place, question) in order.questions.enumerated() {
      guard let condition = question.askedWhen else { continue }
      let path = "questions/\(question.id)"
      let goal = ReachGoal(condition, before: place)
      guard let run = run(goal, openly: false, at: path), !run.reaches([.yes, .unknown]) else {
        continue
      }
      faults.append(
        Fault(
          path, "\(question.id) is never asked: no earlier answers make its condition hold",
          remedy: "widen asked-when, or remove the question"))
    }
    return faults
  }

  /// The values of facts, and the reasons of lists, to which nothing leads.
  mutating func factFaults() -> [Fault] {
    order.facts.flatMap { fact in
      let values = valueFaults(fact)
      guard case .list(let reasons) = fact.derivation else { return values }
      return values + reasons.flatMap { reasonFaults($0, of: fact) }
    }
  }

  private mutating func valueFaults(_ fact: Fact) -> [Fault] {
    let (scale, path) = (axes.scale(of: fact), "facts/\(fact.id)")
    var left = Set(scale.bands.indices)
    for openly in [false, true] where left.count > 0 && scale.bands.count > 1 {
      guard let run = run(ReachGoal(axes: [scale]), openly: openly, at: path) else { return [] }
      left.subtract(run.vectors.flatMap { $0 })
    }
    guard !left.isEmpty, scale.bands.count > 1 else { return [] }
    let values = Suggestion.list(left.sorted().map(scale.text), or: "or")
    return [
      Fault(
        path, "no answers make \(fact.id) \(values)",
        remedy: "ask a question that does, or leave out what looks for it")
    ]
  }

  private mutating func reasonFaults(_ reason: Derivation.Named, of fact: Fact) -> [Fault] {
    let path = "facts/\(fact.id)/list/\(reason.id)"
    for openly in [false, true] {
      let goal = ReachGoal(reason.when, before: order.questions.count)
      guard let run = run(goal, openly: openly, at: path), !run.reaches([.yes]) else { return [] }
    }
    return [
      Fault(
        path, "no answers make \(reason.id) hold",
        remedy: "ask a question that does, or remove the reason")
    ]
  }

  /// The rules and outputs that nothing leads to.
  mutating func tableFaults(_ vectors: Set<[Int]>?) -> [Fault] {
    guard let vectors, !axes.grid.stages.isEmpty else { return [] }
    let faults = ReachTables(model, axes.grid, cases: vectors).faults
    if faults.isEmpty { return [] }
    guard let open = self.vectors(openly: true) else { return [] }
    if open.isEmpty {
      return [
        Fault(
          "tables", "no answers settle every fact that the tables look at",
          remedy: "ask the questions that these facts are derived from")
      ]
    }
    return ReachTables(model, axes.grid, cases: open).faults
  }
}
