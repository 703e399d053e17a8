/// Lines that are broken anew for other columns, in the steps in which tmux does it, so that also
/// what it does to its count of rows that come back is the same.
struct Reflow {
  /// The new rows.
  private(set) var rows: [Line] = []
  /// How many of the rows above the screen come back when there are more.
  private(set) var returning: Int
  private let columns: Int
  /// What is to be broken; nil where it has become part of a row before.
  private var source: [Line?]

  init(of lines: [Line], columns: Int, returning: Int) {
    self.columns = columns
    self.returning = returning
    source = lines.map(Optional.some)
    for number in lines.indices {
      guard let line = source[number] else { continue }
      if line.cells.count > columns {
        split(line, number)
      } else {
        rows.append(line)
        if line.wraps, line.cells.count < columns { join(after: number) }
      }
    }
  }

  /// Makes several rows of one.
  private mutating func split(_ line: Line, _ number: Int) {
    let before = rows.count
    rows.append(Line())
    var width = 0
    for cell in line.cells {
      if width + cell.columns > columns {
        rows[rows.count - 1].wraps = true
        rows.append(Line())
        width = 0
      }
      width += cell.columns
      rows[rows.count - 1].cells.append(cell)
    }
    rows[rows.count - 1].wraps = line.wraps
    if number <= returning { returning += rows.count - before - 1 }
    if line.wraps, width < columns { join(after: number) }
  }

  /// Fills the last row from the lines that it goes on in.
  private mutating func join(after number: Int) {
    var taken = 0
    var goesOn = true
    while goesOn, number + taken + 1 < source.count, let next = source[number + taken + 1] {
      if next.cells.isEmpty, !next.wraps { break }
      let cells = fitting(next.cells)
      rows[rows.count - 1].cells += cells
      let rest = next.cells.dropFirst(cells.count)
      guard rest.isEmpty else {
        source[number + taken + 1]?.cells = Array(rest)
        break
      }
      taken += 1
      source[number + taken] = nil
      rows[rows.count - 1].wraps = next.wraps
      goesOn = next.wraps && rows[rows.count - 1].cells.count < columns
    }
    let to = rows.count - 1
    returning = returning > to + taken ? returning - taken : min(returning, max(to, 0))
  }

  /// What still has room in the last row.
  private func fitting(_ cells: [Cell]) -> ArraySlice<Cell> {
    var width = rows.last?.cells.count ?? 0
    return cells.prefix { cell in
      width += cell.columns
      return width <= columns
    }
  }
}
