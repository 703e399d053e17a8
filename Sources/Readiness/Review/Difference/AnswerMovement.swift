/// An answer that is otherwise than before.
public struct AnswerMovement: Hashable, Sendable {
  /// The question, as it is called now.
  public let question: Question.ID
  /// The account; nil for the whole organization.
  public let account: Account.ID?
  /// What was answered; nil: nothing.
  public let from: Answer?
  /// What is answered; nil: nothing that counts.
  public let to: Answer?
  /// The entries of the journal that say so, in their order.
  public let entries: [Int]
  /// Who recorded the newest of them; empty if there is none.
  public let actor: String
}

extension MovementSearch {
  /// The answers of the organization and of each account that are otherwise.
  var answers: [AnswerMovement] {
    let accounts = Set(from.state.accountAnswers.keys).union(to.state.accountAnswers.keys)
    return answers(of: nil) + accounts.sorted().flatMap { answers(of: $0) }
  }

  private func answers(of account: Account.ID?) -> [AnswerMovement] {
    let old = renamed(answers(of: account, in: from.state))
    let new = answers(of: account, in: to.state)
    return Set(old.keys).union(new.keys).sorted().compactMap { question in
      guard old[question] != new[question] else { return nil }
      let entries = answerEntries(question, in: account)
      return AnswerMovement(
        question: question, account: account, from: old[question], to: new[question],
        entries: entries, actor: actor(of: entries))
    }
  }

  private func answers(of account: Account.ID?, in state: WorkspaceState) -> Answers {
    guard let account else { return state.answers.mapValues(\.value) }
    return (state.accountAnswers[account] ?? [:]).mapValues(\.value)
  }

  /// The same answers under the ids that their questions have now.
  private func renamed(_ answers: Answers) -> Answers {
    renames.reduce(into: answers) { answers, rename in
      guard answers[rename.to] == nil, let answer = answers.removeValue(forKey: rename.from) else {
        return
      }
      answers[rename.to] = answer
    }
  }

  /// The questions that content renamed meanwhile.
  private var renames: [Event.RenamedQuestion] {
    between.flatMap { record -> [Event.RenamedQuestion] in
      if case .adopted(let adopted) = record.event { adopted.renamed ?? [] } else { [] }
    }
  }

  /// The entries that brought an answer, or took one away.
  private func answerEntries(_ question: Question.ID, in account: Account.ID?) -> [Int] {
    let given = answered([question], in: account)
    if !given.isEmpty { return given }
    let outgrown = between.filter { record in
      guard case .adopted(let adopted) = record.event else { return false }
      return (adopted.outgrown ?? []).contains { $0.question == question && $0.account == account }
    }
    return outgrown.isEmpty ? reaching.map(\.number) : outgrown.map(\.number)
  }
}
