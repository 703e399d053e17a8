import Readiness
import Terminal

/// Talking with a person line by line: what is said, what comes back.
///
/// Everything said passes one sanitizer; nothing said is ever changed afterwards.
struct Conversation {
  private let read: () throws -> Line
  private let write: (String) throws -> Void

  /// A conversation over any source of lines and any place for text.
  init(read: @escaping () throws -> Line, write: @escaping (String) throws -> Void) {
    self.read = read
    self.write = write
  }

  /// What came back.
  enum Reply: Hashable {
    /// A line, without spaces around it.
    case line(String)
    /// The person leaves, or is made to.
    case leave(Leaving)

    /// How the person left, if so.
    var leaving: Leaving? {
      if case .leave(let leaving) = self { leaving } else { nil }
    }
  }

  /// How a person left.
  enum Leaving: Hashable {
    /// The end of input: Ctrl-D.
    case end
    /// Ctrl-C, or a signal from elsewhere; the process should die of it once all is said.
    case signal(Signal)
  }

  /// Says lines.
  func say(_ text: String) throws {
    try write(Escape.terminal(text, lineBreaks: .kept) + "\n")
  }

  /// Asks for a line. A line that cannot be read is asked for again; the end of input and
  /// signals end the line on the screen, too.
  func ask(_ prompt: String) throws -> Reply {
    let prompt = Escape.terminal(prompt, lineBreaks: .kept)
    try write(prompt + " ")
    while true {
      switch try read() {
      case .text(let text): return .line(Conversation.trimmed(text))
      case .malformed: try write("That line is not UTF-8 text. \(prompt) ")
      case .tooLong:
        try write("That line has more than \(LineReader.limit) bytes. \(prompt) ")
      case .end(let unfinished):
        try write("\n")
        if unfinished != nil { try say("The line that was not sent off was not recorded.") }
        return .leave(.end)
      case .signal(let signal):
        // After a hangup there is nobody to read it, and no terminal to write it to.
        if signal != .hangup { try write("\n") }
        return .leave(.signal(signal))
      }
    }
  }

  /// Asks what only yes or no answers; nothing is assumed. The end of input is no; of a signal
  /// the process dies, since there is nothing to save.
  func confirm(_ question: String) throws -> Bool {
    var remark = ""
    while true {
      let reply = try ask(remark + "\(question) Answer yes or no:")
      if case .leave(.signal(let signal)) = reply { signal.die() }
      guard case .line(let text) = reply else { return false }
      switch text.lowercased() {
      case "y", "yes": return true
      case "n", "no": return false
      default: remark = "You typed \(text.shortened()). "
      }
    }
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.first?.properties.isWhitespace == true { scalars.removeFirst() }
    while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
    return String(scalars)
  }
}

extension Conversation {
  /// Talks with the person at a descriptor for as long as the body runs; signals are caught
  /// meanwhile and come as replies.
  ///
  /// - Parameters:
  ///   - input: the descriptor that lines are read from.
  ///   - write: writes to the stream for questions.
  static func hold(
    reading input: Int32, write: @escaping (String) throws -> Void,
    _ body: (Conversation) throws -> Void
  ) throws {
    let signals = try Signals()
    var reader = LineReader(reading: input, signals: signals.descriptor)
    try body(Conversation(read: { try reader.next() }, write: write))
    // One that came after the last line was read still means what it says.
    if let signal = signals.next() { signal.die() }
  }
}
