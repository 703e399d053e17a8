import Readiness

/// The questions that a review may ask: those that are asked of each account now, and what answering
/// them otherwise would change.
struct ReviewQuestions {
  private(set) var asked: [ReviewMatter.Asked] = []

  init(_ pack: Pack, _ state: WorkspaceState, _ plans: [PlanToday]) throws {
    let closing = Set(plans.flatMap(\.lines).flatMap { $0.item.closedWhen?.questions ?? [] })
    for (index, account) in state.openAccounts.enumerated() {
      let advice = try Advice(pack, state, account: account)
      let flips = index == 0 ? advice.answerFlips(account: account) : []
      let again = Set(advice.questionnaires.flatMap(\.again))
      for questionnaire in advice.questionnaires {
        for section in questionnaire.sections where section.scope == .account || index == 0 {
          let name = section.scope == .account ? account.name : nil
          asked += section.questions.compactMap { question in
            guard !advice.situation.absent.contains(question.id) else { return nil }
            let rhythm = ReviewQuestions.rhythm(
              question, of: questionnaire, again, closing, state, name)
            return rhythm.map { rhythm in
              ReviewMatter.Asked(
                question, in: name, rhythm, flips: flips.filter { $0.question == question.id })
            }
          }
        }
      }
    }
  }

  /// How a question comes into a review; nil: not at all. What is asked with each review is asked
  /// only where an item of a plan waits for it; a questionnaire that comes after the onboarding and
  /// was left out is not begun here.
  private static func rhythm(
    _ question: Question, of questionnaire: Questionnaire, _ again: Set<Question.ID>,
    _ closing: Set<Question.ID>, _ state: WorkspaceState, _ account: Account.ID?
  ) -> ReviewMatter.Rhythm? {
    if !questionnaire.again.isEmpty {
      return closing.contains(question.id) ? .everyQuarter : nil
    }
    if again.contains(question.id) { return .ages }
    guard questionnaire.id != "onboarding" else { return .once }
    let isAnswered =
      account.map { state.accountAnswers[$0]?[question.id] != nil }
      ?? (state.answers[question.id] != nil)
    let isOutgrown = state.outgrown.contains {
      $0.question == question.id && $0.account == account
    }
    return isAnswered || isOutgrown ? .once : nil
  }
}
