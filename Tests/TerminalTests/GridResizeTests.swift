import Terminal
import TerminalModel
import Testing

/// What tmux 3.3a does, written down.
struct GridResizeTests {
  @Test(arguments: [
    (21, 6, ["one", "two 日本 three four", "end", "", "", ""], [], "2,3"),
    (10, 6, ["two 日本 t", "hree four", "end", "", "", ""], ["one"], "2,3"),
    (8, 6, [" three f", "our", "end", "", "", ""], ["one", "two 日本"], "2,3"),
    (7, 4, ["本 thre", "e four", "end", ""], ["one", "two 日"], "2,3"),
    (40, 9, ["one", "two 日本 three four", "end", "", "", "", "", "", ""], [], "2,3"),
  ])
  func `a row that has become too long takes several, and one again`(
    columns: Int, rows: Int, seen: [String], above: [String], cursor: String
  ) {
    var grid = Grid(columns: 30, rows: 6)
    grid.write("one\ntwo 日本 three four\nend")
    let before = grid
    grid.resize(columns: columns, rows: rows)
    #expect(grid.rows == seen)
    #expect(grid.scrollback == above)
    #expect(grid.cursor.description == cursor)
    grid.resize(columns: 30, rows: 6)
    #expect(grid.rows == before.rows && grid.cursor == before.cursor && grid.scrollback == [])
  }

  @Test func `with fewer rows those below the cursor go first, and what left comes back`() {
    var grid = Grid(columns: 30, rows: 5)
    grid.write("1\n2\n3\n4\n5\n6\n7\n8\u{1B}[3A")
    grid.resize(columns: 30, rows: 3)
    #expect(grid.rows == ["4", "5", "6"] && grid.scrollback == ["1", "2", "3"])
    #expect(grid.cursor.description == "1,1")
    grid.resize(columns: 30, rows: 1)
    #expect(grid.rows == ["5"] && grid.scrollback == ["1", "2", "3", "4"])
    grid.resize(columns: 30, rows: 7)
    #expect(grid.rows == ["1", "2", "3", "4", "5", "", ""] && grid.scrollback == [])
    #expect(grid.cursor.description == "4,1")
  }

  @Test(arguments: [
    ("one\n\(rest)\rab\u{1B}[K\nend", ["", "", "end", "", "", ""], ["one", "ab"]),
    ("one\n\(rest)\r\u{1B}[Kab\nend", ["one", "ab", "end", "", "", ""], []),
    ("one\n\(rest)\rab\u{1B}[J\nend", ["", "", "end", "", "", ""], ["one", "ab"]),
    ("one\n\(rest)\r\u{1B}[Jab\nend", ["one", "ab", "end", "", "", ""], []),
  ])
  func `what was erased behind a text still takes room, unless the whole row was`(
    sent: String, seen: [String], above: [String]
  ) {
    var grid = Grid(columns: 30, rows: 6)
    grid.write(sent)
    grid.resize(columns: 10, rows: 6)
    #expect(grid.rows == seen)
    #expect(grid.scrollback == above)
  }

  private static let rest = String(repeating: "a", count: 25)

  @Test(arguments: [
    ("\u{1B}[A\nX", ["aaaaaaaaaaXaaa"], "0,11"), ("\r\u{1B}[Kb", ["aaaaaaaaaa", "b"], "1,1"),
    ("\r\u{1B}[Jb", ["aaaaaaaaaa", "b"], "1,1"), ("\u{1B}[A\r\u{1B}[Kb", ["b", "aaaa"], "0,1"),
    ("\u{1B}[A\u{1B}[K", ["aaaa      aaaa"], "0,4"), ("\u{1B}[A\u{1B}[J", ["aaaa"], "0,4"),
  ])
  func `a row goes on in the next until one of them is erased`(
    sent: String, seen: [String], cursor: String
  ) {
    var grid = Grid(columns: 10, rows: 5)
    grid.write("aaaaaaaaaaaaaa" + sent)
    grid.resize(columns: 30, rows: 5)
    #expect(grid.rows == seen + Array(repeating: "", count: 5 - seen.count))
    #expect(grid.cursor.description == cursor)
  }

  @Test(arguments: [
    ("ab\u{1B}[15C", 10, "0,2"), ("abcdefghijklmnopqrst\u{1B}[5D\u{1B}[K", 10, "0,5"),
    ("one\nab\u{1B}[15Cx\u{1B}[4C", 10, "1,8"), ("", 5, "0,0"), ("abcdef\r", 3, "0,0"),
  ])
  func `a cursor behind its text goes to the text's end`(
    sent: String, columns: Int, cursor: String
  ) {
    var grid = Grid(columns: 30, rows: 6)
    grid.write(sent)
    grid.resize(columns: columns, rows: 6)
    #expect(grid.cursor.description == cursor, "\(grid.snapshot)")
  }

  @Test func `erasing at the very top leaves the old frame above`() {
    var grid = Grid(columns: 30, rows: 6)
    grid.write("one\ntwo\r\u{1B}[A\u{1B}[Jnew")
    #expect(grid.scrollback == ["one", "two"])
    #expect(grid.rows == ["new", "", "", "", "", ""])
    #expect(grid.faults.count == 1)
  }

  @Test func `no size is too small`() {
    var grid = Grid(columns: 0, rows: -1)
    grid.write("日本\n语")
    grid.resize(columns: 0, rows: 0)
    grid.resize(columns: 3, rows: 3)
    #expect(grid.size.columns == 3 && grid.size.rows == 3)
  }
}
