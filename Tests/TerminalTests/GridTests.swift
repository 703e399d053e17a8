import TerminalModel
import Testing

struct GridTests {
  @Test(arguments: [
    ("", [""], "0,0"), ("abc", ["abc"], "0,3"), ("a\nb", ["a", "b"], "1,1"),
    ("a\r\nb", ["a", "b"], "1,1"), ("abc\rx", ["xbc"], "0,1"), ("a  ", ["a"], "0,3"),
    ("a\u{1B}[3Cb", ["a   b"], "0,5"), ("abc\u{1B}[2Dx", ["axc"], "0,2"),
    ("a\nb\u{1B}[Ac", ["ac", "b"], "0,2"), ("\u{1B}[2Bx\u{1B}[1Ay", ["", " y", "x"], "1,2"),
    ("abc\u{1B}[2D\u{1B}[K", ["a"], "0,1"), ("abc\r\u{1B}[0Kx", ["x"], "0,1"),
    ("a\nb\nc\u{1B}[2A\r\u{1B}[Bx\u{1B}[J", ["a", "x"], "1,1"),
    ("a\nb\nc\u{1B}[A\r\u{1B}[J", ["a"], "1,0"),
    ("日本", ["日本"], "0,4"), ("日本\rx", ["x 本"], "0,1"),
    ("日本\u{1B}[2D\u{1B}[K", ["日"], "0,2"), ("e\u{301}x", ["e\u{301}x"], "0,2"),
    ("❤\u{FE0F}x", ["❤\u{FE0F}x"], "0,3"), ("👩‍🚒x", ["👩‍🚒x"], "0,3"), ("🇩🇪🇫🇷", ["🇩🇪🇫🇷"], "0,4"),
    ("\u{1100}\u{1161}\u{11A8}", ["\u{1100}\u{1161}\u{11A8}"], "0,2"),
  ])
  func `what is sent is seen where a terminal puts it`(
    sent: String, rows: [String], cursor: String
  ) {
    var grid = Grid(columns: 12, rows: 4)
    grid.write(sent)
    #expect(grid.faults.isEmpty)
    #expect(grid.rows == rows + Array(repeating: "", count: 4 - rows.count))
    #expect(grid.cursor.description == cursor)
    #expect(grid.scrollback.isEmpty && grid.unfinished == nil)
  }

  @Test func `rows that leave at the top are kept`() {
    var grid = Grid(columns: 12, rows: 2)
    grid.write("1\n2\n3\n4")
    #expect(grid.scrollback == ["1", "2"])
    #expect(grid.rows == ["3", "4"])
    #expect(grid.cursor == Grid.Place(row: 1, column: 1))
  }

  @Test func `styles begin and end in their columns`() {
    var grid = Grid(columns: 20, rows: 2)
    grid.write("a\u{1B}[1;36mbc\u{1B}[0md\n\u{1B}[2m日\u{1B}[39m.\u{1B}[m \u{1B}[7;31m \u{1B}[0m")
    #expect(grid.faults.isEmpty)
    #expect(grid.rows == ["abcd", "日."])
    #expect(grid.styleSnapshot == "0: 1-2 bold cyan\n1: 0-2 dim\n1: 4-4 inverse red\n")
  }

  @Test func `a character keeps its style when a mark joins it`() {
    var grid = Grid(columns: 20, rows: 1)
    grid.write("\u{1B}[32me\u{301}\u{1B}[0mx")
    #expect(grid.styleSnapshot == "0: 0-0 green\n")
  }

  @Test func `the cursor is hidden and shown, and pasting is marked or not`() {
    var grid = Grid(columns: 20, rows: 2)
    grid.write("\u{1B}[?25l\u{1B}[?2004h")
    #expect(!grid.showsCursor && grid.bracketedPaste)
    grid.write("\u{1B}[?25h\u{1B}[?2004l")
    #expect(grid == Grid(columns: 20, rows: 2))
  }

