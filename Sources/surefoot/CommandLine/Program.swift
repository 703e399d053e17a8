import FoundationEssentials
import Readiness
import Terminal

/// From the words typed to the exit status: find the command, run it, print what it says.
enum Program {
  /// Runs one command line.
  static func run(_ words: [String], in world: World) -> ExitStatus {
    do throws(any Error) {
      if world.variable("SUREFOOT_COMPLETE") != nil {
        try complete(words, in: world)
        return .done
      }
      _ = try Colors.choice(in: words)
      let (command, rest) = try CommandTable.find(words)
      let arguments = try Arguments(rest, for: command)
      let printing = Printing(command, arguments, world)
      if arguments.has("--help") {
        let page = HelpLayout(arguments, world).text(HelpPage.blocks(of: command))
        try printing.print(Help.outcome(page), as: .text)
        return .done
      }
      let form = try OutputForm(command, arguments, outIsTerminal: world.outIsTerminal)
      world.progress.begin(ProgressLine.manner(of: command, arguments, world))
      let outcome = try command.run(
        Invocation(command: command, arguments: arguments, world: world))
      // What was asked may have taken a while, and the window may be another one.
      try Printing(command, arguments, world.later()).print(outcome, as: form)
      return outcome.status
    } catch {
      world.err(
        Complaint.text(
          error, isColored: Colors.isOnForErrors(words, world),
          columns: world.errIsTerminal ? world.errColumns : nil))
      return Complaint.status(error)
    }
  }

  /// What may be typed next, one word a line: the answer to a shell that completes.
  private static func complete(_ words: [String], in world: World) throws {
    let candidates = Candidates.next(after: words) { LiveWords.all($0, in: world) }
    try world.out(candidates.map { "\($0)\n" }.joined())
  }
}

/// A command did what it should, and nobody could be told.
struct OutputError: Error, CustomStringConvertible {
  let cause: TerminalError

  var description: String {
    "the command is done, but its output is lost: \(cause)\n"
      + "what it recorded stays recorded: surefoot journal show lists it"
  }
}

/// JSON as this program writes it: sorted keys, so that the same value is the same bytes.
enum JSONText {
  /// The value as indented JSON with a line feed at its end.
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// The value as JSON on one line, as it stands in the journal.
  static func line(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
