import Readiness

extension AnswerChange {
  /// Sends answers through the flow as a person would give them.
  /// - Throws: ``UsageError`` for the first that is not one.
  static func read(
    _ given: [(name: String, answer: GivenAnswer)], _ pack: Pack, _ account: Account,
    _ desk: borrowing Desk
  ) throws -> [(question: Question, answer: Answer)] {
    let (all, model) = (try pack.questionnaires(), try pack.decisionModel())
    let answers = desk.state.answers(seenFrom: account.name)
    return try given.map { name, answer in
      let question = try all.question(named: name)
      let own = all.firstIndex { $0.questions.contains { $0.id == question.id } } ?? 0
      let flow = Advice.flow(
        all[own], model, account, after: Array(all.prefix(own)), answers: answers)
      let filling = flow.filling(flow.start(answers), with: [question.id: answer])
      if let fault = filling.faults.first {
        throw UsageError.contradiction(
          fault.problem, remedy: fault.remedy ?? "allowed: \(question.allowed)")
      }
      return (question, filling.state.answers[question.id] ?? Answer(.unknown))
    }
  }
}
