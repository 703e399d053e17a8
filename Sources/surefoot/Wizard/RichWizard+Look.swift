import Readiness
import Terminal

extension RichWizard {
  /// The last look: nothing is decided before it.
  mutating func look(_ keep: Keep) throws {
    let screen = OutlineScreen(flow, state)
    var list = StageList(
      [Styled("Check before finishing   \(screen.progress)", .strong)],
      ListField(screen.choices.map { ListField.Row($0.label, detail: $0.detail) }),
      above: (screen.digest + [words.finishing]).map { Styled($0) } + [Styled("")],
      keys: [
        ("Enter", "choose"), ("?", "help"), ("Shift-Tab", "back"), ("Ctrl-C", "pause"),
        ("Ctrl-O", "outline"),
      ], marking: ("Up/Down, 1-4", "mark"))
    var isOver = false
    while !isOver {
      let reply = try list.next(on: stage, remark)
      remark = Styled("")
      switch reply {
      case .leave(let how):
        leaving = how
        isOver = true
      case .enteredNothing: remark = Styled(Wording.nothingMarked)
      case .entered(let index): isOver = try choose(index, keep)
      case .unused(let key):
        guard let command = RichWizard.command(of: key, isWritten: false) else { continue }
        isOver = try take(command, keep, draft: nil)
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
    return !sayRefusal()
  }

  /// Says with the next panel why the flow took nothing, if it did not.
  mutating func sayRefusal() -> Bool {
    guard let refusal else { return false }
    remark = Styled(Wording.remark(refusal, in: flow), .danger)
    self.refusal = nil
    return true
  }
}
