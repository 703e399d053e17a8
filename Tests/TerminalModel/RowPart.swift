/// Neighbouring characters of one style and width, which keep their columns whatever font there is.
struct RowPart {
  let column: Int
  private(set) var columns: Int
  let style: Style
  private(set) var text: String
  private let isWide: Bool

  private init(_ character: Character, _ cell: Cell, column: Int) {
    self.column = column
    columns = cell.columns
    style = cell.style
    text = String(character)
    isWide = cell.columns == 2
  }

  /// The parts of a row; blanks have none.
  static func all(of cells: [Cell]) -> [RowPart] {
    var parts: [RowPart] = []
    for (column, cell) in cells.enumerated() {
      guard let character = cell.character, character != " " else { continue }
      if parts.last?.goesOn(with: cell, at: column) == true {
        parts[parts.count - 1].add(character, cell, column: column)
      } else {
        parts.append(RowPart(character, cell, column: column))
      }
    }
    return parts
  }

  /// Whether a character belongs to it. A single blank may stand between; XML makes one of several.
  private func goesOn(with cell: Cell, at column: Int) -> Bool {
    let gap = column - self.column - columns
    return style == cell.style && isWide == (cell.columns == 2) && gap <= (isWide ? 0 : 1)
  }

  private mutating func add(_ character: Character, _ cell: Cell, column: Int) {
    let gap = column - self.column - columns
    text += String(repeating: " ", count: gap) + String(character)
    columns += gap + cell.columns
  }
}
