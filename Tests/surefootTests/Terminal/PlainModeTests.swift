import Glibc
import Readiness
import TerminalModel
import Testing

@testable import surefoot

/// Where lines were asked for, or the terminal is poor: nothing is redrawn.
struct PlainModeTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  private static let ways:
    [(set: [String: String], unset: String, option: String, size: (Int, Int))] =
      [
        ([:], "", "--plain", (80, 24)), (["SUREFOOT_PLAIN": "1"], "", "", (80, 24)),
        (["ACCESSIBLE": "1"], "", "", (80, 24)), (["TERM": "dumb"], "", "", (80, 24)),
        ([:], "TERM", "", (80, 24)), (["TERM": "unknown"], "", "", (80, 24)),
        ([:], "", "", (29, 24)), ([:], "", "", (80, 7)),
      ]

  @Test(arguments: ways.indices)
  func `lines are written, nothing that was written is changed, and keys are lines`(index: Int)
    throws
  {
    let way = PlainModeTests.ways[index]
    seat.environment.merge(way.set) { $1 }
    seat.environment[way.unset] = nil
    seat.environment["NO_COLOR"] = nil
    let words = ["init", "--name", "E", "--zone", "UTC"] + [way.option].filter { !$0.isEmpty }
    let terminal = try seat.run(
      BuiltProgram.surefoot, words, columns: way.size.0, rows: way.size.1)
    try wait(terminal, for: ":quit leaves: ")
    #expect(terminal.modes?.isCanonical == true && terminal.modes?.echoes == true)
    try terminal.type("\n")
    try wait(terminal, for: "? for help: ")
    try terminal.type("many\n")
    try wait(terminal, for: "? for help: ")
    try terminal.type("12\n:skip\n:quit\n")
    #expect(try terminal.end() == .exit(3))
    #expect(terminal.modes == terminal.modesAtStart)
    #expect(PlainModeTests.changes(in: terminal.transcript) == [])
    let all = String(decoding: terminal.transcript, as: UTF8.self)
    #expect(all.contains("Recorded: 12 people."))
    #expect(try seat.answers()["people-now"] == .value(.number(12)))
  }

  /// Waits until what was written ends with a text, however it is broken into rows.
  private func wait(_ terminal: PseudoTerminal, for text: String) throws {
    try terminal.wait { _ in terminal.transcript.suffix(text.utf8.count).elementsEqual(text.utf8) }
  }

  /// Everything that could change what stands there already.
  private static func changes(in bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    return zip(text, text.dropFirst() + ["\n"]).compactMap { scalar, next in
      switch scalar {
      case "\n": nil
      case "\r" where next == "\n": nil
      case _ where scalar.properties.generalCategory == .control: "\(scalar.value)"
      default: nil
      }
    }
  }
}
