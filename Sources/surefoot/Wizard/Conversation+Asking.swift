import Readiness
import Terminal

// How a line is asked for, in lines and on a stage.

extension Conversation {
  /// Asks for a line in lines. One that cannot be read is asked for again; the end of input and
  /// signals end the line on the screen, too.
  static func ask(
    _ prompt: String, _ read: () throws -> Line, _ write: (String) throws -> Void
  ) throws -> Reply {
    let prompt = Escape.terminal(prompt, lineBreaks: .kept)
    try write(prompt + " ")
    while true {
      switch try read() {
      case .text(let text): return .line(trimmed(text))
      case .malformed: try write("That line is not UTF-8 text. \(prompt) ")
      case .tooLong:
        try write("That line has more than \(LineReader.limit) bytes. \(prompt) ")
      case .end(let unfinished):
        try write("\n")
        if unfinished != nil { try write("The line that was not sent off was not recorded.\n") }
        return .leave(.end)
      case .signal(let signal):
        // After a hangup there is nobody to read it, and no terminal to write it to.
        if signal != .hangup { try write("\n") }
        return .leave(.signal(signal))
      }
    }
  }

  /// Asks for a line on a stage; the line stands behind its prompt in the transcript.
  func ask(
    _ line: StageLine, on stage: Stage, _ mayLeave: Bool, _ keep: (String) throws -> Void
  ) throws -> Reply {
    switch try line.ask(on: stage, isLeft: mayLeave, keep: keep) {
    case .left:
      try stage.clear()
      return .left
    case .leave(let how):
      try stage.clear()
      return .leave(how)
    case .text(let text):
      let said = Conversation.trimmed(text)
      let shown = Styled(Escape.terminal(line.prompt) + " ", .muted)
      try stage.say([shown + Styled(Escape.terminal(SecretGuard.masked(said)))], hanging: 2)
      return .line(said)
    }
  }
}
