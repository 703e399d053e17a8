/// The part of a terminal that is drawn anew: a frame below everything that was said for good. Its
/// functions return what is to be written.
///
/// The cursor moves by ECMA-48's CUU, CUD and CUF, rows are erased by EL and ED; nothing else is
/// used, and nothing is asked of the terminal.
public struct Screen: Sendable {
  /// How large it is.
  public private(set) var size: Surroundings.Size
  private let isColored: Bool
  private let visible: @Sendable (String) -> String
  /// The frame that is there now.
  private var shown: Frame?

  /// A screen with nothing on it yet; the cursor is at the beginning of a row.
  ///
  /// - Parameters:
  ///   - isColored: as ``ColorChoice`` decided.
  ///   - visible: makes control characters visible.
  public init(
    _ size: Surroundings.Size, isColored: Bool, visible: @escaping @Sendable (String) -> String
  ) {
    self.size = size
    self.isColored = isColored
    self.visible = visible
  }

  /// Draws a frame in the place of the one that is there; only what differs is written.
  public mutating func show(_ frame: Frame) -> String {
    guard let old = shown else {
      shown = frame
      return rows(frame.rows) + move(from: end(of: frame.rows), to: frame.cursor)
    }
    shown = frame
    return change(from: old, to: frame)
  }

  /// Takes the frame away, and says rows for good.
  public mutating func settle(_ lines: [Styled]) -> String {
    clear() + lines.map { rendered($0) + "\r\n" }.joined()
  }

  /// Takes the frame away.
  public mutating func clear() -> String {
    guard let old = shown else { return "" }
    shown = nil
    return move(from: old.cursor, to: .init(row: 0, column: 0)) + Screen.eraseBelow
  }

  /// Leaves the frame where it is, with the cursor below it.
  public mutating func leave() -> String {
    guard let old = shown else { return "" }
    shown = nil
    let last = Frame.Place(row: old.rows.count - 1, column: 0)
    return move(from: old.cursor, to: last) + "\r\n"
  }

  /// The window has another size: takes the frame away from where it is now.
  ///
  /// Terminals break rows that are too long now into several, so the cursor is further down than
  /// it was; those that cut them off instead lose a row above for each.
  public mutating func resize(to size: Surroundings.Size) -> String {
    self.size = size
    guard let old = shown else { return "" }
    shown = nil
    let above = old.rows.prefix(old.cursor.row).reduce(0) { sum, row in
      sum + max(1, (row.columns + size.columns - 1) / size.columns)
    }
    let rows = above + old.cursor.column / size.columns
    return move(from: .init(row: rows, column: 1), to: .init(row: 0, column: 0)) + Screen.eraseBelow
  }

  /// How many rows of the frame are below the cursor.
  public var rowsBelow: Int { shown.map { $0.rows.count - 1 - $0.cursor.row } ?? 0 }

  private static let eraseBelow = "\u{1B}[J"
  private static let eraseRow = "\u{1B}[K"

  private func change(from old: Frame, to new: Frame) -> String {
    guard old.rows.count == new.rows.count else { return redraw(from: old, to: new) }
    var place = old.cursor
    var text = ""
    for row in new.rows.indices where old.rows[row] != new.rows[row] {
      text += move(from: place, to: .init(row: row, column: 0))
      text += rendered(new.rows[row]) + Screen.eraseRow
      place = .init(row: row, column: new.rows[row].columns)
    }
    return text + move(from: place, to: new.cursor)
  }

  /// Draws everything from the first row that differs.
  private func redraw(from old: Frame, to new: Frame) -> String {
    let same = zip(old.rows, new.rows).prefix { $0 == $1 }.count
    let first = min(same, old.rows.count - 1, new.rows.count - 1)
    return move(from: old.cursor, to: .init(row: first, column: 0)) + Screen.eraseBelow
      + rows(Array(new.rows[first...])) + move(from: end(of: new.rows), to: new.cursor)
  }

  private func rows(_ rows: [Styled]) -> String {
    rows.map(rendered).joined(separator: "\r\n")
  }

  private func rendered(_ row: Styled) -> String {
    row.rendered(isColored: isColored, visible: visible)
  }

  private func end(of rows: [Styled]) -> Frame.Place {
    Frame.Place(row: rows.count - 1, column: rows.last?.columns ?? 0)
  }

  private func move(from: Frame.Place, to: Frame.Place) -> String {
    var text = ""
    if to.row < from.row { text += "\u{1B}[\(from.row - to.row)A" }
    if to.row > from.row { text += "\u{1B}[\(to.row - from.row)B" }
    if to.column != from.column || to.column == 0 {
      text += "\r" + (to.column > 0 ? "\u{1B}[\(to.column)C" : "")
    }
    return text
  }
}
