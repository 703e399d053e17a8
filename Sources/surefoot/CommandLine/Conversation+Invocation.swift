/// Talking with the person at the terminal of an invocation.
extension Conversation {
  /// Holds a conversation on standard input and standard error.
  static func hold(
    on invocation: borrowing Invocation, _ body: (Conversation) throws -> Void
  ) throws {
    let world = invocation.world
    try hold(reading: world.input, write: { world.err($0) }, body)
  }

  /// Asks what only yes or no answers. Leaving is no.
  static func confirm(_ question: String, on invocation: borrowing Invocation) throws -> Bool {
    var isWanted = false
    try hold(on: invocation) { isWanted = try $0.confirm(question) }
    return isWanted
  }
}
