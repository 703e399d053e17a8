import Readiness
import Terminal

/// The wizard that draws: one question at a time below a transcript of what was answered. It plays
/// the same flow as ``PlainWizard``, with the same words.
struct RichWizard {
  var play: FlowPlay
  let words: WizardWords
  let stage: Stage
  /// The day from which others are counted.
  let today: Day
  /// The section that was named last in the transcript.
  var section: String?
  /// The question that the transcript named last.
  var named: Question.ID?
  /// What is to be said with the next panel.
  var remark = Styled("")
  /// How the person left; nil while the sitting goes on.
  var leaving: Conversation.Leaving?
  /// Why the flow took nothing, if it did not; whoever sent the event says it.
  var refusal: Flow.Refusal?

  init(
    _ flow: Flow, _ state: Flow.State, _ words: WizardWords, _ stage: Stage, today: Day
  ) {
    play = FlowPlay(flow, state)
    self.words = words
    self.stage = stage
    self.today = today
  }

  var flow: Flow { play.flow }
  var state: Flow.State { play.state }

  typealias Keep = FlowPlay.Keep

  /// Asks until the person finishes or leaves.
  /// - Throws: what `keep` throws, and ``TerminalError``.
  mutating func run(_ beginning: Wizard.Beginning, keep: Keep) throws -> Wizard.Ending {
    try begin(beginning)
    while leaving == nil {
      switch state.stop {
      case .question(let id): try ask(id, keep)
      case .control(let id): try askControl(id, keep)
      case .review: try look(keep)
      }
      if state.ending == .finished { return .finished }
      if state.ending == .paused { leaving = .end }
    }
    return try leave(keep)
  }

  /// Sends an event, and says what came of it.
  mutating func send(_ event: Flow.Event, _ keep: Keep) throws {
    let before = state
    let effects = try play.send(event, keep)
    remark = Styled("")
    try tell(event, before, effects)
  }

  /// Keeps the place and says farewell, but not to a terminal that is gone.
  private mutating func leave(_ keep: Keep) throws -> Wizard.Ending {
    try play.keepPlace(keep)
    if leaving != .signal(.hangup) {
      try stage.say([Styled("")] + words.farewell(flow, state).styledLines)
    }
    return if case .signal(let signal) = leaving { .interrupted(signal) } else { .paused }
  }

  /// Says the opening, or what was said already, and waits for Enter.
  private mutating func begin(_ beginning: Wizard.Beginning) throws {
    var enter = "start"
    switch beginning {
    case .fresh:
      let lines = words.opening(flow, state).trimmedEnd.styledLines
      try stage.say([Styled(""), Styled(lines.first?.text ?? "", .strong)] + lines.dropFirst())
    case .resumed(let since):
      try stage.say([Styled("")] + words.resuming(flow, state, since: since).styledLines)
      enter = "continue at \(words.place(flow, state))"
    }
    let keys = Footer.line([
      ("Enter", enter), ("Ctrl-O", "see all questions"), ("?", "help"), ("Ctrl-C", "leave"),
    ])
    while leaving == nil {
      try stage.show(Panel(head: [], body: [], keys: keys))
      switch try stage.next() {
      case .leave(let how): leaving = how
      case .key(.control("d")): leaving = .end
      case .key(.enter): return try stage.clear()
      case .key(.control("o")): if let id = try outline() { return try jump(id) }
      case .key(.text("?")), .key(.help): try read(RichWizard.keysHelp.styledLines, about: "Keys")
      default: break
      }
    }
  }

  private mutating func jump(_ id: Question.ID) throws {
    try stage.clear()
    _ = try play.send(.jump(id)) { _, _ in }
  }

  /// What every key does, for help.
  static let keysHelp = """
    Up and Down mark, Enter chooses; a number or a first letter marks, too. Space ticks.
    / filters a list. ? is help, and F1 where something is written. Ctrl-O shows all questions.
    Shift-Tab goes back, always, and loses nothing. Ctrl-T leaves a question for later.
    Ctrl-G adds a note to the answer. Ctrl-X Ctrl-E opens your editor.
    Ctrl-A, Ctrl-E, Ctrl-K, Ctrl-U, Ctrl-W, Ctrl-Y, Alt-B, Alt-F edit as in a shell; Ctrl-_ takes back.
    Ctrl-C pauses, and Ctrl-D where nothing is written: everything is saved, also the text you were typing.
    In a text, the words of the plain mode work, too: :back, :skip, :list, :note, :unknown, :na, :quit.
    """
}

extension String {
  /// The lines of a text, to be said on a stage; nothing in them acts on the terminal.
  var styledLines: [Styled] {
    split(separator: "\n", omittingEmptySubsequences: false).map {
      Styled(Escape.terminal(String($0)))
    }
  }
}
