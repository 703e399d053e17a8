import Glibc
import Readiness
import Testing

@testable import surefoot

/// What is paged, and by what. How a pager behaves on a real terminal is held by the judge `streams`.
@Suite struct PagerTests {
  /// A world with a terminal of 80 columns and 24 rows, and what it would page a text with.
  private func line(
    _ words: [String] = ["plan"], _ variables: [String: String] = [:], rows: Int? = 24,
    text: String = String(repeating: "a line\n", count: 24), isTerminal: Bool = true
  ) throws -> String? {
    let base = ["PATH": "/usr/bin:/bin", "TERM": "xterm"]
    var world = World(
      environment: base.merging(variables) { $1 }, folder: "/", now: Instant(seconds: 0),
      nowIsGiven: true, actor: Actor(name: "owner", known: .named), input: -1, out: { _ in },
      err: { _ in }, outIsTerminal: isTerminal)
    world.outColumns = 80
    world.outRows = rows
    let (command, rest) = try CommandTable.find(words)
    let arguments = try Arguments(rest, for: command)
    return Pager(for: text, of: command, arguments, world)?.line
  }

  private static let variables: [([String: String], String?)] = [
    ([:], "less"), (["PAGER": "more"], "more"), (["SUREFOOT_PAGER": "a -b", "PAGER": "c"], "a -b"),
    (["SUREFOOT_PAGER": "", "PAGER": "more"], nil), (["PAGER": ""], nil), (["PAGER": " "], nil),
    (["PAGER": "cat"], nil), (["PAGER": "cat -v"], "cat -v"), (["PATH": "/nonexistent"], nil),
    (["SUREFOOT_PLAIN": "1"], nil), (["ACCESSIBLE": "1"], nil), (["TERM": "dumb"], nil),
    (["TERM": ""], nil), (["CI": "true"], "less"), (["NO_COLOR": "1"], "less"),
  ]

  @Test(arguments: variables)
  func `the environment says by what`(variables: [String: String], wanted: String?) throws {
    #expect(try line(["plan"], variables) == wanted)
  }

  @Test(arguments: [
    ["plan", "--no-pager"], ["plan", "--plain"], ["init"], ["audit"], ["run", "start", "x"],
    ["drill", "resume"], ["review", "start"], ["review", "resume"], ["runbook", "setup", "x"],
  ])
  func `what is to come at once is not paged, and no conversation is`(words: [String]) throws {
    #expect(try line(words) == nil)
  }

  @Test func `only what is taller than a terminal is paged`() throws {
    let fits = String(repeating: "a line\n", count: 23)
    #expect(try line(text: fits) == nil)
    #expect(try line(rows: nil) == nil)
    #expect(try line(isTerminal: false) == nil)
    let wide = String(repeating: "金", count: 41) + "\n"
    #expect(try line(text: String(repeating: wide, count: 11)) == nil)
    #expect(try line(text: String(repeating: wide, count: 12)) == "less")
    #expect(try line(text: String(repeating: "\n", count: 24)) == "less")
  }

  @Test func `the text goes to the pager whole, or not at all`() async {
    await #expect(processExitsWith: .exitCode(0)) {
      let folder = try TestFolder()
      let text = String(repeating: "a line\n", count: 100_000)
      func show(_ line: String, _ variables: [String: String] = [:]) throws -> Bool {
        let path = ["PATH": "/usr/bin:/bin", "TERM": "xterm", "SUREFOOT_PAGER": line]
        var world = World(
          environment: path.merging(variables) { $1 }, folder: "/", now: Instant(seconds: 0),
          nowIsGiven: true, actor: Actor(name: "owner", known: .named), input: -1,
          out: { _ in }, err: { _ in })
        (world.outColumns, world.outRows) = (80, 24)
        let command = ShowPlan.command
        let arguments = try Arguments([], for: command)
        return Pager(for: text, of: command, arguments, world)?.show(text) ?? false
      }
      func said(_ name: String) throws -> String {
        let bytes = try OpenFile(reading: folder.file(name)).read(atMost: .max)
        return String(decoding: bytes, as: UTF8.self)
      }
      guard try show("cat | cat > \(folder.file("whole"))"), try said("whole") == text,
        try show("head -n 1 > \(folder.file("first"))"), try said("first") == "a line\n",
        try show("printf %s \"$LESS\" > \(folder.file("less"))"), try said("less") == "FRX",
        try show("printf %s \"$LESS\" > \(folder.file("own"))", ["LESS": "S"]),
        try said("own") == "S", try show("false"), try !show("/nonexistent/pager 2>&-"),
        // Ctrl-C reaches both; the pager sees to it, and this process waits for the pager.
        try show("kill -INT $PPID; trap 'exit 0' INT; kill -INT $$; exit 5")
      else { exit(3) }
    }
  }
}
