import Readiness
import Terminal

extension RichWizard {
  /// Asks a question until something else is to be asked.
  mutating func ask(_ id: Question.ID, _ keep: Keep) throws {
    guard var field = QuestionField(id, flow, state, today: today) else { return }
    var pace = DraftPace(field.begun)
    while true {
      try stage.show(panel(field))
      let happening = try stage.next(idle: pace.idle(field.begun))
      if happening != .idle { remark = Styled("") }
      if pace.isDue(field.begun, after: happening) { try keepDrafts(of: field, keep) }
      switch happening {
      case .idle: continue
      case .leave(let how):
        leaving = how
        return try keepDrafts(of: field, keep)
      case .key(let key):
        if try take(key, in: &field, keep) { return }
      }
    }
  }

  private func panel(_ field: QuestionField) -> Panel {
    guard let screen = QuestionScreen(field.question.id, flow, state) else {
      return Panel(head: [], body: [])
    }
    var panel = field.panel(
      place: screen.place, standing: screen.standing, canGoBack: screen.number > 1,
      isSettled: flow.isSettled(field.question.id, in: state.answers))
    if !remark.isEmpty { panel.message = remark }
    return panel
  }

  /// Takes a key at a question.
  /// - Returns: whether the question is to be laid out anew.
  private mutating func take(
    _ key: Key, in field: inout QuestionField, _ keep: Keep
  ) throws -> Bool {
    let reply = field.take(key)
    if try takeOutSecret(of: &field, keep) { return leaving != nil }
    switch reply {
    case .taken: return false
    case .event(let event): return try send(event, in: &field, keep)
    case .line(let line): return try take(line: line, in: &field, keep)
    case .nothing: return try enter(&field, keep)
    case .unused: return try take(elsewhere: key, in: &field, keep)
    }
  }

  /// Takes a secret out of the field and says so; whether there was one.
  private mutating func takeOutSecret(
    of field: inout QuestionField, _ keep: Keep
  ) throws -> Bool {
    guard let secret = field.takeOutSecret() else { return false }
    try keepDrafts(of: field, keep)
    // It stays until the next key: an Enter that was typed behind the secret has closed it already.
    remark = Styled(Wording.warning(secret, isOnScreen: false), .danger)
    leaving = try stage.acknowledge(panel(field))
    return true
  }

  /// Sends an event of the field; what is refused is said beside it.
  private mutating func send(
    _ event: Flow.Event, in field: inout QuestionField, _ keep: Keep
  ) throws -> Bool {
    let before = state
    try send(event, keep)
    guard let refusal = refusal else { return true }
    self.refusal = nil
    if case .answer(let error) = refusal {
      field.fault = .answer(error)
    } else {
      field.fault = .words(Wording.remark(refusal, in: flow))
    }
    return state.stop != before.stop
  }

  /// A line that was sent off: an answer, or a word of the plain driver.
  private mutating func take(
    line: String, in field: inout QuestionField, _ keep: Keep
  ) throws -> Bool {
    switch PlainCommand(line) {
    case .text(let text):
      return try send(.typed(field.question.meant(by: text, from: today)), in: &field, keep)
    case .unknown: return try send(.answer(.unknown), in: &field, keep)
    case .notApplicable(let reason) where !reason.isEmpty:
      return try send(.answer(.notApplicable(because: reason)), in: &field, keep)
    case .notApplicable:
      field.reason = field.contradiction == nil ? TextField() : nil
      return field.reason == nil
        ? try send(.answer(.notApplicable(because: "")), in: &field, keep) : false
    case .note(let text) where !text.isEmpty: return try send(.note(text), in: &field, keep)
    case let command: return try take(command, keep, draft: "")
    }
  }

  /// Enter where nothing is: it keeps what was said, and answers nothing.
  private mutating func enter(_ field: inout QuestionField, _ keep: Keep) throws -> Bool {
    if flow.isSettled(field.question.id, in: state.answers) {
      try send(.forward, keep)
      return true
    }
    if field.isWritten, let id = state.stop.question, state.later.contains(id) {
      try send(.skip, keep)
      return true
    }
    field.fault = .words(field.isWritten ? "Nothing was typed." : Wording.nothingMarked)
    return false
  }

  /// A key that is not the field's.
  private mutating func take(
    elsewhere key: Key, in field: inout QuestionField, _ keep: Keep
  ) throws -> Bool {
    switch key {
    case .control("x"):
      guard try stage.isEditorAsked(), field.isWritten else { return false }
      try field.edit(on: stage)
      return try takeOutSecret(of: &field, keep) && leaving != nil
    case .escape:
      remark = Styled("Shift-Tab goes back, Ctrl-C pauses.")
      return false
    default:
      guard let command = RichWizard.command(of: key, isWritten: field.isWritten) else {
        return false
      }
      try keepDrafts(of: field, keep)
      let before = state
      let isAnew = try take(command, keep, draft: nil)
      // Whoever comes back from help, a note or the outline finds what was marked, too.
      let isSame = leaving == nil && state.stop == before.stop && state.ending == before.ending
      return isAnew && !isSame
    }
  }

  /// The command that a key stands for.
  static func command(of key: Key, isWritten: Bool) -> PlainCommand? {
    switch key {
    case .backTab: .back
    case .left where !isWritten: .back
    case .control("t"): .skip
    case .control("o"): .list
    case .control("g"): .note("")
    case .control("d"): .quit
    case .help: .help
    case .text("?") where !isWritten: .help
    default: nil
    }
  }

  /// Keeps what is in the field.
  mutating func keepDraft(_ text: String, _ keep: Keep) throws {
    _ = try play.send(.draft(text), keep)
  }

  /// Keeps what is in the field, and what was begun on why it does not apply.
  private mutating func keepDrafts(of field: QuestionField, _ keep: Keep) throws {
    try keepDraft(field.draft, keep)
    _ = try play.send(.drafting(.reason, field.reason?.text ?? ""), keep)
  }
}

extension QuestionField {
  /// Has what is written edited elsewhere.
  fileprivate mutating func edit(on stage: Stage) throws {
    if let text = reason?.text {
      reason = try stage.edited(text)
    } else if case .written(var written) = form {
      written.field = try stage.edited(written.field.text)
      form = .written(written)
    }
  }
}
