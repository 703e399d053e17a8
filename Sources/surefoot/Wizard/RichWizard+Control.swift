import Readiness
import Terminal

extension RichWizard {
  /// Asks what limits the harm of a risky answer.
  mutating func askControl(_ id: Question.ID, _ keep: Keep) throws {
    var field = TextField(state.drafts[id]?.control ?? state.answers[id]?.control ?? "")
    var pace = DraftPace(field.text)
    while true {
      try stage.show(panel(ofControl: id, field))
      let happening = try stage.next(idle: pace.idle(field.text))
      if happening != .idle { remark = Styled("") }
      if pace.isDue(field.text, after: happening) { try keepDraft(field.text, keep) }
      switch happening {
      case .idle: continue
      case .leave(let how):
        leaving = how
        return try keepDraft(field.text, keep)
      case .key(let key):
        if try take(control: key, &field, keep) { return }
        if try takeOutSecret(ofControl: id, &field, keep) { return }
      }
    }
  }

  private func panel(ofControl id: Question.ID, _ field: TextField) -> Panel {
    var risk = ""
    if let question = flow.question(id), let answer = state.answers[id] {
      risk = Wording.sentence("\(question.title): \(answer.display(for: question))")
    }
    let ask = flow.controlQuestion(for: id, in: state.answers) ?? ""
    return Panel(
      head: [Styled(risk, .warning), Styled(Wording.line(ask), .strong)],
      body: [Panel.Line(Styled("  > "), writing: field)], message: remark,
      keys: Footer.line([
        ("Enter", field.text.isEmpty ? "none" : "accept"),
        (field.text.isEmpty ? "?" : "F1", "help"),
        ("Shift-Tab", "back"), ("Ctrl-C", "pause"), ("Ctrl-T", "later"), ("Ctrl-O", "outline"),
      ]))
  }

  /// Takes a key.
  /// - Returns: whether something else is to be asked.
  private mutating func take(
    control key: Key, _ field: inout TextField, _ keep: Keep
  ) throws -> Bool {
    switch key {
    case .enter: return try enter(control: field.text, keep)
    case .text("?") where field.text.isEmpty: return try take(.help, keep, draft: "")
    case .control("x"):
      guard try stage.isEditorAsked() else { return false }
      field = try stage.edited(field.text)
    default:
      guard !field.take(key) else { break }
      if let complaint = key.complaint { remark = Styled(complaint, .warning) }
      guard let command = RichWizard.command(of: key, isWritten: true) else { return false }
      return try take(command, keep, draft: field.text)
    }
    return false
  }

  /// Takes a secret out of the field and says so.
  /// - Returns: whether the person left then.
  private mutating func takeOutSecret(
    ofControl id: Question.ID, _ field: inout TextField, _ keep: Keep
  ) throws -> Bool {
    guard let secret = SecretGuard.secret(in: field.text) else { return false }
    field = TextField()
    try keepDraft("", keep)
    remark = Styled(Wording.warning(secret, isOnScreen: false), .danger)
    leaving = try stage.acknowledge(panel(ofControl: id, field))
    return leaving != nil
  }

  private mutating func enter(control text: String, _ keep: Keep) throws -> Bool {
    let command = PlainCommand(text)
    guard case .text(let control) = command else { return try take(command, keep, draft: "") }
    try send(.control(control), keep)
    return !sayRefusal()
  }
}
