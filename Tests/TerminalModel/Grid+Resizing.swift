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
    var broken: [Line] = []
    var place = cursor
    var start = 0
    while start < lines.count {
      var end = start
      while lines[end].wraps, end + 1 < lines.count { end += 1 }
      let rows = Grid.rows(of: lines[start...end], columns)
      if start...end ~= cursor.row {
        place = Grid.place(cursor, in: lines[start...end], rows, from: broken.count)
      }
      broken += rows
      start = end + 1
    }
    lines = broken + Array(repeating: Line(), count: max(0, size.rows - broken.count))
    top = lines.count - size.rows
    returning = min(returning, top)
    return place
  }

  /// The rows that one line takes.
  private static func rows(of parts: ArraySlice<Line>, _ columns: Int) -> [Line] {
    var rows = [Line()]
    for cell in parts.flatMap(\.cells) {
      if rows[rows.count - 1].cells.count + cell.columns > columns, cell.columns > 0 {
        rows[rows.count - 1].wraps = true
        rows.append(Line())
      }
      rows[rows.count - 1].cells.append(cell)
    }
    rows[rows.count - 1].wraps = parts.last?.wraps ?? false
    return rows
  }

  /// Where the cursor is in the new rows: at the same cell, or at the end of the text if it was
  /// behind it.
  private static func place(
    _ cursor: Place, in parts: ArraySlice<Line>, _ rows: [Line], from first: Int
  ) -> Place {
    let isBehind = cursor.column >= parts[cursor.row].cells.count
    let before = parts[..<cursor.row].reduce(0) { $0 + $1.cells.count }
    var (row, column) = (0, isBehind ? Int.max : before + cursor.column)
    while row < rows.count - 1, column >= rows[row].cells.count {
      column -= rows[row].cells.count
      row += 1
    }
    return Place(row: first + row, column: min(column, rows[row].cells.count))
  }
}
