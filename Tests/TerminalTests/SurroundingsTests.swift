import Glibc
import Terminal
import Testing

struct SurroundingsTests {
  /// A person at an ordinary terminal.
  private var terminal: Surroundings {
    var surroundings = Surroundings()
    surroundings.environment = ["TERM": "xterm-256color"]
    surroundings.inputIsTerminal = true
    surroundings.promptIsTerminal = true
    surroundings.size = .init(columns: 80, rows: 24)
    surroundings.plainVariables = ["SUREFOOT_PLAIN"]
    return surroundings
  }

  private func mode(_ change: (inout Surroundings) -> Void) -> Surroundings.Mode {
    var surroundings = terminal
    change(&surroundings)
    return surroundings.mode
  }

  @Test func `somebody is asked only where both streams are terminals and nothing forbids it`() {
    #expect(terminal.mode == .rich)
    #expect(Surroundings().mode == .silent(.input))
    #expect(mode { $0.inputIsTerminal = false } == .silent(.input))
    #expect(mode { $0.promptIsTerminal = false } == .silent(.prompt))
    #expect(mode { $0.noInput = true } == .silent(.noInput))
  }

  @Test(arguments: [
    ("", true), ("0", true), ("false", true), ("FALSE", true), ("1", false), ("true", false),
    ("yes", false),
  ])
  func `automation is believed when it says so, unless people say otherwise`(
    value: String, isAsked: Bool
  ) {
    #expect((mode { $0.environment["CI"] = value } == .rich) == isAsked)
    let overridden = mode {
      $0.environment["CI"] = value
      $0.interactive = true
    }
    #expect(overridden == .rich)
    #expect(
      mode {
        $0.interactive = true; $0.inputIsTerminal = false
      } == .silent(.input))
    #expect(
      mode {
        $0.interactive = true; $0.noInput = true
      } == .silent(.noInput))
  }

  @Test func `lines are used where they are wanted or nothing else can be shown`() {
    #expect(mode { $0.plain = true } == .plain)
    #expect(mode { $0.environment["SUREFOOT_PLAIN"] = "1" } == .plain)
    #expect(mode { $0.environment["SUREFOOT_PLAIN"] = "0" } == .rich)
    #expect(mode { $0.environment["ACCESSIBLE"] = "yes" } == .plain)
    #expect(mode { $0.environment["ACCESSIBLE"] = "" } == .rich)
    for term in [nil, "", "dumb", "unknown"] {
      #expect(mode { $0.environment["TERM"] = term } == .plain)
    }
    #expect(mode { $0.size = .init(columns: 29, rows: 24) } == .plain)
    #expect(mode { $0.size = .init(columns: 30, rows: 7) } == .plain)
    #expect(mode { $0.size = .init(columns: 30, rows: 8) } == .rich)
    #expect(mode { $0.size = nil } == .rich)
  }

  @Test func `a pipe is no terminal and has no size`() throws {
    let pipe = try Pipe()
    #expect(!Surroundings.isTerminal(pipe.reading))
    #expect(Surroundings.size(of: pipe.reading) == nil)
  }

  @Test func `a terminal is one, and says its size`() throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    try #require(openpty(&master, &slave, nil, nil, &size) == 0)
    defer { close(master); close(slave) }
    #expect(Surroundings.isTerminal(slave))
    #expect(Surroundings.size(of: slave) == .init(columns: 80, rows: 24))
  }

  @Test(arguments: [
    ([:], false), (["TERM": "xterm"], true), (["TERM": "dumb"], false),
    (["TERM": "xterm", "NO_COLOR": "1"], false), (["TERM": "xterm", "NO_COLOR": ""], true),
    (["TERM": "xterm", "CLICOLOR": "0"], false), (["TERM": "xterm", "CLICOLOR": "1"], true),
    (["TERM": "dumb", "CLICOLOR_FORCE": "1"], true),
    (["TERM": "dumb", "CLICOLOR_FORCE": "0"], false),
    (["TERM": "xterm", "CLICOLOR_FORCE": "1", "NO_COLOR": "1"], false),
    (["TERM": "xterm", "CLICOLOR_FORCE": "1", "CLICOLOR": "0"], true),
  ])
  func `color on a terminal is decided in one order`(environment: [String: String], isOn: Bool) {
    #expect(ColorChoice.auto.isOn(environment: environment, isTerminal: true) == isOn)
    #expect(ColorChoice.always.isOn(environment: environment, isTerminal: false))
    #expect(!ColorChoice.never.isOn(environment: environment, isTerminal: true))
  }

  @Test func `a pipe has no color unless it is forced`() {
    let environment = ["TERM": "xterm"]
    #expect(!ColorChoice.auto.isOn(environment: environment, isTerminal: false))
    let forced = ["TERM": "xterm", "CLICOLOR_FORCE": "1"]
    #expect(ColorChoice.auto.isOn(environment: forced, isTerminal: false))
  }
}
