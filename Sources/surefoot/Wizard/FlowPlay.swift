import Readiness
import Terminal

/// A flow being played by a driver: where it stands, and how what it brings is stored.
struct FlowPlay {
  /// The flow.
  let flow: Flow
  /// Where it stands.
  private(set) var state: Flow.State
  /// The bookmark that was stored last.
  private var kept: Flow.Bookmark?

  init(_ flow: Flow, _ state: Flow.State) {
    self.flow = flow
    self.state = state
  }

  /// Stores answers and the bookmark after an event: both or neither, before it returns.
  typealias Keep = (_ saves: [Flow.Save], _ bookmark: Flow.Bookmark) throws -> Void

  /// Sends an event through the flow and stores what it brought.
  /// - Returns: what the driver has to do.
  mutating func send(_ event: Flow.Event, _ keep: Keep) throws -> [Flow.Effect] {
    let (next, effects) = flow.applying(event, to: state)
    let saves = effects.compactMap { effect -> Flow.Save? in
      guard case .save(let id, let answer) = effect else { return nil }
      return Flow.Save(question: id, answer: answer)
    }
    let bookmark = Flow.Bookmark(next)
    if !saves.isEmpty || bookmark != kept { try keep(saves, bookmark) }
    kept = bookmark
    state = next
    return effects
  }

  /// Stores the place, if that was not done yet.
  mutating func keepPlace(_ keep: Keep) throws {
    let bookmark = Flow.Bookmark(state)
    if kept != bookmark { try keep([], bookmark) }
    kept = bookmark
  }
}

/// How sittings begin and end, whichever driver plays them.
enum Wizard {
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
}
