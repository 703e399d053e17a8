import Glibc
import Readiness
import TerminalModel
import Testing

@testable import surefoot

/// The person's own editor, run from a question.
struct EditorTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  /// The first question with a text in it, and an editor that is a script.
  private func question(_ editor: String, as variable: String = "VISUAL") throws -> PseudoTerminal {
    seat.environment[variable] = try seat.script("editor", editor)
    let terminal = try seat.run("init", "--name", "E", "--zone", "UTC")
    try terminal.beginOnboarding()
    try terminal.press("\"as it was\"", seeing: "> as it was")
    return terminal
  }

  /// What is in the folder for what is temporary.
  private func left() throws -> [String] { try FileSystem.names(in: seat.temporary) }

  private func leave(_ terminal: PseudoTerminal) throws {
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
    #expect(try left() == [])
  }

  @Test(arguments: ["VISUAL", "EDITOR"])
  func `the text goes into a file of one's own, and comes back`(variable: String) throws {
    let terminal = try question(
      """
      stat -c '%a %U' "$(dirname "$1")" "$1" > "$HOME/rights"; cat "$1" > "$HOME/given"
      cp "$1" "$1~"; stty -a > "$HOME/settings"; printf 'two\\nlines\\n' > "$1"
      """, as: variable)
    try terminal.press("C-x C-e", seeing: "> two lines")
    let home = "\(seat.path)/home"
    func text(_ name: String) throws -> String {
      String(decoding: try OpenFile(reading: "\(home)/\(name)").read(atMost: 4_096), as: UTF8.self)
    }
    #expect(try text("given") == "as it was\n")
    let rights = try text("rights").split(separator: "\n").map { $0.prefix(3) }
    #expect(rights == ["700", "600"])
    let settings = try text("settings").split { " ;\n".contains($0) }
    #expect(settings.contains("icanon") && settings.contains("echo"))
    #expect(try left() == [])
    try leave(terminal)
  }

  @Test func `an editor that fails changes nothing, and that is said`() throws {
    let terminal = try question("echo gone > \"$1\"; exit 7")
    try terminal.press("C-x C-e", seeing: "ended with status 7")
    try terminal.wait(for: "> as it was")
    try leave(terminal)
  }

  @Test func `an editor that is not there is told of, too`() throws {
    seat.environment["VISUAL"] = "/nowhere/editor"
    let terminal = try seat.run("init", "--name", "E", "--zone", "UTC")
    try terminal.beginOnboarding()
    try terminal.press("\"as it was\" C-x C-e", seeing: "ended with status 127")
    try terminal.wait(for: "> as it was")
    try terminal.press("C-c")
    #expect(try terminal.end() == .signal(SIGINT))
  }

  @Test(arguments: ["", "WORD=given ", "true && "])
  func `while it runs, Ctrl-C is its affair, also if a shell stands between`(before: String) throws
  {
    let script = try seat.script(
      "editor",
      """
      trap 'echo "taken $WORD" > "$1"; exit 0' INT QUIT
      echo ready; while :; do sleep 0.05; done
      """)
    seat.environment["VISUAL"] = before + script
    let terminal = try seat.run("init", "--name", "E", "--zone", "UTC")
    try terminal.beginOnboarding()
    try terminal.press("C-x C-e", seeing: "ready")
    try terminal.press("C-c", seeing: "> taken")
    #expect(before != "WORD=given " || terminal.grid.shows("> taken given"))
    try leave(terminal)
  }

  @Test func `while a pager runs, Ctrl-C is its affair`() throws {
    seat.environment["PAGER"] = try seat.script(
      "pager",
      """
      trap 'echo taken; exit 0' INT
      echo ready; while :; do sleep 0.05; done
      """)
    try seat.surefoot("init", "--answers", "\(Company.examples)/solo-founder.yaml", "--no-input")
    let terminal = try seat.run("plan", rows: 10)
    try terminal.wait(for: "ready")
    try terminal.press("C-c", seeing: "taken")
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.modes == terminal.modesAtStart)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV])
  func `whoever ends the program while it runs finds no file left`(signal: Int32) throws {
    let terminal = try question(
      "cp \"$1\" \"$1~\"; echo more > \"$(dirname \"$1\")/.answer.swp\"; echo ready; exec sleep 100"
    )
    try terminal.press("C-x C-e", seeing: "ready")
    #expect(try left().count == 1)
    terminal.send(signal: signal)
    let ending = try terminal.end()
    #expect(ending == .signal(signal))
    #expect(terminal.modes == terminal.modesAtStart)
    #expect(try left() == [])
    if signal != SIGSEGV { #expect(try seat.draft(of: "people-now") == "as it was") }
  }

  @Test func `a window that is closed ends both`() throws {
    let terminal = try question("echo ready; exec sleep 100")
    try terminal.press("C-x C-e", seeing: "ready")
    terminal.hangUp()
    #expect(try terminal.end() == .signal(SIGHUP))
    #expect(try left() == [])
    #expect(try seat.draft(of: "people-now") == "as it was")
  }

  @Test func `Ctrl-X before anything else is passed over`() throws {
    let terminal = try question("exit 1")
    try terminal.press("C-x \"!\"", seeing: "> as it was!")
    try terminal.press("C-x C-c")
    try terminal.endsTidily(.signal(SIGINT))
    #expect(terminal.grid.shows("Continue with:"))
  }
}
