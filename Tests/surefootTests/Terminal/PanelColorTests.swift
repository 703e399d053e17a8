import Glibc
import TerminalModel
import Testing

@testable import surefoot

/// When a panel is coloured, and what is written where only ASCII can be shown.
struct PanelColorTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  private static let cases: [([String: String], [String], Bool)] = [
    ([:], [], true), (["NO_COLOR": "1"], [], false), (["NO_COLOR": ""], [], true),
    (["CLICOLOR": "0"], [], false), (["CLICOLOR": "1"], [], true),
    (["CLICOLOR": "0", "CLICOLOR_FORCE": "1"], [], true),
    (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], [], false),
    (["NO_COLOR": "1"], ["--color", "always"], true), ([:], ["--color", "never"], false),
    ([:], ["--color=auto"], true),
  ]

  @Test(arguments: cases.indices)
  func `the option decides, then the variables, then the terminal`(index: Int) throws {
    let (variables, options, isColored) = PanelColorTests.cases[index]
    seat.environment.merge(variables) { $1 }
    let terminal = try seat.run(
      BuiltProgram.surefoot, ["init", "--name", "E", "--zone", "UTC"] + options)
    try terminal.beginOnboarding()
    #expect(terminal.grid.styles.contains { !$0.isEmpty } == isColored)
    #expect(terminal.grid.faults == [])
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(SIGINT))
  }

  @Test(arguments: [["CLICOLOR_FORCE": "1"], ["--color": "always"]])
  func `a dumb terminal is asked in lines without colour, whatever is forced`(
    forced: [String: String]
  ) throws {
    seat.environment["TERM"] = "dumb"
    seat.environment["CLICOLOR_FORCE"] = forced["CLICOLOR_FORCE"]
    let options = forced["--color"].map { ["--color", $0] } ?? []
    let terminal = try seat.run(
      BuiltProgram.surefoot, ["init", "--name", "E", "--zone", "UTC"] + options)
    try terminal.wait(for: ":quit leaves:")
    #expect(!terminal.transcript.contains(0x1B))
    try terminal.type(":quit\n")
    #expect(try terminal.end() == .exit(3))
  }
}
