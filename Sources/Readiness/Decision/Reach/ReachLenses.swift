/// The lenses of everything that a goal depends on.
struct ReachLenses {
  /// The largest number that a count is followed to.
  static let countLimit = 1_000

  private var lenses: [Condition.Subject: ReachLens] = [:]

  /// Collects all that is asked on the way to a goal. Throws if a count would have to be followed
  /// too far.
  init(_ goal: ReachGoal, _ plan: ReachPlan, _ order: ReachOrder) throws(ReachLimit) {
    for step in plan.steps {
      switch step.work {
      case .ask(let question): add(question.askedWhen)
      case .gather(let fact, let parts): parts.forEach { add(fact.derivation.conditions[$0]) }
      case .refuse(_, let contradiction): add(contradiction.when)
      case .place(let scale): lenses[.fact(scale.fact), default: ReachLens()].scale = scale
      case .account, .derive: break
      }
    }
    add(goal.condition?.when)
    for fact in order.facts.reversed() where plan.scope.contains(.fact(fact.id)) {
      try pass(on: fact)
    }
  }

  subscript(subject: Condition.Subject) -> ReachLens { lenses[subject] ?? ReachLens() }

  private mutating func add(_ condition: Condition?) {
    for (subject, test) in condition?.tests ?? [] {
      lenses[subject, default: ReachLens()].add([test])
    }
  }

  /// What is asked of a computed number is asked of that from which it is computed.
  private mutating func pass(on fact: Fact) throws(ReachLimit) {
    let bounds = fact.domain.bounds
    let cuts = self[.fact(fact.id)].allCuts
    let within = cuts.union([bounds.lowerBound, bounds.upperBound + 1])
    switch fact.derivation {
    case .value(let question, _):
      lenses[.question(question), default: ReachLens()].add(cuts: within)
      lenses[.question(question), default: ReachLens()].add(value: fact)
    case .max(let operands):
      for operand in operands {
        lenses[operand.subject, default: ReachLens()].add(operand: within)
      }
    case .count(let operands):
      let most = self[.fact(fact.id)].most
      guard most <= ReachLenses.countLimit else { throw ReachLimit() }
      for operand in operands {
        lenses[operand.subject, default: ReachLens()].add(operand: Set(1...most))
      }
    case .points, .choose, .list: break
    }
  }
}
