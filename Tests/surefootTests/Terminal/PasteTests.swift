import FoundationEssentials
import Readiness
import Terminal
import TerminalModel
import Testing

@testable import surefoot

/// What is pasted, and keys that arrive in pieces.
struct PasteTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  private func question() throws -> PseudoTerminal {
    let terminal = try seat.run("init", "--name", "Example Bakery", "--zone", "UTC")
    try terminal.beginOnboarding()
    return terminal
  }

  private func pasted(_ text: String) -> [UInt8] { Array("\u{1B}[200~\(text)\u{1B}[201~".utf8) }

  /// Leaves, and looks at what was kept of the first question's field.
  private func kept(_ terminal: PseudoTerminal) throws -> String? {
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(2))
    return try seat.draft(of: "people-now")
  }

  /// Everything that would do something if it were typed, but for what the system itself takes as
  /// signals: Ctrl-C, Ctrl-Z, Ctrl-\.
  private static let piece =
    "a line\n\twith a tab, \r\nkeys \u{4}\u{F}\u{14}\u{15}\u{18}\u{5}\u{7}, \u{1B}[A\u{1B}[Z\u{1B}OP "
    + "\u{1B}[31mred\u{1B}]0;title\u{7} 日本語 👩‍👩‍👧‍👦 :quit\n"

  private static let long = String(repeating: piece, count: 10_240 / piece.utf8.count + 1)

  @Test(arguments: [4_096, 7])
  func `ten thousand bytes are one field: not sent off, and no key in them is obeyed`(
    bytesAtOnce: Int
  ) throws {
    let terminal = try question()
    terminal.bytesAtOnce = bytesAtOnce
    let text = PasteTests.long + "the end"
    try terminal.type(pasted(text), seconds: 60)
    try terminal.wait(for: "the end", seconds: 60)
    #expect(terminal.grid.shows("question 1 of"))
    try terminal.press("Enter", seeing: "The text holds the control character")
    #expect(terminal.grid.shows("question 1 of"))
    try terminal.press("Home", seeing: "> a line")
    #expect(terminal.grid.shows("<U+001B>[A<U+001B>[Z"), "\(terminal.grid.snapshot)")
    let oneLine = text.replacing("\r\n", with: " ").map { $0 == "\n" || $0 == "\t" ? " " : $0 }
    let kept = try kept(terminal)
    #expect(kept == String(oneLine))
  }

  @Test func `what nobody reads is passed over, and that is said`() throws {
    let terminal = try question()
    try terminal.press("\"12\"", seeing: "> 12")
    try terminal.type(pasted(String(repeating: "0123456789", count: 6_600)), seconds: 60)
    try terminal.wait(for: "More was pasted than fits here; nothing of it was taken.", seconds: 60)
    #expect(try kept(terminal) == "12")
  }

  @Test func `that is said in a line and at a card as well`() throws {
    let terminal = try question()
    let much = pasted(String(repeating: "0123456789", count: 6_600))
    try terminal.press("C-g \"a note\"", seeing: "> a note")
    try terminal.type(much, seconds: 60)
    try terminal.wait(for: "More was pasted than fits here", seconds: 60)
    #expect(terminal.grid.shows("> a note"))
    try terminal.press("\"s\"", seeing: "> a notes")
    #expect(!terminal.grid.shows("More was pasted"))
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(2))
    try seat.surefoot("answer", "people-now", "12", "--yes")
    let card = try seat.run("answer", "people-now", "14")
    try card.wait(for: "y yes")
    try card.type(much, seconds: 60)
    try card.wait(for: "More was pasted than fits here", seconds: 60)
    try card.press("\"n\"")
    try card.endsTidily(.exit(3))
  }

  @Test func `bytes that come one by one, cut inside keys and characters, are the same keys`()
    throws
  {
    let keys =
      Array("1 日本 x\u{1B}[D\u{1B}[D👩‍👩‍👧‍👦é\u{1B}[3~\u{1B}[C y\u{1B}[F!".utf8) + pasted("z\nz\u{E9}")
    let whole = try question()
    try whole.type(keys)
    try whole.wait(for: "z zé")
    let other = try Seat()
    let pieces = try question(other)
    for byte in keys {
      try pieces.type([byte])
      // Long enough for the program to have read it by itself most times.
      if byte != 0x1B { try? pieces.wait(until: { _ in false }, seconds: 0.002) }
    }
    try pieces.wait(for: "z zé")
    #expect(pieces.grid.rows == whole.grid.rows)
    #expect(pieces.grid.cursor == whole.grid.cursor)
    #expect(pieces.grid.faults == [])
  }

  private func question(_ seat: Seat) throws -> PseudoTerminal {
    let terminal = try seat.run("init", "--name", "Example Bakery", "--zone", "UTC")
    try terminal.beginOnboarding()
    return terminal
  }

  @Test func `the end of input without a hangup saves and pauses`() throws {
    seat.environment["PATH"] = "\(FileSystem.folder(of: BuiltProgram.surefoot)):/usr/bin:/bin"
    let script =
      "trap '' HUP; surefoot init --name E --zone UTC; echo $? > status.part; mv status.part status"
    let terminal = try seat.run("/bin/bash", ["--norc", "-c", script])
    try terminal.beginOnboarding()
    try terminal.press("\"half a line\"", seeing: "  > half a line")
    terminal.hangUp()
    #expect(try terminal.end() == .exit(0))
    let status = try OpenFile(reading: "\(seat.work)/status").read(atMost: 8)
    #expect(String(decoding: status, as: UTF8.self) == "3\n")
    #expect(try seat.draft(of: "people-now") == "half a line")
  }
}
