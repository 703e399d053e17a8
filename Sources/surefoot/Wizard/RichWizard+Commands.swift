import Readiness
import Terminal

extension RichWizard {
  /// Does what a key or a word of the plain driver asks for, after what is in the field was kept.
  /// - Returns: whether the question is to be laid out anew.
  mutating func take(_ command: PlainCommand, _ keep: Keep, draft: String?) throws -> Bool {
    if let draft { try keepDraft(draft, keep) }
    switch command {
    case .help: try help()
    case .back: try send(.back, keep)
    case .skip: try send(.skip, keep)
    case .review: try send(.review, keep)
    case .quit: try send(.pause, keep)
    case .list: if let id = try outline() { try send(.jump(id), keep) }
    case .go(let text): try go(text, keep)
    case .note(let text): try note(text, keep)
    case .unheard(let word, let similar):
      let near = similar.isEmpty ? "" : " Did you mean \(Suggestion.list(similar, or: "or"))?"
      remark = Styled("There is no command \(Wording.line(word.shortened())).\(near)", .danger)
      return false
    default: return false
    }
    _ = sayRefusal()
    return true
  }

  /// Goes to a question by its number or id; without one, the list is shown to choose from.
  private mutating func go(_ text: String, _ keep: Keep) throws {
    let id: Question.ID?
    do throws(Flow.Refusal) {
      id = text.isEmpty ? nil : try flow.find(text, in: state)
    } catch {
      remark = Styled(Wording.remark(error, in: flow), .danger)
      return
    }
    if let id = try id ?? outline() { try send(.jump(id), keep) }
  }

  /// Adds a note to the answer, written in a line of its own.
  private mutating func note(_ text: String, _ keep: Keep) throws {
    guard let id = state.stop.question else { return }
    let draft = state.drafts[id]
    let earlier = draft?.begunNote ?? state.answers[id]?.justification ?? draft?.note ?? ""
    let line = StageLine(
      "Note to \(flow.question(id)?.title ?? "the answer")", text.isEmpty ? earlier : text,
      check: { text in
        do throws(AnswerError) {
          _ = try Question.prose(text)
          return nil
        } catch { return Wording.remark(error) }
      })
    let reply = try line.ask(on: stage) { _ = try play.send(.drafting(.note, $0), keep) }
    switch reply {
    case .text(let text): try send(.note(text), keep)
    case .left: break
    case .leave(let how): leaving = how
    }
  }

  /// Shows all questions; the one to go to, if one was chosen.
  mutating func outline() throws -> Question.ID? {
    let screen = OutlineScreen(flow, state)
    var list = StageList(
      [Styled("All questions, \(screen.progress)", .strong)], screen.listField,
      keys: [("Enter", "go there"), ("/", "filter"), ("Esc", "back to where you were")])
    while true {
      switch try list.next(on: stage) {
      case .entered(let index): return screen.ids[index]
      case .unused(.escape), .unused(.control("o")), .unused(.backTab), .unused(.left): return nil
      case .unused(.control("d")):
        leaving = .end
        return nil
      case .leave(let how):
        leaving = how
        return nil
      case .enteredNothing, .unused: continue
      }
    }
  }

  private mutating func help() throws {
    switch state.stop {
    case .question(let id):
      guard let screen = QuestionScreen(id, flow, state) else { return }
      try read(screen.helpLines + [Styled("")] + RichWizard.keysHelp.styledLines, about: screen.ask)
    case .control(let id):
      try read(
        (WizardWords.controlHelp + "\n\n" + RichWizard.keysHelp).styledLines,
        about: flow.question(id)?.title ?? "")
    case .review:
      try read(
        (words.reviewHelp + "\n\n" + RichWizard.keysHelp).styledLines, about: "The last look")
    }
  }

  /// Shows a text to read, until it is closed.
  mutating func read(_ lines: [Styled], about title: String) throws {
    if let how = try StageText(title, lines).read(on: stage) { leaving = how }
  }
}
