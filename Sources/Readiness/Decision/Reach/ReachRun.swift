/// Works through the steps to a goal with a set of partial states.
struct ReachRun {
  private let goal: ReachGoal
  private let order: ReachOrder
  private let lenses: ReachLenses
  /// Whether *don't know* is an answer, and what is known of the account may be unknown.
  private let openly: Bool
  private var classes: [ReachNode: ReachClasses] = [:]
  private var states = ReachStates()

  /// Takes every step. Throws if there are too many partial states.
  init(_ goal: ReachGoal, _ order: ReachOrder, openly: Bool) throws(ReachLimit) {
    let plan = ReachPlan(for: goal, in: order)
    self.goal = goal
    self.order = order
    self.openly = openly
    lenses = try ReachLenses(goal, plan, order)
    for step in plan.steps { try take(step) }
  }

  /// The vectors reached, a band for each axis of the goal.
  var vectors: Set<[Int]> {
    Set(states.all.map { state in goal.axes.map { states.code(of: .axis($0.fact), in: state) } })
  }

  /// Whether the goal's condition can have one of some truths.
  func reaches(_ truths: [Truth]) -> Bool {
    guard let when = goal.condition?.when else { return false }
    let subjects = goal.subjects(in: order).map(ReachNode.subject)
    return states.all.contains { truths.contains(when.truth(in: situation(of: subjects, $0))) }
  }

  private func situation(of nodes: [ReachNode], _ state: ReachStates.State) -> Situation {
    var situation = Situation()
    for node in nodes {
      switch (node, value(of: node, state)) {
      case (.subject(let subject), let value?): situation.add(value, of: subject)
      case (.parts, .parts(let parts)): situation.add(parts)
      default: break
      }
    }
    return situation
  }

  private func value(of node: ReachNode, _ state: ReachStates.State) -> ReachValue? {
    let code = states.code(of: node, in: state)
    guard let values = classes[node]?.values, values.indices.contains(code) else { return nil }
    return values[code]
  }

  private mutating func take(_ step: ReachStep) throws(ReachLimit) {
    let cases = states.cases(of: step.inputs)
    var codes: [ReachStates.State: [Int]] = [:]
    switch step.work {
    case .account(let field): codes = [0: words(of: field)]
    case .ask(let question): codes = try ask(question, step, cases)
    case .gather(let fact, let parts): codes = gather(parts, of: fact, step, cases)
    case .derive(let fact): for state in cases { codes[state] = [derive(fact, step, state)] }
    case .place(let scale): for state in cases { codes[state] = place(scale, state) }
    case .refuse(let question, let contradiction):
      for state in cases {
        codes[state] = refuses(question, contradiction, step, state) ? [] : [0]
      }
    }
    try states.extend(with: step.node, by: codes, of: step.inputs, keeping: step.live)
  }
}

extension ReachRun {
  private mutating func ask(
    _ question: Question, _ step: ReachStep, _ cases: Set<ReachStates.State>
  ) throws(ReachLimit) -> [ReachStates.State: [Int]] {
    let answers = try ReachAnswers(to: question, through: lenses, openly: openly)
    classes[.subject(.question(question.id))] = answers.classes
    var codes: [ReachStates.State: [Int]] = [:]
    for state in cases {
      let truth = question.askedWhen?.truth(in: situation(of: step.inputs, state))
      codes[state] = truth == .no ? [answers.hidden] : answers.asked
    }
    return codes
  }

  private mutating func gather(
    _ some: [Int], of fact: Fact, _ step: ReachStep, _ cases: Set<ReachStates.State>
  ) -> [ReachStates.State: [Int]] {
    let (node, lens) = (ReachNode.parts(fact.id), lenses[.fact(fact.id)])
    let conditions = fact.derivation.conditions
    var found = ReachClasses()
    var codes: [ReachStates.State: [Int]] = [:]
    for state in cases {
      var parts = ReachParts(of: fact)
      if step.inputs.contains(node), case .parts(let before) = value(of: node, state) {
        parts = before
      }
      let situation = situation(of: step.inputs.filter { $0 != node }, state)
      for index in some { parts.note(index, conditions[index], in: situation) }
      codes[state] = [found.code(of: parts.look(for: fact, through: lens), .parts(parts))]
    }
    classes[node] = found
    return codes
  }

  private mutating func derive(
    _ fact: Fact, _ step: ReachStep, _ state: ReachStates.State
  ) -> Int {
    let reading = fact.reading(in: situation(of: step.inputs, state))
    return classes[.subject(.fact(fact.id)), default: ReachClasses()]
      .code(of: lenses[.fact(fact.id)].look(of: reading), .fact(reading))
  }

  private func place(_ scale: Scale, _ state: ReachStates.State) -> [Int] {
    guard case .fact(let reading) = value(of: .subject(.fact(scale.fact)), state) else { return [] }
    let codes = scale.codes(of: reading.value.map(Possible.exactly) ?? reading.possible)
    return codes.count == 1 ? codes : []
  }

  private func refuses(
    _ question: Question, _ contradiction: Question.Contradiction, _ step: ReachStep,
    _ state: ReachStates.State
  ) -> Bool {
    value(of: .subject(.question(question.id)), state)?.isNotApplicable == true
      && contradiction.when.truth(in: situation(of: step.inputs, state)) == .yes
  }

  /// Every word that some test names, and one that none does; where only some words can be, these.
  private mutating func words(of field: String) -> [Int] {
    let lens = lenses[.account(field)]
    var words: [String?] = lens.tests.flatMap(\.words).uniqued() + [""]
    if case .words(let known) = order.account[field] { words = known }
    if openly { words.append(nil) }
    var found = ReachClasses()
    let codes = words.map { word in
      let possible = word.map { Possible.exactly(.word($0)) } ?? .anything
      return found.code(of: lens.look(of: possible), .account(word))
    }
    classes[.subject(.account(field))] = found
    return codes.uniqued()
  }
}
