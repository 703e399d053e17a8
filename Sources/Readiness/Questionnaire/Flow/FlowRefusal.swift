extension Flow {
  /// Why an event changed nothing.
  public enum Refusal: Error, Hashable, Sendable {
    /// What was typed or given is not an answer.
    case answer(AnswerError)
    /// "Does not apply" contradicts another answer.
    case contradicted(because: String)
    /// The event means nothing where the flow stands.
    case notHere
    /// There is nothing before the first question.
    case first
    /// There is nothing behind the review.
    case last
    /// No question is called so; with those whose ids are near.
    case noSuchQuestion(String, similar: [String])
    /// The question is not asked, because of other answers.
    case notAsked(Question.ID)
    /// These questions are still open.
    case open([Question.ID])
    /// No question is open.
    case nothingOpen
    /// The sitting has ended.
    case ended
  }
}

extension Flow.Refusal: CustomStringConvertible {
  /// What is wrong, as a sentence without a full stop.
  public var description: String {
    switch self {
    case .answer(let error): return "\(error)"
    case .contradicted(let because): return "that cannot be: \(because)"
    case .notHere: return "that means nothing here"
    case .first: return "this is the first question"
    case .last: return "there is nothing behind the last look"
    case .noSuchQuestion(let typed, let similar):
      let near = similar.isEmpty ? "" : "; did you mean \(Suggestion.list(similar, or: "or"))?"
      return "there is no question \"\(typed.shortened())\"\(near)"
    case .notAsked(let id): return "\(id) is not asked, because of other answers"
    case .open(let ids):
      let questions = ids.count == 1 ? "1 question is" : "\(ids.count) questions are"
      return "\(questions) still open: \(ids.map(\.text).joined(separator: ", "))"
    case .nothingOpen: return "no question is open"
    case .ended: return "this sitting has ended"
    }
  }
}
