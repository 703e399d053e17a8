/// Why an item moved between two moments.
public enum MovementCause: Hashable, Sendable {
  /// It was done.
  case done
  /// It was done before, and was proved anew.
  case provedAnew
  /// A second person confirmed it.
  case confirmed
  /// The proof ran out on that day.
  case lapsed(Day)
  /// It was accepted as it is, until a day.
  case waived(until: Day)
  /// It does not apply, until a day.
  case skipped(until: Day)
  /// An exception came to its end on that day.
  case exceptionEnded(Day)
  /// It was opened again, with a reason.
  case reopened(String)
  /// Answers speak against it, although it was done or accepted.
  case contradicted([Question.ID])
  /// Answers that spoke against it do so no more.
  case agreed([Question.ID])
  /// Somebody is at it.
  case started
  /// Items that it needs are not done.
  case waits([Item.ID])
  /// What it needs is done.
  case freed([Item.ID])
  /// Answers brought it into the plan.
  case came([Question.ID])
  /// Answers took it out of the plan.
  case left([Question.ID])
  /// It came with the plan of its account.
  case planned
  /// The workspace added it.
  case added
  /// Other content brought it, took it away, carries it on or asks more of it; the content if that is
  /// recorded.
  case content(String?)
  /// Its account was closed.
  case accountClosed
  /// What was recorded before was taken back or redacted.
  case takenBack
  /// The journal does not say.
  case unexplained
}

extension MovementCause {
  /// The word for programs. `machine-disagreed` is kept for what a machine's output will contradict.
  public var word: String {
    switch self {
    case .done: "done"
    case .provedAnew: "proved-anew"
    case .confirmed: "confirmed"
    case .lapsed: "lapsed"
    case .waived: "waived"
    case .skipped: "does-not-apply"
    case .exceptionEnded: "exception-ended"
    case .reopened: "reopened"
    case .contradicted: "answer-contradicts"
    case .agreed: "answer-agrees"
    case .started: "started"
    case .waits: "waits"
    case .freed: "freed"
    case .came: "came"
    case .left: "left"
    case .planned: "planned"
    case .added: "added"
    case .content: "content-changed"
    case .accountClosed: "account-closed"
    case .takenBack: "taken-back"
    case .unexplained: "unexplained"
    }
  }

  /// The cause in words, without a full stop.
  public var text: String {
    switch self {
    case .done: "done"
    case .provedAnew: "proved anew"
    case .confirmed: "confirmed by a second person"
    case .lapsed(let day): "the proof ran out on \(day)"
    case .waived(let until): "accepted as it is until \(until)"
    case .skipped(let until): "does not apply until \(until)"
    case .exceptionEnded(let day): "the exception ended on \(day)"
    case .reopened(let reason): "opened again: \(reason)"
    case .contradicted(let questions): "\(MovementCause.answers(questions)) against it"
    case .agreed(let questions): "\(MovementCause.answers(questions)) against it no more"
    case .started: "started"
    case .waits(let items): "waits for \(Prose.list(items.map(\.text)))"
    case .freed(let items): "\(Prose.list(items.map(\.text))) no longer in the way"
    case .came(let questions): "came into the plan because of \(MovementCause.list(questions))"
    case .left(let questions): "left the plan because of \(MovementCause.list(questions))"
    case .planned: "came with the plan of the account"
    case .added: "added by the workspace itself"
    case .content(let content): "the content changed" + (content.map { ": \($0)" } ?? "")
    case .accountClosed: "the account was closed"
    case .takenBack: "what was recorded before was taken back"
    case .unexplained: "the journal does not say why"
    }
  }

  /// The questions whose answers are behind it.
  var questions: [Question.ID] {
    switch self {
    case .contradicted(let questions), .agreed(let questions), .came(let questions),
      .left(let questions):
      questions
    default: []
    }
  }

  private static func answers(_ questions: [Question.ID]) -> String {
    "\(questions.count == 1 ? "the answer" : "the answers") to \(list(questions)) "
      + (questions.count == 1 ? "speaks" : "speak")
  }

  private static func list(_ questions: [Question.ID]) -> String {
    questions.isEmpty ? "other answers" : Prose.list(questions.map(\.text))
  }
}
