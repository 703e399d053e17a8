/// What is drawn at one time, below all that was said: rows, and where the cursor is.
public struct Frame: Hashable, Sendable {
  /// The rows, none wider than the screen less one column.
  public let rows: [Styled]
  /// Where the cursor is.
  public let cursor: Place

  /// A place in a frame.
  public struct Place: Hashable, Sendable {
    /// The row, from 0.
    public let row: Int
    /// The column, from 0.
    public let column: Int

    /// A place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// A frame of at least one row.
  public init(rows: [Styled], cursor: Place) {
    self.rows = rows.isEmpty ? [Styled("")] : rows
    self.cursor = Place(row: min(max(cursor.row, 0), self.rows.count - 1), column: cursor.column)
  }
}
