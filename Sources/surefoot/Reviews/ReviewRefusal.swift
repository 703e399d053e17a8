import Readiness

/// Why nothing was recorded for a word of a review.
enum ReviewRefusal: Error, Equatable {
  /// What was typed is not understood.
  case word(ReviewWordError)
  case line(ReviewLineError)
  /// "As before", of what is not as it should be.
  case notAsItShould(String, mayBeAccepted: Bool)
  /// "Otherwise now", of what was not done before either.
  case neverDone
  /// What the card shows was changed by somebody else.
  case meanwhile
  /// "As before", of what was never answered.
  case unanswered
  /// Proof of something that is no item.
  case provesNothing
  /// The word means nothing for such a topic.
  case notHere(String, kind: ReviewSubject.Kind)
  /// Enter alone, where it matters.
  case noDefault
  /// An exception that was never accepted.
  case exception(Item.ID)
  case badDay(String)
  case tooFar(Day)
  case past(Day)
  case noTopic(String, near: [String])
  case several(String, [String])
  case noPart(String, [String])
  /// A part holds nothing that may be confirmed in one go.
  case nothingToConfirm(String)
  /// More than ten at once: the number has to be typed.
  case wantsNumber(String, Int)
  case noItem(String)
  /// What the workspace refuses for reasons of its own.
  case other(String)
  case nothingToUndo
}

extension ReviewRefusal: CustomStringConvertible {
  /// What is wrong and what to do, as sentences on one line.
  var description: String {
    switch self {
    case .word(let error): "\(error)"
    case .line(let error): "\(error)"
    case .notAsItShould(let because, let mayBeAccepted):
      "It is not as it should be (\(because)), so it cannot stay as before: "
        + (mayBeAccepted
          ? "give new evidence (e), make it an action (t), or accept it for a time with a reason (a)."
          : "give evidence (e), say by when (due), or make it an action (t).")
    case .neverDone:
      "It was not done before either: e proves it, due says by when, t makes an action of it, n notes "
        + "something."
    case .meanwhile:
      "Meanwhile somebody else changed it; nothing was recorded. Look at the card again."
    case .unanswered: "It was never answered: c and the answer, or d for don't know."
    case .provesNothing: "Only an item can be proved: c and what it is now, or n for a note."
    case .notHere(let word, let kind):
      "\(word) means nothing for \(kind == .item ? "an" : "a") \(kind.rawValue)."
    case .noDefault: "No default here. Choose a letter."
    case .exception(let item):
      "It was never done, and an exception needs somebody else who accepts it: "
        + "surefoot waive \(item) --reason … --control … --approver … --until …"
    case .badDay(let text): "\"\(text.shortened())\" is no day: write \(DayWords.allowed)."
    case .tooFar(let day): "\(day) is more than a year ahead: accept it for less."
    case .past(let day): "\(day) has passed."
    case .noTopic(let text, let near):
      "\"\(SecretGuard.masked(text).shortened())\" is not on what is left of the agenda"
        + (near.isEmpty ? "." : "; did you mean \(Suggestion.list(near, or: "or"))?")
    case .several(let text, let keys):
      "\(text) stands there more than once: \(keys.joined(separator: ", "))."
    case .noPart(let text, let names):
      "There is no part \"\(text.shortened())\""
        + (names.isEmpty
          ? ": nothing is carried over." : "; there are \(names.joined(separator: ", ")).")
    case .nothingToConfirm(let name):
      "\(name) holds nothing that may be confirmed in one go: what matters much is gone through one "
        + "by one."
    case .wantsNumber(let name, let count):
      "\(name) holds \(count): confirm \(name) \(count) says that you mean all of them."
    case .noItem(let text): "There is no item \"\(text.shortened())\" in a plan."
    case .other(let why): why
    case .nothingToUndo: "Nothing that was said in this review can be taken back."
    }
  }
}

/// What the workspace says against a word, and no review is needed for it to say so.
protocol ReviewObjection: Error, CustomStringConvertible {}

extension LockOutError: ReviewObjection {}
extension DoneError: ReviewObjection {}
extension OlderProofError: ReviewObjection {}
extension OnboardingError: ReviewObjection {}
extension SystemError: ReviewObjection {}
