import Glibc
import SQLite
import TerminalModel
import Testing

@testable import surefoot

/// However the wizard ends, the terminal is as it was, and the person comes back to the same place.
struct EndTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  /// The first question, with a text in its field that was not sent off.
  private func field() throws -> PseudoTerminal {
    let terminal = try seat.run("init", "--name", "Example Bakery", "--zone", "UTC")
    try terminal.beginOnboarding()
    try terminal.press("\"half a line\"", seeing: "  > half a line")
    return terminal
  }

  /// What `init --resume` has in the field of the first question.
  private func resumed() throws -> [String] {
    let terminal = try seat.run("init", "--resume")
    try terminal.wait(for: "continue at question 1 of")
    #expect(terminal.grid.shows("Continuing Onboarding"))
    try terminal.press("Enter", seeing: "Ctrl-O outline")
    let rows = terminal.grid.rows.filter { $0.hasPrefix("  > ") || $0 == "  >" }
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    return rows
  }

  private static let farewells: [(String, Int32)] = [
    ("Ctrl-C", SIGINT), ("TERM", SIGTERM), ("INT", SIGINT),
  ]

  @Test(arguments: farewells)
  func `whoever is asked to leave saves, says farewell and dies of it`(
    how: String, signal: Int32
  ) throws {
    let terminal = try field()
    if how == "Ctrl-C" { try terminal.press("C-c") } else { terminal.send(signal: signal) }
    try terminal.endsTidily(.signal(signal))
    let last = terminal.grid.rows.filter { !$0.isEmpty }.suffix(2)
    #expect(last.first?.hasPrefix("Paused at question 1 of ") == true)
    #expect(last.last == "Continue with: surefoot init --resume")
    #expect(!terminal.grid.shows("half a line"), "the panel is taken away")
    #expect(try resumed() == ["  > half a line"])
  }

  @Test func `Ctrl-D in an empty field pauses, and in a text it erases`() throws {
    let terminal = try field()
    try terminal.press("C-a C-d", seeing: "  > alf a line")
    try terminal.press("C-e C-d C-u", seeing: "question 1 of")
    try terminal.press("C-d")
    try terminal.endsTidily(.exit(3))
    #expect(terminal.grid.shows("Continue with: surefoot init --resume"))
    #expect(try resumed() == ["  >"])
  }

  @Test func `a hangup saves and says nothing`() throws {
    let terminal = try field()
    terminal.send(signal: SIGHUP)
    try terminal.endsTidily(.signal(SIGHUP))
    #expect(!terminal.grid.shows("Paused at"))
    #expect(try resumed() == ["  > half a line"])
  }

  @Test func `a window that is closed is a hangup`() throws {
    let terminal = try field()
    terminal.hangUp()
    let ending = try terminal.end()
    #expect(ending == .signal(SIGHUP))
    #expect(try resumed() == ["  > half a line"])
  }

  @Test func `a second Ctrl-C while it saves ends it at once`() throws {
    let terminal = try field()
    // Whoever holds the file makes the saving wait.
    let holder = try Connection(path: seat.workspace, mode: .writing)
    try holder.run("BEGIN IMMEDIATE")
    try terminal.press("C-c")
    var ending: PseudoTerminal.Ending?
    for _ in 0..<100 where ending == nil {
      ending = try? terminal.end(seconds: 0.05)
      if ending == nil { try? terminal.press("C-c") }
    }
    try terminal.endsTidily(.signal(SIGINT))
    #expect(!terminal.grid.shows("Paused at"))
    try holder.run("ROLLBACK")
  }

  @Test(arguments: [SIGQUIT, SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE])
  func `a crash leaves the terminal as it was, with the cursor below the panel`(
    signal: Int32
  ) throws {
    let terminal = try field()
    if signal == SIGQUIT { try terminal.press("C-\\") } else { terminal.send(signal: signal) }
    try terminal.endsTidily(.signal(signal))
    let above = terminal.grid.rows[..<terminal.grid.cursor.row]
    #expect(above.last?.contains("other answers") == true, "\(terminal.grid.snapshot)")
    let field = try resumed()
    #expect(field.count == 1)
  }

  @Test(
    arguments: [
      ("i", SIGILL, "Index out of range"), ("o", SIGSEGV, ""),
    ] as [(String, Int32, String)])
  func `a trap in Swift leaves the terminal as it was, and its report is read below the panel`(
    key: String, signal: Int32, report: String
  ) throws {
    seat.environment["SWIFT_BACKTRACE"] = "enable=yes,interactive=no,color=no,registers=none"
    let terminal = try seat.run(BuiltProgram.probe, [], columns: 200, rows: 50)
    try terminal.wait(for: "e end")
    try terminal.press("\"\(key)\"")
    let ending = try terminal.end(seconds: 30)
    #expect(ending == .signal(signal) || ending == .signal(SIGTRAP))
    #expect(terminal.modes == terminal.modesAtStart)
    let sent = String(decoding: terminal.transcript, as: UTF8.self)
    let after = try #require(sent.split(separator: "e end", maxSplits: 1).last)
    #expect(after.contains("\u{1B}[?2004l"))
    #expect(!after.contains("\u{1B}[?2004h"))
    let panel = terminal.grid.scrollback + terminal.grid.rows
    #expect(panel.contains("    second"), "what was drawn stays")
    #expect(report.isEmpty || sent.contains(report))
  }
}
