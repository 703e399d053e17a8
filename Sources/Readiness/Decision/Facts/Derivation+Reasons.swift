extension Derivation {
  /// The band in which the sum lies. What is unknown widens the sum to an interval.
  func sum(
    of points: [Points], bands: [Band], within domain: Fact.Domain, in situation: Situation
  ) -> Findings {
    let tally = Tally(of: points, in: situation)
    let sums = Possible.numbers(tally.low...tally.high)
    let values = bands.filter { sums.truth(of: $0.sums) != .no }.map(\.value)
    let reached = sums.settled == nil ? values : Array(values.prefix(1))
    return Findings(
      possible: domain.possible(reached), unsettled: tally.unsettled, because: tally.because)
  }

  /// The first choice whose condition holds; those before it that are unknown remain possible.
  func choice(
    from choices: [Choice], otherwise: String, within domain: Fact.Domain, in situation: Situation
  ) -> Findings {
    var values: [String] = []
    var unsettled: [Question.ID] = []
    for choice in choices {
      switch choice.when.truth(in: situation) {
      case .no: continue
      case .unknown:
        values.append(choice.value)
        unsettled += situation.unsettled(choice.when)
      case .yes:
        let because = Because(
          reason: choice.reason, points: nil, answers: situation.answers(choice.when))
        return Findings(
          possible: domain.possible(values + [choice.value]), unsettled: unsettled,
          because: [because])
      }
    }
    return Findings(possible: domain.possible(values + [otherwise]), unsettled: unsettled)
  }

  /// The named reasons that hold, and those that may.
  func list(of names: [Named], in situation: Situation) -> Findings {
    func held(_ truth: Truth) -> [Held] {
      names.filter { $0.when.truth(in: situation) == truth }.map { name in
        Held(
          id: name.id, title: name.title, reason: name.reason, source: name.source,
          answers: truth == .yes ? situation.answers(name.when) : [])
      }
    }
    let (sure, may) = (held(.yes), held(.unknown))
    let open = names.filter { $0.when.truth(in: situation) == .unknown }
    return Findings(
      possible: .set(held: Set(sure.map(\.id)), may: Set(may.map(\.id))),
      unsettled: open.flatMap { situation.unsettled($0.when) }, held: sure, may: may)
  }
}

/// A sum of points in a situation: what is sure, and how far the unknown can move it.
struct Tally {
  private(set) var low = 0
  private(set) var high = 0
  private(set) var because: [Because] = []
  private(set) var unsettled: [Question.ID] = []

  init(of points: [Derivation.Points], in situation: Situation) {
    for part in points {
      let worth = min(max(part.points, -UnaryTest.limit), UnaryTest.limit)
      switch part.when.truth(in: situation) {
      case .no: continue
      case .yes:
        (low, high) = (low + worth, high + worth)
        because.append(
          Because(
            reason: part.reason, points: part.points, answers: situation.answers(part.when)))
      case .unknown:
        (low, high) = (low + min(worth, 0), high + max(worth, 0))
        unsettled += worth == 0 ? [] : situation.unsettled(part.when)
      }
    }
  }
}

extension Situation {
  /// The questions without an answer behind a condition that is unknown.
  func unsettled(_ condition: Condition) -> [Question.ID] {
    condition.decisive(in: self).flatMap { unsettled($0.subject) }.uniqued()
  }

  /// The questions without a usable answer behind a subject.
  func unsettled(_ subject: Condition.Subject) -> [Question.ID] {
    switch subject {
    case .question(let question): [question]
    case .fact(let fact): facts[fact]?.unsettled ?? []
    case .decision, .account: []
    }
  }

  /// The answers that decide a condition.
  func answers(_ condition: Condition) -> [AnswerUsed] {
    condition.decisive(in: self).flatMap { because($0.subject).answers }.uniqued()
  }

  /// A subject as a reason: the answer itself, or the answers behind a fact.
  func because(_ subject: Condition.Subject) -> Because {
    var used: [AnswerUsed] = []
    switch subject {
    case .question(let question):
      let text = possible(subject).settled?.description
      used = text.map { [AnswerUsed(question: question, text: $0)] } ?? []
    case .fact(let fact): used = facts[fact]?.answers ?? []
    case .decision, .account: break
    }
    return Because(reason: nil, points: nil, answers: used)
  }
}
