import Glibc
import Terminal
import TerminalModel
import Testing

struct PseudoTerminalTests {
  private static let environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm"]

  /// A shell that runs a script on a terminal of its own.
  private func shell(
    _ script: String, columns: Int = 80, rows: Int = 24,
    output: PseudoTerminal.Output = .terminal
  ) throws -> PseudoTerminal {
    let program = PseudoTerminal.Program(
      "/bin/bash", ["--norc", "-c", script], environment: PseudoTerminalTests.environment)
    return try PseudoTerminal(program, columns: columns, rows: rows, output: output)
  }

  @Test func `what is typed comes back, and the end of input ends it`() throws {
    let terminal = try PseudoTerminal(PseudoTerminal.Program("/bin/cat"))
    try terminal.type("grüße\n")
    try terminal.wait { $0.rows.starts(with: ["grüße", "grüße"]) }
    try terminal.type("\u{4}")
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.modes == terminal.modesAtStart)
    #expect(terminal.grid.faults.isEmpty)
  }

  @Test func `the program sees the size it was given, and exactly the variables`() throws {
    let terminal = try shell("stty size; env", columns: 61, rows: 13)
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.grid.rows[0] == "13 61")
    for (name, value) in PseudoTerminalTests.environment {
      #expect(terminal.grid.rows.contains("\(name)=\(value)"))
    }
    #expect(!terminal.grid.shows("HOME="))
  }

  @Test func `the program begins in its folder and inherits nothing else`() throws {
    let program = PseudoTerminal.Program(
      "/bin/bash", ["--norc", "-c", "pwd; cd /proc/self/fd; echo *; cat <(echo); tty"],
      environment: PseudoTerminalTests.environment, folder: "/usr")
    let terminal = try PseudoTerminal(program)
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.grid.rows[0] == "/usr")
    #expect(terminal.grid.rows[1].hasPrefix("0 1 2"))
    #expect(terminal.grid.shows("/dev/pts/"))
  }

  @Test(arguments: [0, 3, 255] as [Int32])
  func `the exit status is told`(status: Int32) throws {
    #expect(try shell("exit \(status)").end() == .exit(status))
  }

  @Test func `Ctrl-C is a signal, and the terminal is as it was`() throws {
    let terminal = try shell("echo ready; exec sleep 100")
    try terminal.wait(for: "ready")
    try terminal.type("\u{3}")
    #expect(try terminal.end() == .signal(SIGINT))
    #expect(terminal.modes == terminal.modesAtStart)
  }

  @Test func `signals that the runner blocks or ignores act in the program`() throws {
    for signal in [SIGTERM, SIGPIPE, SIGUSR1, SIGKILL] {
      let terminal = try shell("echo ready; exec sleep 100")
      try terminal.wait(for: "ready")
      terminal.send(signal: signal)
      #expect(try terminal.end() == .signal(signal))
    }
  }

  @Test func `in a shell, Ctrl-Z stops a program and fg goes on with it`() throws {
    let program = PseudoTerminal.Program(
      "/bin/bash", ["--norc", "--noediting", "-i"],
      environment: PseudoTerminalTests.environment.merging(["PS1": "$ "]) { $1 })
    let terminal = try PseudoTerminal(program)
    try terminal.wait(for: "$")
    try terminal.type("sh -c 'echo running; exec cat'\n")
    try terminal.wait { $0.rows.contains("running") }
    try terminal.type("\u{1A}")
    try terminal.wait { $0.shows("Stopped") && $0.rows.contains("$") }
    try terminal.type("fg\n")
    try terminal.type("go on\n")
    try terminal.wait { $0.rows.count { $0 == "go on" } == 2 }
    try terminal.type("\u{4}")
    try terminal.wait { $0.rows.contains("$") }
    try terminal.type("exit 7\n")
    #expect(try terminal.end() == .exit(7))
    #expect(terminal.modes == terminal.modesAtStart)
  }

  @Test func `another size reaches the program`() throws {
    let terminal = try shell(
      "trap 'stty size' WINCH; stty size; while :; do read -rt 5 || :; done", columns: 50, rows: 9)
    try terminal.wait(for: "9 50")
    try terminal.resize(columns: 33, rows: 7)
    try terminal.wait(for: "7 33")
    #expect(terminal.grid.size.columns == 33)
  }

  @Test func `a closed window is SIGHUP`() throws {
    let terminal = try shell("echo ready; exec sleep 100")
    try terminal.wait(for: "ready")
    terminal.hangUp()
    #expect(try terminal.end() == .signal(SIGHUP))
    #expect(terminal.modes == nil)
    #expect(throws: PseudoTerminalError.self) { try terminal.type("x") }
  }

  @Test func `what is printed can go into a pipe, and complaints still to the terminal`() throws {
    let terminal = try shell("head -c 200000 /dev/zero; echo asked >&2; tty", output: .pipe)
    #expect(try terminal.end() == .exit(0))
    #expect(terminal.grid.rows[0] == "asked")
    #expect(terminal.printed.count > 200_000)
    #expect(terminal.printed.suffix(16).contains(UInt8(ascii: "/")))
  }

  @Test func `settings that a program leaves behind are seen after its end`() throws {
    let terminal = try shell("stty -echo -icanon")
    #expect(try terminal.end() == .exit(0))
    let modes = try #require(terminal.modes)
    #expect(modes != terminal.modesAtStart)
    #expect(!modes.echoes && !modes.isCanonical)
    #expect(modes.description.hasPrefix("-icanon -echo isig"))
  }

  @Test func `much is typed although the program takes it slowly and sends it back`() throws {
    let terminal = try shell("stty raw -echo; echo ready; head -c 50000 | tr a b; echo done")
    try terminal.wait(for: "ready")
    terminal.bytesAtOnce = 100
    try terminal.type(String(repeating: "aaaaaaaaa\n", count: 5_000))
    try terminal.wait(for: "done")
    #expect(terminal.transcript.count { $0 == UInt8(ascii: "b") } == 45_000)
  }

  @Test func `waiting in vain ends with the screen`() throws {
    let terminal = try shell("echo this is seen; exec sleep 100")
    try terminal.wait(for: "seen")
    let error = #expect(throws: PseudoTerminalError.self) {
      try terminal.wait(for: "something else", seconds: 0.05)
    }
    #expect("\(error.map { "\($0)" } ?? "")".contains("\nthis is seen\n"))
    #expect(throws: PseudoTerminalError.self) { try terminal.end(seconds: 0.05) }
  }

  @Test func `waiting for a program that is gone ends at once`() throws {
    let terminal = try shell("echo last words")
    let error = #expect(throws: PseudoTerminalError.self) { try terminal.wait(for: "more") }
    #expect("\(error.map { "\($0)" } ?? "")".contains("\nlast words\n"))
    #expect(try terminal.end() == .exit(0))
    #expect(try terminal.end() == .exit(0))
  }

  @Test func `a program that cannot be run is an error`() {
    #expect(throws: PseudoTerminalError.system("run /nowhere", ENOENT)) {
      try PseudoTerminal(PseudoTerminal.Program("/nowhere"))
    }
  }

  @Test func `a test that gives up leaves no process behind`() throws {
    var process: pid_t = 0
    do {
      let terminal = try shell("trap '' INT TERM HUP; echo $$ .; sleep 100")
      try terminal.wait { $0.rows[0].hasSuffix(" .") }
      process = try #require(pid_t(terminal.grid.rows[0].dropLast(2)))
      #expect(kill(process, 0) == 0)
    }
    #expect(kill(process, 0) == -1 && errno == ESRCH)
  }

  @Test func `many terminals at once do not hold each other open`() throws {
    let terminals = try (0..<8).map { _ in try shell("echo ready; exec sleep 100") }
    for terminal in terminals { try terminal.wait(for: "ready") }
    for terminal in terminals {
      terminal.hangUp()
      #expect(try terminal.end() == .signal(SIGHUP))
    }
  }
}
