import Glibc
import TerminalModel
import Testing

@testable import surefoot

/// Ctrl-Z, `fg` and `bg` in a real shell.
struct JobControlTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  /// The first question under a shell, with a text in its field.
  private func field() throws -> PseudoTerminal {
    let terminal = try seat.shell(rows: 40)
    try terminal.type("surefoot init --name E --zone UTC\r")
    try terminal.beginOnboarding()
    try terminal.press("\"half a line\"", seeing: "  > half a line")
    return terminal
  }

  /// The rows of the panel, and where in it the cursor is.
  private func panel(_ terminal: PseudoTerminal) -> [String] {
    let rows = terminal.grid.rows
    guard let start = rows.lastIndex(where: { $0.contains("(question 1 of") }),
      let end = rows.lastIndex(where: { $0.contains("other answers") }), start <= end
    else { return [] }
    return Array(rows[start...end])
      + ["\(terminal.grid.cursor.row - start),\(terminal.grid.cursor.column)"]
  }

  private func count(_ text: String, _ terminal: PseudoTerminal) -> Int {
    terminal.grid.rows.count { $0.contains(text) }
  }

  /// Has the shell bring the program to the front again, and waits for its panel.
  private func toFront(_ terminal: PseudoTerminal, _ wanted: [String]) throws {
    try terminal.type("fg\r")
    try terminal.wait { _ in self.panel(terminal) == wanted }
  }

  /// Leaves the program, then the shell.
  private func leave(_ terminal: PseudoTerminal) throws {
    let count = count("Continue with:", terminal)
    try terminal.press("C-c")
    try terminal.wait { grid in
      self.count("Continue with:", terminal) > count && grid.rows[grid.cursor.row] == "%"
    }
    try terminal.type("echo status $?\r")
    try terminal.wait(for: "status 130")
    try terminal.type("exit\r")
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.modes == terminal.modesAtStart)
    #expect(terminal.grid.faults == [])
  }

  @Test func `Ctrl-Z gives the shell its terminal, and fg brings the same panel, twice`() throws {
    let terminal = try field()
    let before = panel(terminal)
    for time in 1...2 {
      try terminal.press("C-z")
      try terminal.wait { _ in self.count("Stopped", terminal) == 2 * time - 1 }
      #expect(panel(terminal) == [])
      try terminal.type("stty -a\r")
      try terminal.wait(for: "echoctl")
      let said = terminal.grid.rows.joined(separator: " ").split(separator: " ")
      for word in ["icanon", "echo", "isig", "icrnl", "ixon", "opost"] {
        #expect(said.contains(Substring(word)) && !said.contains("-\(word)"), "\(word)")
      }
      try terminal.type("jobs\r")
      try terminal.wait { _ in self.count("Stopped", terminal) == 2 * time }
      try toFront(terminal, before)
    }
    try terminal.press("\" more\"", seeing: "  > half a line more")
    try leave(terminal)
  }

  @Test func `in the background it stops again, and draws nothing`() throws {
    let terminal = try field()
    let before = panel(terminal)
    try terminal.press("C-z", seeing: "Stopped")
    try terminal.type("bg; wait\r")
    try terminal.wait { $0.rows.count { $0.contains("Stopped") } >= 2 }
    try terminal.type("jobs\r")
    try terminal.wait(for: "% jobs")
    #expect(panel(terminal) == [])
    try toFront(terminal, before)
    try leave(terminal)
  }

  @Test func `whoever ends it while it is stopped finds its text saved`() throws {
    let terminal = try field()
    try terminal.press("C-z", seeing: "Stopped")
    try terminal.type("kill %1\r")
    try terminal.wait(for: "Continue with:")
    try terminal.type("surefoot init --resume\r")
    try terminal.wait(for: "continue at question 1")
    try terminal.press("Enter", seeing: "  > half a line")
    try leave(terminal)
  }

  @Test func `stopped from elsewhere, it draws its panel anew below what the shell wrote`() throws {
    let terminal = try field()
    let before = panel(terminal)
    let children = "/proc/\(terminal.process)/task/\(terminal.process)/children"
    let text = String(decoding: try OpenFile(reading: children).read(atMost: 64), as: UTF8.self)
    let child = try #require(pid_t(text.split(separator: " ").first ?? ""))
    kill(child, SIGSTOP)
    try terminal.wait(for: "Stopped")
    try terminal.type("echo written by the shell\r")
    // What it writes over may stand behind it: the panel that nobody could erase.
    func isWritten() -> Bool {
      terminal.grid.rows.contains { $0.hasPrefix("written by the shell") }
    }
    try terminal.wait { _ in isWritten() }
    try terminal.type("fg\r")
    try terminal.wait { _ in
      self.panel(terminal) == before && self.count("(question 1 of", terminal) == 2
    }
    #expect(isWritten())
    kill(child, SIGSTOP)
    try terminal.wait { $0.rows.count { $0.contains("Stopped") } == 2 }
    try toFront(terminal, before)
    try leave(terminal)
  }

  @Test func `begun in the background, it waits there until it is brought to the front`() throws {
    let terminal = try seat.shell(rows: 40)
    try terminal.type("surefoot init --name E --zone UTC &\r")
    try terminal.wait(for: "[1] ")
    try terminal.type("wait; echo waited\r")
    try terminal.wait { $0.rows.contains("waited") }
    #expect(terminal.grid.shows("Stopped"))
    #expect(!terminal.grid.shows("Enter start"))
    try terminal.type("fg\r")
    try terminal.beginOnboarding()
    try terminal.press("\"half a line\"", seeing: "  > half a line")
    try leave(terminal)
  }
}
