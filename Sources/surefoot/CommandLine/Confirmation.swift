import Terminal

/// A question to answer with yes or no.
enum Confirmation {
  /// Asks until it is answered. The end of input and a signal are no.
  static func ask(_ question: String, _ invocation: borrowing Invocation) throws -> Bool {
    let signals = try Signals()
    var reader = LineReader(reading: invocation.world.input, signals: signals.descriptor)
    while true {
      invocation.world.err("\(question) Answer yes or no: ")
      switch try reader.next() {
      case .text(let line):
        switch line.trimmed.lowercased() {
        case "y", "yes": return true
        case "n", "no": return false
        default: continue
        }
      case .malformed, .tooLong: continue
      case .end:
        invocation.world.err("\n")
        return false
      case .signal(let signal):
        invocation.world.err("\nNothing was kept.\n")
        signal.die()
      }
    }
  }
}

extension String {
  /// The text without the spaces around it.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
