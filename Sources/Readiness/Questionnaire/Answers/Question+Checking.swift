extension Question {
  /// Refuses an answer that the question could not have taken: another kind, an option it does
  /// not have, a number outside its bounds, text that is too long or holds a secret.
  ///
  /// Stored answers go through it too: a question may have been reworded since.
  public func check(_ answer: Answer) throws(AnswerError) {
    for text in [answer.justification, answer.control] {
      if let text { _ = try Question.prose(text) }
    }
    switch answer.response {
    case .unknown: return
    case .notApplicable(let reason): _ = try Question.reason(reason)
    case .value(let value): try check(value)
    }
  }

  private func check(_ value: Answer.Value) throws(AnswerError) {
    switch (kind, value) {
    case (.yesNo, .yesNo), (.day, .day): return
    case (.oneOf(let options), .option(let id)): try Question.check([id], among: options)
    case (.severalOf(let options), .options(let ids)): try Question.check(ids, among: options)
    case (.number(let bounds, let unit), .number(let number)):
      guard bounds.contains(number)
      else { throw .outOfBounds(String(number), bounds, unit: unit) }
    case (.text(let limit), .text(let text)):
      guard !(try Question.line(text)).isEmpty else { throw .empty }
      _ = try Question.bounded(text, by: limit)
    default: throw .wrongKind
    }
  }

  private static func check(
    _ ids: [Option.ID], among options: [Option]
  ) throws(AnswerError) {
    let known = options.map(\.id)
    if let strange = ids.first(where: { !known.contains($0) }) {
      let similar = Suggestion.near(strange.text, among: known.map(\.text))
      throw .notAChoice(strange.text, similar: similar)
    }
  }
}
