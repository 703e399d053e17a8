/// Why something typed or given is not an answer to its question.
public enum AnswerError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// None of the choices; with those that are near.
  case notAChoice(String, similar: [String])
  /// The beginning of more than one choice.
  case ambiguous(String, among: [String])
  /// Ticks that add or take away beside ticks that do neither.
  case mixedTicks(String)
  /// Not a whole number in digits.
  case notANumber(String)
  /// A whole number outside the bounds.
  case outOfBounds(String, ClosedRange<Int>, unit: String)
  /// Not a calendar day.
  case notADay(String)
  /// More characters than are allowed.
  case tooLong(count: Int, limit: Int)
  /// A character that only a terminal could want.
  case controlCharacter(Unicode.Scalar)
  /// "Does not apply" without saying why.
  case noReason
  /// A value of another kind than the question's.
  case wrongKind
  /// Something that looks like a secret; the secret itself is not in here.
  case secret(Secret)
}

extension AnswerError: CustomStringConvertible {
  /// What is wrong, with what was typed: a sentence without a full stop.
  public var description: String {
    let similar = similar.isEmpty ? "" : "; did you mean \(Suggestion.list(similar, or: "or"))?"
    return (typed.map { "\"\($0.shortened())\" " } ?? "") + predicate + similar
  }

  /// What was typed, where a message should repeat it.
  public var typed: String? {
    switch self {
    case .notAChoice(let typed, _), .ambiguous(let typed, _), .mixedTicks(let typed),
      .notANumber(let typed), .outOfBounds(let typed, _, _), .notADay(let typed):
      typed
    case .empty, .tooLong, .controlCharacter, .noReason, .wrongKind, .secret: nil
    }
  }

  /// The choices near what was typed.
  public var similar: [String] {
    if case .notAChoice(_, let similar) = self { similar } else { [] }
  }

  /// What is wrong with what was typed, for example "is not a whole number"; a whole sentence
  /// without a full stop where ``typed`` is nil.
  public var predicate: String {
    switch self {
    case .empty: "nothing was typed"
    case .notAChoice: "is not one of the choices"
    case .ambiguous(_, let choices): "may mean \(Suggestion.list(choices, or: "or"))"
    case .mixedTicks: "mixes ticks with + or - and ticks without"
    case .notANumber: "is not a whole number in digits"
    case .outOfBounds(_, let bounds, _):
      "is not within \(bounds.lowerBound) to \(bounds.upperBound)"
    case .notADay: "is not a date"
    case .tooLong(let count, let limit): "the text has \(count) characters, \(limit) are allowed"
    case .controlCharacter(let scalar):
      "the text holds the control character U+\(Escape.hexadecimal(scalar))"
    case .noReason: "\"does not apply\" needs a reason"
    case .wrongKind: "the answer is of another kind than the question"
    case .secret(let secret): secret.description
    }
  }
}
