// What cannot be said to be as before.

/// Why it cannot be said of a topic that it is as before.
public enum SameObjection: Hashable, Sendable {
  /// The item is in no plan any more.
  case gone
  /// It is not as it should be; with why, and whether it may be accepted for a time.
  case wrong(because: String, mayBeAccepted: Bool)
  /// There is no answer that could stay.
  case unanswered
}

extension ReviewMatter {
  /// Why it cannot be said of a topic that it is as before; nil: it can.
  public func objection(toSame topic: ReviewTopic) -> SameObjection? {
    let wrong = topic.reasons.first(where: \.isWrongNow)
    switch topic.subject.kind {
    case .item:
      guard let line = place(topic.subject)?.line else { return .gone }
      guard line.isOpen, let wrong else { return nil }
      return .wrong(
        because: wrong.text, mayBeAccepted: line.proof != nil && line.state != .contradicted)
    case .question:
      guard let asked = asked(topic.subject), let answer = answer(asked),
        !topic.reasons.contains(.outgrown)
      else { return .unanswered }
      guard answer.value.response != .unknown, case .dayPassed = topic.reasons.first else {
        return nil
      }
      return .wrong(because: topic.because, mayBeAccepted: false)
    case .drill: return wrong.map { .wrong(because: $0.text, mayBeAccepted: true) }
    case .run, .plan: return nil
    }
  }
}

extension PlanToday.Line {
  /// Whether nobody ever said that it holds, so that it cannot hold no more.
  public var isNeverDone: Bool { isOpen && proof == nil }
}
