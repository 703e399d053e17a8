import Terminal
import TerminalModel
import Testing

/// Panels of any content on screens of any size.
struct PanelTests {
  static let words = [
    "short", "Donaudampfschifffahrtsgesellschaftskapitänsmütze", "名前は何ですか", "👩‍👩‍👧‍👦", "❤️", "e\u{301}",
    "https://docs.aws.amazon.com/organizations/latest/userguide/orgs_getting-started.html", "a",
  ]

  static let sizes = [(20, 8), (30, 8), (40, 24), (80, 24), (80, 50), (200, 24), (31, 9)]

  static func panel(_ generator: inout SplitMix64) -> Panel {
    func text(_ count: Int) -> String {
      (0..<count).map { _ in words.randomElement(using: &generator) ?? "" }.joined(separator: " ")
    }
    let active = Int.random(in: -1..<12, using: &generator)
    var field = TextField(text(4))
    field.place(at: Int.random(in: 0...8, using: &generator))
    let body = (0..<Int.random(in: 0...12, using: &generator)).map { index in
      index == active
        ? Panel.Line(Styled("  > "), writing: field)
        : Panel.Line(Styled("    " + text(3)), hanging: 4)
    }
    return Panel(
      head: [Styled(text(2), .muted), Styled(text(6), .strong)], body: body,
      message: Styled(Bool.random(using: &generator) ? text(3) : ""),
      keys: (0..<9).map { Styled("Key-\($0) does") })
  }

  @Test(arguments: sizes)
  func `no row is as wide as the screen, and the panel is two rows lower`(
    columns: Int, rows: Int
  ) {
    var generator = SplitMix64(state: UInt64(columns))
    for _ in 0..<200 {
      let frame = PanelTests.panel(&generator).frame(in: .init(columns: columns, rows: rows))
      #expect(frame.rows.count <= max(3, rows - 2))
      #expect(frame.rows.allSatisfy { $0.columns < columns })
      #expect(frame.rows.indices.contains(frame.cursor.row))
      #expect((0..<columns).contains(frame.cursor.column))
    }
  }

  @Test(arguments: sizes)
  func `the line that is written in is always seen, with its cursor`(columns: Int, rows: Int) {
    for length in [0, 5, 40, 300] {
      let field = TextField(String(repeating: "x", count: length) + "END")
      let body =
        (0..<20).map { Panel.Line(Styled("    row \($0)")) }
        + [Panel.Line(Styled("  > "), writing: field)]
      let panel = Panel(
        head: [Styled("Where"), Styled("What is asked?")], body: body,
        keys: [Styled("Enter accept")])
      let frame = panel.frame(in: .init(columns: columns, rows: rows))
      let seen = frame.rows[frame.cursor.row].text
      #expect(seen.hasSuffix("D") || seen.trimmed.isEmpty || seen.hasSuffix("END"))
      #expect(frame.cursor.column == frame.rows[frame.cursor.row].columns)
    }
  }

  @Test func `the question is never left out while anything else can be`() {
    let question = "Which of these happened in the last year, in any of the accounts that you have?"
    for rows in 8...24 {
      let panel = Panel(
        head: [Styled("People 1 of 3   (question 1 of 24)"), Styled(question)],
        body: (1...9).map { Panel.Line(Styled("    \($0)  one of them")) },
        keys: ["Enter", "?", "Shift-Tab", "Ctrl-T", "Ctrl-O", "Ctrl-G"].map { Styled("\($0) does") }
      )
      let frame = panel.frame(in: .init(columns: 40, rows: rows))
      let said = frame.rows.map(\.text).joined(separator: " ")
      #expect(said.contains("that you have?"), "\(rows) rows: \(said)")
      #expect(said.contains("Enter does"))
    }
  }
}

extension String {
  fileprivate var trimmed: String { filter { $0 != " " } }
}
