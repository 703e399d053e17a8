import Readiness
import Terminal
import TerminalModel
import Testing

@testable import surefoot

/// A review on a stage: one key says a word, and what is recorded is what lines record.
@Suite struct ReviewStageTests {
  @Test func `keys and lines leave the same entries, byte for byte`() throws {
    let (lines, keys) = (try Meeting(), try Meeting())
    for meeting in [lines, keys] { try meeting.begin("platform lead", "on-call lead") }
    _ = try lines.play(
      "e text: the report shows none", "n said on a walk", "p",
      "t order keys @on-call due +3w !high",
      "", "?", "l", "v", "g root-mfa", "d", "q")
    _ = try keys.press(
      """
      "e" "text: the report shows none" Enter "n" "said on a walk" Enter "p" \
      "t" "order keys @on-call due +3w !high" Enter Enter "?" Esc ":" "l" Enter Esc "v" Esc \
      ":" "g root-mfa" Enter "d" ":" "q" Enter
      """)
    // The head's digest covers every byte of every entry before it.
    let heads = try [lines, keys].map { (meeting: Meeting) in
      try Workspace.open(at: meeting.company.workspace, for: .reading).head()
    }
    #expect(heads[0] == heads[1] && heads[0] != nil)
    #expect(try keys.phrases().count >= 7)
  }

  @Test func `an action that was begun is there again after the terminal was lost`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    try meeting.press("\"t\" \"order two ke\"")
    let made = MadeStage(columns: 80, rows: 24)
    var desk = try meeting.desk()
    var seen: [String] = []
    made.waiting = { seen = made.grid.rows }
    made.type("\"t\"")
    var play = try ReviewConversation(
      try desk.openReview(), Conversation(on: made.stage()), &desk)
    _ = try play.run(&desk)
    #expect(seen.contains("  > order two ke"))
    try meeting.press("\"t\" C-u \"another\" Enter Enter")
    #expect(try desk.workspace.draftKeys().filter { $0.hasPrefix("line/") } == [])
  }

  @Test func `a secret in a line is taken off the screen and kept nowhere`() throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    let made = try meeting.press("\"n\" paste:{access-key}")
    #expect(!made.all.contains { $0.contains("M2LWABCD") })
    let bytes = try OpenFile(reading: meeting.company.workspace).read(atMost: 1 << 26)
    let key = Array(("Q3EXY7ZT" + "M2LWABCD").utf8)
    #expect(bytes.firstRange(of: key) == nil)
  }

  @Test(arguments: [(80, 24), (40, 12), (31, 9)])
  func `a card can be read to its end in any window`(columns: Int, rows: Int) throws {
    let meeting = try Meeting()
    try meeting.begin("platform lead")
    let downs = Array(repeating: "Down", count: 40).joined(separator: " ")
    let made = try meeting.press("\(downs) \"z\" Enter", columns: columns, rows: rows)
    #expect(made.all.contains { $0.contains("stays open") })
  }
}
