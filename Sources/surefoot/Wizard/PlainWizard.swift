import Readiness
import Terminal

/// The wizard that only reads and writes lines: the flow played by a person who may hear it read
/// aloud. Nothing is redrawn, nothing is hard-wrapped, no line begins with a sign.
struct PlainWizard {
  /// The flow it plays.
  let flow: Flow
  /// What it says when a sitting begins and ends.
  let words: WizardWords
  /// Where it stands.
  private(set) var state: Flow.State
  let conversation: Conversation
  /// The section that was named last.
  var section: String?
  /// The bookmark that was stored last.
  private var kept: Flow.Bookmark?
  /// How the person left; nil while the sitting goes on.
  var leaving: Conversation.Leaving?
  /// A line that was typed elsewhere and means something to the sitting as a whole.
  var pending: String?

  init(_ flow: Flow, _ state: Flow.State, _ words: WizardWords, _ conversation: Conversation) {
    self.flow = flow
    self.state = state
    self.words = words
    self.conversation = conversation
  }

  /// How a sitting begins.
  enum Beginning {
    /// For the first time.
    case fresh
    /// Again, after a pause; with the time of the pause in words, if it is known.
    case resumed(since: String?)
  }

  /// How a sitting ended. Whatever was answered is saved.
  enum Ending: Hashable {
    /// Every question is settled, and the person said so.
    case finished
    /// To be continued.
    case paused
    /// To be continued; the process should die of this signal.
    case interrupted(Signal)
  }

  /// Stores answers and the bookmark after an event: both or neither, before it returns.
  typealias Keep = (_ saves: [Flow.Save], _ bookmark: Flow.Bookmark) throws -> Void

  /// Sends an event through the flow, stores what it brought, and does what it asks for.
  /// - Returns: a remark for the next prompt, with a space behind it, or nothing.
  mutating func send(_ event: Flow.Event, _ keep: Keep) throws -> String {
    let before = state
    let (next, effects) = flow.applying(event, to: state)
    let saves = effects.compactMap { effect -> Flow.Save? in
      guard case .save(let id, let answer) = effect else { return nil }
      return Flow.Save(question: id, answer: answer)
    }
    let bookmark = Flow.Bookmark(next)
    if !saves.isEmpty || bookmark != kept { try keep(saves, bookmark) }
    kept = bookmark
    state = next
    try echo(event, before, effects)
    return try effects.reduce("") { try $0 + carryOut($1, keep) }
  }

  /// Asks until the person finishes or leaves.
  /// - Throws: what `keep` throws, and ``TerminalError``.
  mutating func run(_ beginning: Beginning, keep: Keep) throws -> Ending {
    leaving = try begin(beginning)
    var remark = leaving == nil ? try show(state.stop) : ""
    while leaving == nil {
      let reply = try pending.map(Conversation.Reply.line) ?? conversation.ask(remark + prompt)
      pending = nil
      switch reply {
      case .leave(let how): leaving = how
      case .line(let line): remark = try take(line, keep)
      }
      if state.ending == .finished { return .finished }
      if state.ending == .paused { leaving = .end }
    }
    return try leave(keep)
  }

  /// Says the opening and waits for Enter; how the person left, if not so.
  private func begin(_ beginning: Beginning) throws -> Conversation.Leaving? {
    var prompt = WizardWords.openingPrompt
    switch beginning {
    case .fresh: try conversation.say(words.opening(flow, state))
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
  private mutating func leave(_ keep: Keep) throws -> Ending {
    if kept != Flow.Bookmark(state) { try keep([], Flow.Bookmark(state)) }
    if leaving != .signal(.hangup) { try conversation.say(words.farewell(flow, state)) }
    return if case .signal(let signal) = leaving { .interrupted(signal) } else { .paused }
  }
}
