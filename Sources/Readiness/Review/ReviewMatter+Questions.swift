// Which questions are asked again, and why. What was answered is not asked anew without a reason.

extension ReviewMatter {
  /// The questions of the agenda, in the order in which they are asked.
  /// - Parameter closing: the items that need an answer, by its question.
  func questionTopics(closing: [Question.ID: [Item.ID]]) -> [ReviewTopic] {
    let leftOpen = leftOpen
    return questions.compactMap { asked in
      var reasons = reasons(asked)
      if let isParked = leftOpen[asked.subject], isUnsettledSinceLast(asked.subject) {
        reasons.append(.leftOpen(state.lastReview?.name ?? "", parked: isParked))
      }
      guard !reasons.isEmpty else { return nil }
      if let items = closing[asked.question.id] { reasons.append(.closes(items)) }
      reasons += asked.flips.prefix(2).map { .tripwire($0.phrase) }
      return ReviewTopic(
        asked.subject, asked.question.title, .facts, reasons,
        risk: asked.flips.isEmpty ? .medium : .high)
    }
  }

  /// Why a question is asked again; empty if it is not.
  private func reasons(_ asked: Asked) -> [ReviewReason] {
    if state.outgrown.contains(where: {
      $0.question == asked.question.id && $0.account == asked.account
    }) {
      return [.outgrown]
    }
    guard let answer = answer(asked) else {
      if case .everyQuarter = asked.rhythm { return [.everyQuarter(nil)] }
      return [.unsaid]
    }
    let last = max(answer.day, look(asked.subject)?.day ?? answer.day)
    if answer.value.response == .unknown {
      return isSettled(last) ? [] : [.unknown(answer.day)]
    }
    if case .value(.day(let told)) = answer.value.response, told < day { return [.dayPassed(told)] }
    switch asked.rhythm {
    case .once: return []
    case .ages: return isSettled(last) ? [] : [.ages(last)]
    case .everyQuarter: return isSettled(last) ? [] : [.everyQuarter(last)]
    }
  }

  /// Whether what was said on a day still counts: it was said after the last review, or, where there
  /// was none, within the last six weeks.
  private func isSettled(_ last: Day) -> Bool {
    if let open = state.openReview, last >= open.day { return true }
    if let closed = state.lastReview?.end { return last > closed.day && isRecent(last) }
    return isRecent(last)
  }

  /// Less than a month and a half ago: half a quarter. The figure is ours.
  private func isRecent(_ last: Day) -> Bool { day.number - last.number <= 45 }

  /// Whether nothing was said of a subject since the last review was closed.
  func isUnsettledSinceLast(_ subject: ReviewSubject) -> Bool {
    guard let end = state.lastReview?.end else { return false }
    return (look(subject)?.entry ?? 0) < end.entry
  }
}

extension AnswerFlip {
  /// `“12” would make it multi`.
  fileprivate var phrase: String {
    "“\(to)” would make it \(outcome ?? Prose.list(possible, last: "or"))"
  }
}
