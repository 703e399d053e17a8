import Terminal
import TerminalModel
import Testing

@testable import surefoot

/// A window that is dragged to other sizes while a text is being written.
struct ResizeTests {
  private let seat: Seat

  init() throws { seat = try Seat() }

  private typealias Size = Surroundings.Size

  private static let storm = [
    (20, 5), (30, 8), (79, 24), (200, 50), (81, 25), (40, 12), (120, 10), (33, 40), (80, 8),
    (60, 30),
    (25, 6), (100, 24), (80, 50), (20, 50), (200, 5), (50, 16), (31, 9), (132, 43), (64, 7),
    (80, 23),
  ].map { Size(columns: $0.0, rows: $0.1) }

  /// The third question, with two answers above and a note begun whose text takes several rows.
  private func note(_ seat: Seat, columns: Int = 80, rows: Int = 24) throws -> PseudoTerminal {
    let terminal = try seat.run(
      "init", "--name", "Example Bakery", "--zone", "UTC", columns: columns, rows: rows)
    try terminal.wait(for: "Enter start")
    try terminal.press("Enter", seeingWords: "How many people sign in")
    try terminal.press("\"3\" Enter", seeingWords: "How many people do you plan")
    try terminal.press("\"4\" Enter", seeingWords: "What is it all for?")
    try terminal.press("C-g", seeingWords: "Note to Purpose")
    try terminal.press(ResizeTests.text)
    try terminal.wait { ResizeTests.isDrawn($0) }
    return terminal
  }

  private static let text =
    "\"The website, the service behind it, 日本語 and 👩‍👩‍👧‍👦, and what else fills their days\""

  /// The rows from the panel's first to its last, and where in them the cursor is.
  private func panel(_ grid: Grid) -> [String] {
    guard let start = grid.rows.lastIndex(where: { $0.hasPrefix("Note to Purpose") }) else {
      return []
    }
    let rows = Array(grid.rows[start...])
    let end = rows.lastIndex { !$0.isEmpty } ?? 0
    return rows[...end] + ["\(grid.cursor.row - start),\(grid.cursor.column)"]
  }

  /// What was said for good, without empty rows at its end.
  private func above(_ grid: Grid) -> [String] {
    let all = grid.scrollback + grid.rows
    let start = all.lastIndex { $0.hasPrefix("Note to Purpose") } ?? all.count
    let rows = all[..<start]
    return Array(rows[...(rows.lastIndex { !$0.isEmpty } ?? 0)])
  }

  /// What is no longer there, in its order, of what was said. Of a panel that was higher than the
  /// window something may be left between.
  private func lost(_ said: [String], _ grid: Grid) -> [String] {
    var rest = said[...]
    for row in grid.scrollback + grid.rows where row == rest.first { rest.removeFirst() }
    return Array(rest)
  }

  /// Drags the window, and waits until the panel has been drawn anew.
  private func drag(_ terminal: PseudoTerminal, to size: Size) throws {
    let seen = terminal.transcript.count
    try terminal.resize(columns: size.columns, rows: size.rows)
    try terminal.wait { grid in
      terminal.transcript.count > seen && ResizeTests.isDrawn(grid)
    }
  }

  /// Whether the cursor stands behind the text, however it is broken, and the keys below it.
  private static func isDrawn(_ grid: Grid) -> Bool {
    let row = grid.rows[grid.cursor.row].filter { $0 != " " }
    let isText = !row.isEmpty && ("theirdays".hasSuffix(row) || row.hasSuffix("theirdays"))
    return isText && grid.unfinished == nil
      && grid.rows[grid.cursor.row...].contains { $0.contains("Enter accept") }
  }

  @Test
  func `after a storm of sizes the panel is a fresh one's, and nothing that was said is lost`()
    throws
  {
    let terminal = try note(seat)
    let said = above(terminal.grid)
    for size in ResizeTests.storm {
      try drag(terminal, to: size)
      #expect(terminal.grid.faults == [], "\(size): \(terminal.grid.snapshot)")
      for row in terminal.grid.rows[terminal.grid.cursor.row...] {
        #expect(Columns.count(of: row) < size.columns, "\(size): \(row)")
      }
    }
    try drag(terminal, to: Size(columns: 80, rows: 24))
    let other = try Seat()
    let fresh = try note(other)
    #expect(panel(terminal.grid) == panel(fresh.grid))
    #expect(lost(said, terminal.grid) == [])
    try terminal.press("C-c")
    try terminal.endsTidily(.signal(2))
  }

  @Test(arguments: [(30, 8), (40, 12), (200, 50), (120, 10)])
  func `at another size the panel is that of a fresh run`(columns: Int, rows: Int) throws {
    let terminal = try note(seat)
    try drag(terminal, to: Size(columns: columns, rows: rows))
    let other = try Seat()
    let fresh = try note(other, columns: columns, rows: rows)
    #expect(panel(terminal.grid) == panel(fresh.grid))
    #expect(terminal.grid.faults == [] && fresh.grid.faults == [])
  }

  @Test func `dragged faster than it draws, it ends with the whole panel and nothing else`() throws
  {
    let terminal = try note(seat)
    let wanted = panel(terminal.grid)
    for size in ResizeTests.storm {
      try terminal.resize(columns: size.columns, rows: size.rows)
    }
    try terminal.resize(columns: 80, rows: 24)
    try terminal.wait { self.panel($0) == wanted && $0.unfinished == nil }
  }

  @Test func `lower and higher at one width, nothing that was said is lost`() throws {
    let terminal = try note(seat)
    let said = above(terminal.grid)
    for rows in [8, 50, 5, 24, 12, 7, 30, 24] {
      try drag(terminal, to: Size(columns: 80, rows: rows))
      #expect(lost(said, terminal.grid) == [], "at \(rows) rows: \(terminal.grid.snapshot)")
    }
    #expect(terminal.grid.faults == [])
  }
}
