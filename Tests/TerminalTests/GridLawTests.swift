import Terminal
import TerminalModel
import Testing

struct GridLawTests {
  private static let words = [
    "a", "ready", " ", "\n", "\r", "\r\n", "日本", "e\u{301}", "❤\u{FE0F}", "👩‍👩‍👧‍👦", "🇩🇪", "ﾊ",
    "\u{1B}[K", "\u{1B}[J", "\u{1B}[A", "\u{1B}[2B", "\u{1B}[3C", "\u{1B}[D", "\u{1B}[1;31m",
    "\u{1B}[0m", "\u{1B}[?25l", "\u{1B}[?2004h", "\u{1B}[7m", "\u{1B}[9z", "\u{301}", "\t",
  ]

  private static func text(_ seed: UInt64, words count: Int) -> [UInt8] {
    var random = SplitMix64(state: seed)
    return (0..<count).flatMap { _ in
      Array((words.randomElement(using: &random) ?? "").utf8)
    }
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `bytes may be cut anywhere`(seed: UInt64) {
    let bytes = GridLawTests.text(seed, words: 40)
    var whole = Grid(columns: 17, rows: 5)
    whole.write(bytes)
    for cut in bytes.indices {
      var parts = Grid(columns: 17, rows: 5)
      parts.write(bytes[..<cut])
      parts.write(bytes[cut...])
      #expect(parts == whole, "cut at \(cut)")
    }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `another size loses no text that was above the cursor`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    var grid = Grid(columns: 40, rows: 8)
    let rows = (1...12).map { "row \($0) " + String(repeating: "x", count: $0) }
    grid.write(rows.joined(separator: "\n"))
    let before = GridLawTests.letters(grid)
    for _ in 0..<10 {
      grid.resize(
        columns: Int.random(in: 3...60, using: &random),
        rows: Int.random(in: 1...20, using: &random))
      #expect(GridLawTests.letters(grid) == before)
      #expect(grid.rows.count == grid.size.rows)
      #expect(0..<grid.size.rows ~= grid.cursor.row)
      #expect(0...grid.size.columns ~= grid.cursor.column)
    }
  }

  private static func letters(_ grid: Grid) -> String {
    (grid.scrollback + grid.rows).joined().filter { $0 != " " }
  }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func `the cursor stays behind the same character`(seed: UInt64) {
    var random = SplitMix64(state: seed)
    var grid = Grid(columns: 60, rows: 9)
    grid.write("1\n2\n3\n4\n5\n6\n7\nthe quick brown 日本 fox jumps!over it\nend")
    grid.write("\u{1B}[A\r\u{1B}[30C")
    for _ in 0..<10 {
      grid.resize(columns: Int.random(in: 6...60, using: &random), rows: 9)
      #expect(GridLawTests.character(behind: grid) == "!", "\(grid.snapshot)")
    }
  }

  /// The character in the cell of the cursor, seen by writing over it.
  private static func character(behind grid: Grid) -> Character? {
    var marked = grid
    marked.write("~")
    return zip(grid.rows, marked.rows).compactMap { old, new in
      zip(old, new).first { $0 != $1 }?.0
    }.first
  }
}