  @Test func `a snapshot shows rows, cursor and whatever is unusual`() {
    var grid = Grid(columns: 21, rows: 3)
    grid.write("above\nQuestion?\n\n  > yes\u{1B}[?25l\u{1B}[4D\u{1B}[5n")
    #expect(
      grid.snapshot == """
        ----+----1----+----2-
        Question?

          > yes
        ----+----1----+----2-
        21x3, cursor 2,3, hidden, 1 rows above
        fault: CSI 5n, which we never send, at 2,3

        """)
  }
}

struct GridFaultTests {
  @Test(arguments: [
    ("a\tb", "the control character U+0009"), ("\u{7}", "U+0007"), ("a\u{8}", "U+0008"),
    ("\u{7F}", "U+007F"), ("\u{9B}", "U+009B"), ("\u{1B}7", "ESC and the byte 55"),
    ("\u{1B}]0;title\u{7}", "ESC and the byte 93"), ("\u{1B}[\u{1B}[K", "CSI  without an end"),
    ("\u{1B}[2\nK", "CSI 2 and the byte 10"), ("\u{1B}[6n", "CSI 6n"), ("\u{1B}[2J", "CSI 2J"),
    ("\u{1B}[1;1H", "CSI 1;1H"), ("\u{1B}[2K", "CSI 2K"), ("\u{1B}[?1049h", "CSI ?1049h"),
    ("\u{1B}[90m", "CSI 90m"), ("\u{1B}[38;5;1m", "CSI 38;5;1m"), ("\u{1B}[4m", "CSI 4m"),
    ("\u{1B}[xm", "CSI x"), ("\u{1B}[1:2m", "CSI 1:2m"), ("\u{1B}[0A", "CSI 0A"),
    ("\u{1B}[1;2B", "CSI 1;2B"), ("\u{1B}[A", "CSI 1A beyond the first or last row"),
    ("\n\u{1B}[2A", "CSI 2A beyond"), ("\u{1B}[4B", "CSI 4B beyond"),
    ("\u{1B}[10C", "CSI 10C beyond the first or last column"), ("a\u{1B}[2D", "CSI 2D beyond"),
    ("0123456789", "9 in the last column"), ("012345678日", "日, which does not fit"),
    ("日本\u{1B}[1Dx", "x over the second half"), ("日\u{1B}[1D\u{1B}[K", "second half of a wide"),
    ("\u{301}", "U+0301, which takes no column"), ("a\u{200B}", "U+200B"), ("a\r\u{301}", "U+0301"),
    ("a\u{1B}[J\u{1B}[D\u{1B}[J", "CSI J in the first row and column"),
  ])
  func `whatever we never send is a fault`(sent: String, fault: String) {
    var grid = Grid(columns: 10, rows: 4)
    grid.write(sent)
    #expect(grid.faults.count > 0)
    #expect(grid.faults.contains { $0.contains(fault) }, "\(grid.faults)")
  }

  @Test(arguments: [
    [0xFF], [0xC0, 0xAF], [0xE2, 0x82, 0x41], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0x80],
  ])
  func `bytes that are not UTF-8 are a fault and seen as such`(bytes: [UInt8]) {
    var grid = Grid(columns: 10, rows: 4)
    grid.write(bytes)
    #expect(grid.faults.allSatisfy { $0.contains("not UTF-8") } && !grid.faults.isEmpty)
    #expect(grid.rows[0].hasPrefix("\u{FFFD}"))
    #expect(grid.unfinished == nil)
  }

  @Test(arguments: [("\u{1B}", "ESC"), ("\u{1B}[", "CSI "), ("\u{1B}[1;3", "CSI 1;3")])
  func `a sequence without its end can be asked for`(sent: String, unfinished: String) {
    var grid = Grid(columns: 10, rows: 4)
    grid.write(sent)
    #expect(grid.unfinished == unfinished)
    #expect(grid.faults.isEmpty)
  }

  @Test func `a character without its end can be asked for`() {
    var grid = Grid(columns: 10, rows: 4)
    grid.write([0xE2, 0x82])
    #expect(grid.unfinished == "a character of UTF-8")
    grid.write([0xAC])
    #expect(grid.unfinished == nil && grid.rows[0] == "€")
  }
}
