import Readiness
import Testing

@testable import surefoot

/// What is told of work that takes long, by a clock that is made for it.
@Suite struct ProgressLineTests {
  /// A progress line, its time in milliseconds, and what it wrote.
  private final class Desk {
    var now = 1_000
    var said = ""
    lazy var line = ProgressLine(clock: { self.now }, write: { self.said += $0 })

    /// Works: a step each so many milliseconds.
    func work(_ count: Int, each milliseconds: Int, of total: Int? = nil) {
      for number in 1...count {
        now += milliseconds
        line.step("Reading", number, of: total ?? count)
      }
    }
  }

  @Test func `half a second is silent, and what ends by then has said nothing`() {
    let desk = Desk()
    desk.line.begin(.redrawn(columns: 80))
    desk.work(49, each: 10)
    desk.line.erase()
    #expect(desk.said.isEmpty)
    desk.work(49, each: 10)
    #expect(desk.said.isEmpty, "and counts anew once something else was said")
    desk.work(1, each: 10, of: 50)
    #expect(desk.said == "\rReading, 1 of 50\u{1B}[K")
  }

  @Test func `it is drawn at most ten times a second, and taken away once`() {
    let desk = Desk()
    desk.line.begin(.redrawn(columns: 80))
    desk.work(3_000, each: 1)
    #expect(desk.said.count { $0 == "\r" } == 26)
    desk.said = ""
    desk.line.erase()
    desk.line.erase()
    #expect(desk.said == "\r\u{1B}[K")
  }

  @Test(arguments: [
    (20, "\rReading, 1 of 1\u{1B}[K"), (10, "\rReading, \u{1B}[K"), (1, "\r\u{1B}[K"),
  ])
  func `it never fills the line`(columns: Int, said: String) {
    let desk = Desk()
    desk.line.begin(.redrawn(columns: columns))
    desk.work(1, each: 500)
    #expect(desk.said == said)
  }

  @Test func `wide characters are counted as what they are, and what has no number has none`() {
    let desk = Desk()
    desk.line.begin(.redrawn(columns: 6))
    desk.now += 500
    desk.line.step("金庫金庫")
    #expect(desk.said == "\r金庫\u{1B}[K")
  }

  @Test func `line by line, a line of words comes every thirty seconds and stays`() {
    let desk = Desk()
    desk.line.begin(.lines)
    desk.work(299, each: 100)
    #expect(desk.said.isEmpty)
    desk.work(601, each: 100)
    #expect(
      desk.said == """
        Still working, 30 seconds: Reading, 1 of 601.
        Still working, 60 seconds: Reading, 301 of 601.
        Still working, 90 seconds: Reading, 601 of 601.

        """)
    desk.said = ""
    desk.line.erase()
    #expect(desk.said.isEmpty)
  }

  @Test(
    arguments: [
      (["plan"], [:], true, .redrawn(columns: 60)), (["plan", "--plain"], [:], true, .lines),
      (["plan"], ["SUREFOOT_PLAIN": "1"], true, .lines), (["plan"], ["TERM": "dumb"], true, .lines),
      (["plan"], ["ACCESSIBLE": "1"], true, .lines), (["plan"], [:], false, .silent),
      (["plan", "--quiet"], [:], true, .silent),
      (["plan", "--json"], [:], true, .redrawn(columns: 60)),
      (["init"], [:], true, .silent), (["review", "start"], [:], true, .silent),
    ] as [([String], [String: String], Bool, ProgressLine.Manner)])
  func `how it is told depends on who looks`(
    words: [String], variables: [String: String], isTerminal: Bool, manner: ProgressLine.Manner
  ) throws {
    var world = World(
      environment: ["TERM": "xterm"].merging(variables) { $1 }, folder: "/",
      now: Instant(seconds: 0), nowIsGiven: true, actor: Actor(name: "owner", known: .named),
      input: -1, out: { _ in }, err: { _ in })
    (world.errIsTerminal, world.errColumns) = (isTerminal, 60)
    let (command, rest) = try CommandTable.find(words)
    #expect(ProgressLine.manner(of: command, try Arguments(rest, for: command), world) == manner)
  }

  @Test func `a long journal tells how far it is`() throws {
    let company = try Company()
    for day in 1...70 { try company.must("note", "root-mfa", "day \(day)") }
    var said = ""
    var now = 0
    let line = ProgressLine(clock: { now }, write: { said += $0 })
    line.begin(.redrawn(columns: 80))
    var workspace = try Workspace.open(at: company.workspace, for: .reading)
    workspace.progress = line
    try workspace.eachEntry { _ in now += 50 }
    let last = try #require(try workspace.head()?.number)
    #expect(said == "\rReading the journal, 64 of \(last)\u{1B}[K")
  }
}
