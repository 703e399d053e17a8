import Readiness
import Terminal

extension RichWizard {
  /// Asks what limits the harm of a risky answer.
  mutating func askControl(_ id: Question.ID, _ keep: Keep) throws {
    guard let question = flow.question(id), let answer = state.answers[id] else { return }
    let risk = Wording.sentence("\(question.title): \(answer.display(for: question))")
    let ask = flow.controlQuestion(for: id, in: state.answers) ?? ""
    var field = TextField(state.drafts[id]?.control ?? answer.control ?? "")
    var kept = field.text
    while true {
      try stage.show(
        Panel(
          head: [Styled(risk, .warning), Styled(Wording.line(ask), .strong)],
          body: [Panel.Line(Styled("  > "), writing: field)], message: remark,
          keys: Footer.line([
            ("Enter", field.text.isEmpty ? "if nothing does" : "accept"), ("?", "help"),
            ("Shift-Tab", "back"), ("Ctrl-C", "pause"), ("Ctrl-T", "later"), ("Ctrl-O", "outline"),
          ])))
      let happening = try stage.next(idle: field.text == kept ? nil : RichWizard.pause)
      remark = Styled("")
      switch happening {
      case .idle:
        kept = field.text
        try keepDraft(kept, keep)
      case .leave(let how):
        leaving = how
        return try keepDraft(field.text, keep)
      case .key(let key):
        if try take(control: key, &field, keep) { return }
      }
    }
  }

  private mutating func take(
    control key: Key, _ field: inout TextField, _ keep: Keep
  ) throws -> Bool {
    if key == .enter {
      guard case .text(let text) = PlainCommand(field.text) else {
        return try take(PlainCommand(field.text), keep, draft: "")
      }
      try send(.control(text), keep)
      guard let refusal else { return true }
      remark = Styled(Wording.remark(refusal), .danger)
      self.refusal = nil
      return false
    }
    if key == .control("x") {
      guard try stage.next() == .key(.control("e")) else { return false }
      let text = try stage.edit(field.text)
      field = TextField()
      _ = field.take(.paste(text))
    } else if !field.take(key) {
      guard let command = RichWizard.command(of: key, isWritten: true) else { return false }
      return try take(command, keep, draft: field.text)
    }
    guard let secret = SecretGuard.secret(in: field.text) else { return false }
    field = TextField()
    try keepDraft("", keep)
    remark = Styled(Wording.warning(secret, isOnScreen: false), .danger)
    return false
  }

  /// The last look: nothing is decided before it.
  mutating func look(_ keep: Keep) throws {
    let screen = OutlineScreen(flow, state)
    var list = ListField(screen.choices.map { ListField.Row($0.label, detail: $0.detail) })
    while true {
      try stage.show(
        Panel(
          head: [Styled("Check before finishing   \(screen.progress)", .strong)]
            + screen.digest.map { Styled($0) } + [Styled(words.finishing, .muted)],
          body: list.lines, message: remark,
          keys: Footer.line([
            list.marker == nil ? ("Up/Down, 1-4", "mark") : ("Enter", "choose"), ("?", "help"),
            ("Shift-Tab", "back"), ("Ctrl-C", "pause"), ("Ctrl-O", "outline"),
          ])))
      let happening = try stage.next()
      remark = Styled("")
      switch happening {
      case .idle: continue
      case .leave(let how):
        leaving = how
        return
      case .key(let key):
        switch list.take(key) {
        case .taken: continue
        case .enteredNothing:
          remark = Styled("Nothing is marked. Mark one with the arrows or its number.")
        case .entered(let index):
          if try choose(index, keep) { return }
        case .unused:
          guard let command = RichWizard.command(of: key, isWritten: false) else { continue }
          if try take(command, keep, draft: nil) { return }
        }
      }
    }
  }

  /// A choice of the last look.
  private mutating func choose(_ index: Int, _ keep: Keep) throws -> Bool {
    switch index {
    case 0:
      try stage.forgetTypedAhead()
      try send(.finish, keep)
    case 1: try send(.reopen, keep)
    case 2:
      guard let id = try outline() else { return leaving != nil }
      try send(.jump(id), keep)
    default: try send(.pause, keep)
    }
    guard let refusal else { return true }
    remark = Styled(Wording.remark(refusal), .danger)
    self.refusal = nil
    return false
  }
}
