import Terminal
import TerminalModel
import Testing

/// The same bytes and sizes for the grid and for tmux, which nobody of us has written. Of 400 seeds
/// one differed: tmux 3.3a forgets that a row goes on if a wide character does not fit behind it.
@Suite(.enabled(if: Tmux.isThere))
struct TmuxTests {
  /// What happens to a terminal.
  enum Step: CustomStringConvertible, Sendable {
    case send(String)
    case size(Int, Int)

    var description: String {
      switch self {
      case .send(let text): text.debugDescription
      case .size(let columns, let rows): "\(columns)x\(rows)"
      }
    }
  }

  private func judge(_ steps: [Step], columns: Int = 30, rows: Int = 6) throws {
    let tmux = try Tmux(columns: columns, rows: rows)
    var grid = Grid(columns: columns, rows: rows)
    for (number, step) in steps.enumerated() {
      switch step {
      case .send(let text):
        grid.write(text)
        tmux.send(text)
      case .size(let columns, let rows):
        grid.resize(columns: columns, rows: rows)
        try tmux.resize(columns: columns, rows: rows)
      }
      let (seen, expected) = (try tmux.screen(like: grid), Tmux.Screen(grid))
      try #require(seen == expected, "\(seen) for \(expected) after \(steps[...number])")
    }
  }

  @Test func `the cursor moves alike`() throws {
    try judge([
      .send("one\ntwo\nthree"), .send("\u{1B}[2A\u{1B}[1Dx"), .send("\u{1B}[Ay"),
      .send("\r\u{1B}[2B\u{1B}[20Cz"), .send("\u{1B}[3D."), .send("\n\n\n\n\nend"),
    ])
  }

  @Test func `rows are erased alike`() throws {
    try judge([
      .send("one\ntwo\nthree\nfour"), .send("\u{1B}[2A\u{1B}[2D\u{1B}[K"), .send("\r\u{1B}[K"),
      .send("new\u{1B}[2D\u{1B}[J"), .send("\r\u{1B}[Jx"), .send("\u{1B}[A\r\u{1B}[Jtop"),
      .send("\nx\r\u{1B}[2A\u{1B}[Jall of it"),
      .size(30, 2), .size(30, 9),
    ])
  }

  @Test func `long rows are broken alike after another size`() throws {
    let rest = String(repeating: "a", count: 25)
    try judge([
      .send("one\ntwo 日本 three four\nend"), .size(10, 6), .size(8, 6), .size(30, 6), .size(7, 4),
      .size(40, 9), .send("\n\(rest)\rab\u{1B}[K"), .size(12, 9), .send("\u{1B}[A\r\u{1B}[Kx"),
      .size(50, 12), .send("\nmore"), .size(30, 3), .size(30, 12),
    ])
  }

  @Test func `wide characters and marks take the same cells`() throws {
    try judge([
      .send("日本語 e\u{301} 👍 ﾃｽﾄ"), .send("\r\u{1B}[2Cx"), .send("\u{1B}[3Cy"), .size(9, 6),
      .send("\n👩‍🚒 한글."), .send("\nน้ำ นम का|"), .size(5, 8), .size(30, 6),
    ])
  }

  @Test(arguments: 0..<8 as Range<UInt64>)
  func `whatever else happens, they stay alike`(seed: UInt64) throws {
    var random = SplitMix64(state: seed)
    let words = [
      "a", "ready ", "\n", "\r", "日本", "e\u{301}", "\u{1B}[K", "\r\u{1B}[K", "\u{1B}[J", "\u{1B}[A",
      "\u{1B}[2A", "\u{1B}[B", "\u{1B}[3C", "\u{1B}[2D", "\u{1B}[1;31m", "\u{1B}[0m", "한",
      "\r\u{1B}[J",
      "the quick brown fox", "over the lazy dog\n", "\r\u{1B}[2A\u{1B}[Kjumps",
    ]
    let steps = (0..<60).map { _ in
      Int.random(in: 0..<6, using: &random) == 0
        ? Step.size(Int.random(in: 4...60, using: &random), Int.random(in: 1...12, using: &random))
        : Step.send((0..<3).map { _ in words.randomElement(using: &random) ?? "" }.joined())
    }
    try judge(TmuxTests.withoutFaults(steps))
  }

  /// The steps that send nothing that we never send, after which terminals differ.
  private static func withoutFaults(_ steps: [Step]) -> [Step] {
    var grid = Grid(columns: 30, rows: 6)
    return steps.filter { step in
      var after = grid
      switch step {
      case .send(let text): after.write(text)
      case .size(let columns, let rows): after.resize(columns: columns, rows: rows)
      }
      guard after.faults.isEmpty else { return false }
      grid = after
      return true
    }
  }
}
