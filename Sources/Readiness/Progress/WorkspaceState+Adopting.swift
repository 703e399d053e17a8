extension WorkspaceState {
  /// The same state on other content: answers under old ids count for the new ones, those that
  /// their questions take no more count no longer.
  public func adopting(_ adopted: Event.Adopted) -> WorkspaceState {
    var state = self
    state.adopt(adopted)
    return state
  }

  /// Takes over content; an answer keeps its entry, its day and its actor.
  mutating func adopt(_ adopted: Event.Adopted) {
    pack = adopted.reference
    for question in adopted.renamed ?? [] { rename(question.from, question.to) }
    for answer in adopted.outgrown ?? [] { outgrow(answer) }
  }

  private mutating func rename(_ old: Question.ID, _ new: Question.ID) {
    answers.rename(old, new)
    for account in accountAnswers.keys { accountAnswers[account]?.rename(old, new) }
    for item in items.keys { items[item]?.rename(old, new) }
    for (account, records) in accountItems {
      for item in records.keys { accountItems[account]?[item]?.rename(old, new) }
    }
    for account in plans.keys { plans[account]?.rename(old, new) }
  }

  private mutating func outgrow(_ outgrown: Event.OutgrownAnswer) {
    let question = outgrown.question
    let old: Recorded<Answer>?
    if let account = outgrown.account {
      old = accountAnswers[account]?.removeValue(forKey: question)
    } else {
      old = answers.removeValue(forKey: question)
    }
    guard let old else { return }
    self.outgrown.append(Outgrown(question: question, account: outgrown.account, answer: old))
  }

  /// What was answered before the content moved on, as seen from an account, where the question is
  /// open since; by question.
  public func outgrownAnswers(seenFrom account: Account.ID?) -> Answers {
    let seen = outgrown.filter { $0.account == nil || $0.account == account }
    return Dictionary(seen.map { ($0.question, $0.answer.value) }) { _, new in new }
  }
}

extension [Question.ID: Recorded<Answer>] {
  /// An answer that stands under the new id already stays.
  fileprivate mutating func rename(_ old: Question.ID, _ new: Question.ID) {
    guard self[new] == nil, let answer = removeValue(forKey: old) else { return }
    self[new] = answer
  }
}

extension ItemRecord {
  /// What was accepted is compared under the new id.
  fileprivate mutating func rename(_ old: Question.ID, _ new: Question.ID) {
    waived = waived?.map { waiver in
      var waiver = waiver
      waiver.accepted = waiver.accepted.renaming(old, new)
      return waiver
    }
    skipped = skipped?.map { skip in
      var skip = skip
      skip.accepted = skip.accepted.renaming(old, new)
      return skip
    }
  }
}

extension Accepted {
  fileprivate func renaming(_ old: Question.ID, _ new: Question.ID) -> Accepted {
    guard let answer = answers[old] else { return self }
    var renamed = answers
    renamed[old] = nil
    renamed[new] = answer
    return Accepted(title: title, answers: renamed)
  }
}

extension PlanRecord {
  fileprivate mutating func rename(_ old: Question.ID, _ new: Question.ID) {
    func named(_ questions: [Question.ID]) -> [Question.ID] {
      questions.map { $0 == old ? new : $0 }
    }
    items = items.map { $0.naming(named) }
    removed = removed.map { $0.naming(named) }
    kept = kept.map { $0.naming(named) }
  }
}
