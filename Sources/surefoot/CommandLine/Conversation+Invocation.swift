import Terminal

/// Talking with the person at the terminal of an invocation.
extension Conversation {
  /// Holds a conversation on standard input and standard error: on a stage, or in lines where that
  /// was asked for or the terminal is poor.
  static func hold(
    on invocation: borrowing Invocation, _ body: (Conversation) throws -> Void
  ) throws {
    let world = invocation.world
    guard case .rich = Gate.mode(invocation) else {
      return try hold(reading: world.input, write: { world.err($0) }, body)
    }
    try Stage.hold(on: invocation) { try body(Conversation(on: $0)) }
  }

  /// Asks what only yes or no answers, before anything is changed. Leaving is no; of a signal the
  /// process dies.
  static func confirm(_ question: String, on invocation: borrowing Invocation) throws -> Bool {
    var isWanted = false
    var signal: Signal?
    try hold(on: invocation) { isWanted = try $0.confirm(question, signal: &signal) }
    if let signal {
      if signal != .hangup { invocation.world.err("Nothing was changed.\n") }
      signal.die()
    }
    return isWanted
  }
}
