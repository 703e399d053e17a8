import Terminal

extension Grid {
  /// Another size, as if its window was dragged: rows that have become too long take several, and
  /// become one again when there is room. The cursor stays where it was in the text.
  public mutating func resize(columns: Int, rows: Int) {
    let new = Surroundings.Size(columns: max(columns, 1), rows: max(rows, 1))
    // Of a line, and not of the screen, since the screen moves.
    var place = Place(row: top + cursor.row, column: cursor.column)
    resize(rows: new.rows)
    if new.columns != size.columns { place = reflow(columns: new.columns, cursor: place) }
    size = new
    let isSeen = place.row >= top
    move(to: isSeen ? Place(row: place.row - top, column: place.column) : Place(row: 0, column: 0))
  }

  /// Fewer rows: those below the cursor go first, then those at the top leave. More rows: those
  /// that left come back, and there are empty ones below.
  private mutating func resize(rows: Int) {
    if rows < size.rows {
      let below = min(size.rows - 1 - cursor.row, size.rows - rows)
      lines.removeLast(below)
      if below > 0, let last = lines.indices.last { lines[last].wraps = false }
      top += size.rows - rows - below
      returning += size.rows - rows - below
    } else {
      let back = min(returning, rows - size.rows)
      top -= back
      returning -= back
      lines += Array(repeating: Line(), count: rows - size.rows - back)
    }
    size = Surroundings.Size(columns: size.columns, rows: rows)
  }

  /// Breaks all lines anew, and says where the cursor is then.
  private mutating func reflow(columns: Int, cursor: Place) -> Place {
    let offset = Grid.offset(of: cursor, in: lines)
    let reflow = Reflow(of: lines, columns: columns, returning: returning)
    let missing = max(0, size.rows - reflow.rows.count)
    lines = reflow.rows + Array(repeating: Line(), count: missing)
    top = lines.count - size.rows
    returning = min(reflow.returning, top)
    return Grid.place(of: offset, in: lines)
  }

  /// A place that does not depend on where rows are broken.
  private struct Offset {
    /// How many rows before do not go on in the next.
    let line: Int
    /// How many cells of its own line stand before it; nil: it is behind the text.
    let cells: Int?
  }

  private static func offset(of place: Place, in lines: [Line]) -> Offset {
    let before = lines[..<place.row]
    let line = before.count { !$0.wraps }
    guard place.column < lines[place.row].cells.count else { return Offset(line: line, cells: nil) }
    let parts = before.reversed().prefix(while: \.wraps)
    return Offset(line: line, cells: parts.reduce(place.column) { $0 + $1.cells.count })
  }

  private static func place(of offset: Offset, in lines: [Line]) -> Place {
    var (row, line) = (0, 0)
    while row < lines.count - 1, line < offset.line {
      if !lines[row].wraps { line += 1 }
      row += 1
    }
    var column = offset.cells ?? Int.max
    while lines[row].wraps, row < lines.count - 1, column >= lines[row].cells.count {
      column -= lines[row].cells.count
      row += 1
    }
    return Place(row: row, column: offset.cells == nil ? lines[row].cells.count : column)
  }
}
