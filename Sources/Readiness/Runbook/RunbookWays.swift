extension Runbook {
  /// The steps for a situation, in order; a step whose condition is not known is among them.
  public func steps(in situation: Situation) -> [Step] {
    steps.filter { $0.appliesWhen?.truth(in: situation) != .no }
  }

  /// The tasks for a situation.
  public func tasks(in situation: Situation) -> [Task] {
    tasks.filter { $0.appliesWhen?.truth(in: situation) != .no }
  }

  /// The prerequisites for a situation.
  public func prerequisites(in situation: Situation) -> [Prerequisite] {
    prerequisites.filter { $0.appliesWhen?.truth(in: situation) != .no }
  }

  /// What is wrong with the way through, for each kind of account: that it ends, that the states
  /// come in their order, and that what is taken out is put back whatever goes wrong between.
  var wayFaults: [Fault] {
    var told: Set<Fault> = []
    return Account.Kind.allCases.flatMap { kind in
      let way = steps(in: Situation(account: ["kind": kind.rawValue]))
      return endFaults(way, kind) + orderFaults(way, kind) + openFaults(way, kind)
    }.filter { told.insert($0).inserted }
  }

  private func endFaults(_ way: [Step], _ kind: Account.Kind) -> [Fault] {
    guard way.last?.reaches != .closed else { return [] }
    let last = way.last.map { "steps/\($0.id)" } ?? "steps"
    return [
      Fault(
        last, "for a \(kind.rawValue) account the last step does not reach \"closed\"",
        remedy: "add reaches: closed to the step that ends it")
    ]
  }

  private func orderFaults(_ way: [Step], _ kind: Account.Kind) -> [Fault] {
    let order = State.allCases
    var before = State.draft
    return way.compactMap { step in
      guard let state = step.reaches else { return nil }
      defer { before = state }
      let (old, new) = (order.firstIndex(of: before) ?? 0, order.firstIndex(of: state) ?? 0)
      guard new <= old, before != state else { return nil }
      return Fault(
        "steps/\(step.id)/reaches",
        "for a \(kind.rawValue) account it reaches \(state.rawValue) after \(before.rawValue)",
        remedy: "the order is \(order.map(\.rawValue).joined(separator: ", "))")
    }
  }

  private func openFaults(_ way: [Step], _ kind: Account.Kind) -> [Fault] {
    way.enumerated().flatMap { index, step -> [Fault] in
      guard !step.opens.isEmpty else { return [] }
      let path = "steps/\(step.id)/opens"
      guard let end = way.indices.first(where: { $0 > index && way[$0].closes == step.opens })
      else {
        return [
          Fault(
            path,
            "for a \(kind.rawValue) account nothing puts back what it takes out: \(step.opens)",
            remedy: "add closes: \(step.opens) to a later step")
        ]
      }
      return way[index..<end].filter { passes($0.then, way[end], in: way) }.map { leaving in
        Fault(
          "steps/\(leaving.id)/then",
          "if it goes wrong here, \(way[end].id) never puts back \(step.opens)",
          remedy: "let it go on with \(way[end].id) or a step before that")
      }
    }
  }

  /// Whether a continuation leaves out a step that must come.
  private func passes(_ then: Continuation, _ needed: Step, in way: [Step]) -> Bool {
    switch then {
    case .next: return false
    case .stop: return true
    case .step(let target):
      let order = steps.map(\.id)
      return (order.firstIndex(of: target) ?? 0) > (order.firstIndex(of: needed.id) ?? 0)
    }
  }
}
