/// The steps to a goal, in the order asked: only what the goal depends on is worked through.
struct ReachPlan {
  /// The steps.
  private(set) var steps: [ReachStep] = []
  /// Everything the goal depends on.
  let scope: Set<Condition.Subject>
  private let order: ReachOrder
  private let axes: [Fact.ID: Scale]

  init(for goal: ReachGoal, in order: ReachOrder) {
    self.order = order
    axes = Dictionary(goal.axes.map { ($0.fact, $0) }) { first, _ in first }
    scope = order.closure(of: goal.axes.map { .fact($0.fact) } + goal.subjects(in: order))
    for field in order.account.keys.sorted() where scope.contains(.account(field)) {
      let subject = Condition.Subject.account(field)
      steps.append(ReachStep(node: .subject(subject), inputs: [], work: .account(field)))
    }
    let (facts, refusals) = (facts, refusals)
    steps += facts[-1] ?? []
    for (place, question) in order.questions.enumerated() {
      if scope.contains(.question(question.id)) { ask(question) }
      steps += (facts[place] ?? []) + (refusals[place] ?? [])
    }
    forget(keeping: goal.kept(in: order))
  }

  private mutating func ask(_ question: Question) {
    steps.append(
      ReachStep(
        node: .subject(.question(question.id)),
        inputs: order.inputs(ofAsking: question).map(ReachNode.subject), work: .ask(question)))
  }

  /// The facts, each with its band if that is asked for, by the moment at which they are known;
  /// and their conditions, by the moments at which these are.
  private var facts: [Int: [ReachStep]] {
    var steps: [Int: [ReachStep]] = [:]
    for fact in order.facts where scope.contains(.fact(fact.id)) {
      let subject = Condition.Subject.fact(fact.id)
      let (moment, parts) = (order.moment(of: subject) ?? -1, parts(of: fact))
      for (place, step) in parts { steps[place, default: []].append(step) }
      let inputs = parts.isEmpty ? order.inputs(of: fact).map(ReachNode.subject) : [.parts(fact.id)]
      steps[moment, default: []].append(
        ReachStep(node: .subject(subject), inputs: inputs, work: .derive(fact.restingOnParts)))
      guard let scale = axes[fact.id] else { continue }
      steps[moment, default: []].append(
        ReachStep(node: .axis(fact.id), inputs: [.subject(subject)], work: .place(scale)))
    }
    return steps
  }

  /// The steps that look at a fact's conditions, each when its last question is answered.
  private func parts(of fact: Fact) -> [(moment: Int, step: ReachStep)] {
    let conditions = fact.derivation.conditions
    let inputs = conditions.map { order.inputs(of: $0, in: fact) }
    let moments = inputs.map { $0.compactMap(order.moment).max() ?? -1 }
    let sorted = Set(moments).sorted()
    return sorted.map { moment in
      let some = conditions.indices.filter { moments[$0] == moment }
      let before: [ReachNode] = moment == sorted.first ? [] : [.parts(fact.id)]
      let subjects = some.flatMap { inputs[$0] }.uniqued().map(ReachNode.subject)
      return (
        moment,
        ReachStep(node: .parts(fact.id), inputs: before + subjects, work: .gather(fact, some))
      )
    }
  }

  /// The refusals of "does not apply", by the moment at which everything is known of them.
  private var refusals: [Int: [ReachStep]] {
    var steps: [Int: [ReachStep]] = [:]
    for question in order.questions where scope.contains(.question(question.id)) {
      for contradiction in question.refusesNotApplicable {
        let inputs = ([.question(question.id)] + order.inputs(of: contradiction)).uniqued()
        let moment = inputs.compactMap(order.moment).max() ?? -1
        steps[moment, default: []].append(
          ReachStep(
            node: nil, inputs: inputs.map(ReachNode.subject),
            work: .refuse(question, contradiction)))
      }
    }
    return steps
  }

  /// Notes for every step what a later one still looks at.
  private mutating func forget(keeping kept: Set<ReachNode>) {
    var live = kept
    for index in steps.indices.reversed() {
      steps[index].live = live
      if let node = steps[index].node { live.remove(node) }
      live.formUnion(steps[index].inputs)
    }
  }
}

/// One step: what it adds to a partial state, or which states it refuses.
struct ReachStep {
  /// What it adds; nil if it only refuses.
  let node: ReachNode?
  /// What it looks at.
  let inputs: [ReachNode]
  /// What it does.
  let work: Work
  /// What is still looked at afterwards; all else is forgotten.
  var live: Set<ReachNode> = []

  /// What a step does.
  enum Work {
    /// Lets something known of the account be anything.
    case account(String)
    /// Asks a question, if it is visible.
    case ask(Question)
    /// Looks at some conditions of a fact, by their places.
    case gather(Fact, [Int])
    /// Derives a fact.
    case derive(Fact)
    /// Finds the band that a fact lies in, and refuses states in which it lies in several.
    case place(Scale)
    /// Refuses states in which "does not apply" was said and is contradicted.
    case refuse(Question, Question.Contradiction)
  }
}
