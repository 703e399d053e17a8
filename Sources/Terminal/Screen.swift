/// The part of a terminal that is drawn anew: a frame below everything that was said for good. Its
/// functions return what is to be written.
///
/// The cursor moves by ECMA-48's CUU, CUD and CUF, rows are erased by EL and ED, and CUP goes
/// to the top; nothing else is used, and nothing is asked of the terminal.
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
    let old = shown
    shown = frame
    return change(from: old?.rows ?? [Styled("")], at: old?.cursor ?? Screen.start, to: frame)
  }

  /// Takes the frame away, and says rows for good.
  public mutating func settle(_ lines: [Styled]) -> String {
    clear() + lines.map { rendered($0) + "\r\n" }.joined()
  }

  /// Takes the frame away.
  public mutating func clear() -> String {
    guard let old = shown else { return "" }
    shown = nil
    return erase(from: old.cursor)
  }

  /// Somebody else has written meanwhile: the next frame begins in the row where the cursor is now,
  /// and what stands below it, of the frame perhaps, is erased.
  public mutating func forget() -> String {
    guard shown != nil else { return "" }
    shown = nil
    return "\r" + Screen.erase
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
    func taken(_ rows: some Sequence<Styled>) -> Int {
      rows.reduce(0) { $0 + max(1, ($1.columns + size.columns - 1) / size.columns) }
    }
    let above = taken(old.rows.prefix(old.cursor.row)) + old.cursor.column / size.columns
    // What has left at the top is reached by nothing any more. (What is below the cursor goes first
    // when a window becomes lower, so it does not matter how high the frame was.)
    guard above < size.rows else { return Screen.home + Screen.erase }
    return erase(from: .init(row: above, column: 1))
  }

  /// How many rows the cursor has to go down to be below the frame; 0: there is none.
  public var rowsToLeave: Int { shown.map { $0.rows.count - $0.cursor.row } ?? 0 }

  private static let start = Frame.Place(row: 0, column: 0)
  private static let eraseRow = "\u{1B}[K"

  private static let home = "\u{1B}[H"
  /// Erases the row and all below it. What is erased from the first column of the first row on, tmux
  /// keeps among the rows that have left at the top; so it is erased from the second on.
  private static let erase = eraseRow + "\u{1B}[C\u{1B}[J\r"

  /// Takes the rows of a frame away, and ends at the first.
  private func erase(from cursor: Frame.Place) -> String {
    move(from: cursor, to: Screen.start) + Screen.erase
  }

  private func change(from old: [Styled], at cursor: Frame.Place, to frame: Frame) -> String {
    let new = frame.rows
    var place = cursor
    var text = ""
    for row in 0..<max(old.count, new.count) {
      if row < old.count, row < new.count, old[row] == new[row] { continue }
      if row < old.count {
        text += move(from: place, to: .init(row: row, column: 0))
      } else {
        // There is no such row yet: the one above it brings it.
        text += move(from: place, to: .init(row: row - 1, column: place.column)) + "\r\n"
      }
      let line = row < new.count ? new[row] : Styled("")
      let isLonger = row < old.count && old[row].columns > 0
      // Erased before it is written: what tmux erases behind a text still counts as a part of the
      // row when the window becomes narrower.
      text += (isLonger ? Screen.eraseRow : "") + rendered(line)
      place = .init(row: row, column: line.columns)
    }
    return text + move(from: place, to: frame.cursor)
  }

  private func rendered(_ row: Styled) -> String {
    row.rendered(isColored: isColored, visible: visible)
  }

  private func move(from: Frame.Place, to: Frame.Place) -> String {
    var text = ""
    if to.row < from.row { text += "\u{1B}[\(from.row - to.row)A" }
    if to.row > from.row { text += "\u{1B}[\(to.row - from.row)B" }
    if to.column != from.column {
      text += "\r" + (to.column > 0 ? "\u{1B}[\(to.column)C" : "")
    }
    return text
  }
}
