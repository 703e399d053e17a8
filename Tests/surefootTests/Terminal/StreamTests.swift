import Glibc
import Readiness
import TerminalModel
import Testing

@testable import surefoot

/// Questions go to standard error, what was asked for to standard output, whatever the streams are.
struct StreamTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  /// Answers the one question that the file leaves open, and finishes.
  private func finish(_ terminal: PseudoTerminal) throws {
    try terminal.wait(for: "Enter start")
    try terminal.press("Enter", seeing: "Which role looks after")
    try terminal.press("\"The founder\" Enter", seeing: "Check before finishing")
    try terminal.press("1", seeing: "> 1  Finish")
    try terminal.press("Enter")
  }

  @Test func `the wizard draws although standard output is a file, which gets the result alone`()
    throws
  {
    let answers = try seat.answers(without: ["operator"])
    let terminal = try seat.script(running: "exec surefoot init --answers \(answers) > out")
    try finish(terminal)
    try terminal.endsTidily(.exit(0))
    #expect(terminal.grid.shows("All is saved."))
    let out = try seat.text(of: "out")
    #expect(out.contains("surefoot next") && !out.contains("\u{1B}") && !out.contains("question"))
    #expect(!terminal.grid.shows("surefoot next"))
  }

  @Test func `in front of a pipe it draws, and what is printed goes through the pipe`() throws {
    let answers = try seat.answers(without: ["operator"])
    let terminal = try seat.script(
      running: "surefoot init --answers \(answers) | sed 's/^/piped: /'")
    try finish(terminal)
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.modes == terminal.modesAtStart)
    #expect(terminal.grid.rows.contains { $0.hasPrefix("piped: ") && $0.contains("surefoot") })
  }

  @Test func `while it waits, nothing was printed`() throws {
    let terminal = try seat.run("init", "--name", "E", "--zone", "UTC", output: .pipe)
    try terminal.beginOnboarding()
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    #expect(terminal.printed == [])
  }

  @Test(arguments: [
    "surefoot init < /dev/null", "surefoot init 2> err", "CI=1 surefoot init",
    "CI=true surefoot init", "surefoot init --no-input", "echo | surefoot init",
  ])
  func `where nobody can be asked, it says what is missing and ends with 3`(
    line: String
  ) throws {
    let terminal = try seat.script(running: "\(line); echo ended with $?", rows: 50)
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.grid.rows.contains("ended with 3"), "\(terminal.grid.snapshot)")
    let seen = (terminal.grid.scrollback + terminal.grid.rows).joined(separator: " ")
    #expect(!terminal.grid.bracketedPaste && !seen.contains("Enter"))
    #expect(terminal.modes == terminal.modesAtStart)
    let said = line.contains("2>") ? try seat.text(of: "err") : seen
    #expect(said.contains("people-now") && said.contains("operator"))
    #expect(try FileSystem.status(of: seat.workspace) == nil)
  }

  @Test(arguments: ["CI=0", "CI=false", "CI="])
  func `a variable that says no is no automation`(setting: String) throws {
    let terminal = try seat.script(running: "\(setting) exec surefoot init --name E --zone UTC")
    try terminal.beginOnboarding()
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
  }

  @Test func `answers may come through a pipe, and nothing is asked`() throws {
    let answers = try seat.answers(without: [])
    let terminal = try seat.script(
      running: "cat \(answers) | surefoot init --answers -; echo ended with $?", rows: 50)
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.grid.rows.contains("ended with 0"))
    #expect(!terminal.transcript.contains(0x1B))
    #expect(try seat.answers()["people-now"] == .value(.number(1)))
  }
}
