/// What newer questions make of the answers that there are: which count under another id, and which
/// their questions take no more.
public struct AnswerCarrying: Hashable, Sendable {
  /// The questions that are called otherwise, of those with an answer.
  public let renamed: [Event.RenamedQuestion]
  /// The answers that count no more. They are kept, and their questions are open again.
  public let outgrown: [Event.OutgrownAnswer]

  /// What questionnaires make of the answers of a workspace.
  public init(_ state: WorkspaceState, to questionnaires: [Questionnaire]) {
    let questions = questionnaires.flatMap(\.questions)
    let answered = Set(state.answers.keys).union(state.accountAnswers.values.flatMap(\.keys))
    let renamed = questions.compactMap { question in
      question.replaces.first(where: answered.contains).map {
        Event.RenamedQuestion(from: $0, to: question.id)
      }
    }
    self.renamed = renamed
    let old = Dictionary(renamed.map { ($0.to, $0.from) }) { first, _ in first }
    let accounts = state.accounts.map(\.name)
    outgrown = questions.flatMap { question in
      let ids = [question.id, old[question.id]].compactMap(\.self)
      let shared = ids.lazy.compactMap { state.answers[$0] }.first
      let own = accounts.filter { account in
        let answer = ids.lazy.compactMap { state.accountAnswers[account]?[$0] }.first
        return answer.map { question.outgrows($0.value) } ?? false
      }
      return
        (shared.map { question.outgrows($0.value) } == true
        ? [Event.OutgrownAnswer(question: question.id)] : [])
        + own.map { Event.OutgrownAnswer(question: question.id, account: $0) }
    }
  }
}

extension Question {
  /// Whether an answer that was once taken would not be now.
  func outgrows(_ answer: Answer) -> Bool {
    do {
      try check(answer)
      return false
    } catch {
      switch error {
      case .notAChoice, .outOfBounds, .wrongKind, .tooLong: return true
      default: return false
      }
    }
  }
}
