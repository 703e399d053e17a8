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
