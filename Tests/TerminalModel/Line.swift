/// A row of cells, as far as it was ever written.
struct Line: Hashable, Sendable {
  /// Its cells. What was erased behind the last text still counts when rows are broken anew, as it
  /// does in tmux; only a row erased from its first column on is empty.
  var cells: [Cell] = []
  /// Whether it goes on in the next row because it was too long.
  var wraps = false

  var text: String {
    var text = cells.reduce(into: "") { text, cell in
      if cell.columns > 0 { text.append(cell.character ?? " ") }
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  var styles: [StyleRun] {
    var runs: [StyleRun] = []
    for (column, cell) in cells.enumerated() where cell.style != .plain {
      if let last = runs.last, last.columns.upperBound == column, last.style == cell.style {
        runs[runs.count - 1].columns = last.columns.lowerBound..<column + 1
      } else {
        runs.append(StyleRun(columns: column..<column + 1, style: cell.style))
      }
    }
    return runs
  }

  /// Puts a character into its one or two cells. A wide one that loses a half to it is gone.
  mutating func put(_ character: Character, _ columns: Int, _ style: Style, at column: Int) {
    while cells.count < column + columns { cells.append(.blank) }
    clearWide(at: column)
    clearWide(at: column + columns - 1)
    cells[column] = Cell(character: character, columns: columns, style: style)
    if columns == 2 { cells[column + 1] = Cell(character: nil, columns: 0, style: style) }
  }

  /// Erases from a column on, which is not the first.
  mutating func erase(from column: Int) {
    guard column < cells.count else { return }
    clearWide(at: column)
    for place in column..<cells.count { cells[place] = .blank }
  }

  /// Takes a wide character away that has one of its halves here.
  private mutating func clearWide(at column: Int) {
    if cells[column].columns == 0, column > 0 { cells[column - 1] = .blank }
    if cells[column].columns == 2, column + 1 < cells.count { cells[column + 1] = .blank }
    cells[column] = .blank
  }
}

/// One column of a row.
struct Cell: Hashable, Sendable {
  /// What is drawn; nil if nothing was, or it is the second half of what stands before.
  var character: Character?
  /// 1 or 2; 0 for a second half.
  var columns: Int
  var style: Style

  static let blank = Cell(character: nil, columns: 1, style: .plain)
}
