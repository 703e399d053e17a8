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

  /// Puts a character into its cells. Another that loses one of its own to it is gone.
  mutating func put(_ character: Character, _ columns: Int, _ style: Style, at column: Int) {
    while cells.count < column + columns { cells.append(.blank) }
    for place in column..<column + columns { clear(at: place) }
    for place in column..<column + columns {
      cells[place] = Cell(character: nil, columns: 0, style: style)
    }
    cells[column] = Cell(character: character, columns: columns, style: style)
  }

  /// Erases from a column on, which is not the first.
  mutating func erase(from column: Int) {
    guard column < cells.count else { return }
    clear(at: column)
    for place in column..<cells.count { cells[place] = .blank }
  }

  /// Takes away what stands here, also in other columns.
  private mutating func clear(at column: Int) {
    let first = start(of: column)
    for place in first..<max(first + cells[first].columns, column + 1) { cells[place] = .blank }
  }

  /// Whether a column belongs to a character that begins before it.
  func isInside(_ column: Int) -> Bool {
    column < cells.count && cells[column].columns == 0
  }

  /// Where the character begins that stands in a column.
  func start(of column: Int) -> Int {
    cells[...column].lastIndex { $0.columns > 0 } ?? column
  }
}

/// One column of a row.
struct Cell: Hashable, Sendable {
  /// What is drawn; nil if nothing is, or it goes on from what stands before.
  var character: Character?
  /// How many columns it takes; 0 if it goes on from what stands before.
  var columns: Int
  var style: Style

  static let blank = Cell(character: nil, columns: 1, style: .plain)
}
