import Readiness
import Terminal

/// The wizard that only reads and writes lines: the flow played by a person who may hear it read
/// aloud. Nothing is redrawn, nothing is hard-wrapped, no line begins with a sign.
struct PlainWizard {
  private var play: FlowPlay
  /// What it says when a sitting begins and ends.
  let words: WizardWords
  let conversation: Conversation
  /// The section that was named last.
  var section: String?
  /// How the person left; nil while the sitting goes on.
  var leaving: Conversation.Leaving?
  /// A line that was typed elsewhere and means something to the sitting as a whole.
  var pending: String?

  /// The day from which others are counted.
  let today: Day

  init(
    _ flow: Flow, _ state: Flow.State, _ words: WizardWords, _ conversation: Conversation,
    today: Day
  ) {
    self.today = today
    play = FlowPlay(flow, state)
    self.words = words
    self.conversation = conversation
  }

  /// The flow it plays.
  var flow: Flow { play.flow }

  /// Where it stands.
  var state: Flow.State { play.state }

  typealias Keep = FlowPlay.Keep

  /// Sends an event through the flow, stores what it brought, and does what it asks for.
  /// - Returns: a remark for the next prompt, with a space behind it, or nothing.
  mutating func send(_ event: Flow.Event, _ keep: Keep) throws -> String {
    let before = state
    let effects = try play.send(event, keep)
    try echo(event, before, effects)
    return try effects.reduce("") { try $0 + carryOut($1, keep) }
  }

  /// Asks until the person finishes or leaves.
  /// - Throws: what `keep` throws, and ``TerminalError``.
  mutating func run(_ beginning: Wizard.Beginning, keep: Keep) throws -> Wizard.Ending {
    leaving = try begin(beginning)
    var remark = leaving == nil ? try show(state.stop) : ""
    while leaving == nil {
      let reply = try pending.map(Conversation.Reply.line) ?? conversation.ask(remark + prompt)
      pending = nil
      switch reply {
      case .leave(let how): leaving = how
      case .left: remark = ""
      case .line(let line): remark = try take(line, keep)
      }
      if state.ending == .finished { return .finished }
      if state.ending == .paused { leaving = .end }
    }
    return try leave(keep)
  }

  /// Says the opening and waits for Enter; how the person left, if not so.
  private func begin(_ beginning: Wizard.Beginning) throws -> Conversation.Leaving? {
    var prompt = WizardWords.openingPrompt
    switch beginning {
    case .fresh: try conversation.say(words.opening(flow, state) + "\n" + PlainCommand.keys + "\n")
    case .resumed(let since):
      try conversation.say(words.resuming(flow, state, since: since))
      prompt = words.resumingPrompt(flow, state)
    }
    while true {
      let reply = try conversation.ask(prompt)
      guard case .line(let line) = reply else { return reply.leaving }
      switch PlainCommand(line) {
      case .text(""): return nil
      case .list: try conversation.say(OutlineScreen(flow, state).list)
      case .help: try conversation.say(PlainCommand.keys)
      case .quit: return .end
      default: try conversation.say("The questions come after Enter.")
      }
    }
  }

  /// Keeps the place and says farewell, but not to a terminal that is gone.
  private mutating func leave(_ keep: Keep) throws -> Wizard.Ending {
    try play.keepPlace(keep)
    if leaving != .signal(.hangup) { try conversation.say(words.farewell(flow, state)) }
    return if case .signal(let signal) = leaving { .interrupted(signal) } else { .paused }
  }
}
