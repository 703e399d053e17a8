public import Terminal

/// A terminal as a grid of cells that understands what Surefoot sends and nothing else: whatever
/// else comes is a fault. Where terminals differ, it does what tmux does.
public struct Grid: Hashable, Sendable {
  /// How many columns and rows are seen.
  public internal(set) var size: Surroundings.Size
  /// Where the next text goes.
  public internal(set) var cursor = Place(row: 0, column: 0)
  /// Whether the cursor is seen.
  public internal(set) var showsCursor = true
  /// Whether what is pasted comes between marks.
  public internal(set) var bracketedPaste = false
  /// What a terminal should not have been sent, in words and in order.
  public internal(set) var faults: [String] = []

  /// What has left at the top, and behind it what is seen.
  var lines: [Line]
  /// How many lines have left at the top.
  var top = 0
  /// How many of them come back when there are more rows. Those that left since lines became
  /// shorter do not.
  var returning = 0
  var style = Style.plain
  var sequence = PartialSequence.none
  var decoder = ScalarDecoder()
  /// Whether the cell before the cursor was the last thing written, so that a mark may join it.
  var canJoin = false

  /// An empty terminal.
  public init(columns: Int, rows: Int) {
    size = Surroundings.Size(columns: max(columns, 1), rows: max(rows, 1))
    lines = Array(repeating: Line(), count: size.rows)
  }

  /// A row and a column, counted from 0.
  public struct Place: Hashable, Sendable, CustomStringConvertible {
    /// From the top.
    public let row: Int
    /// From the left. As many as there are columns: the row is full, and the next text wraps.
    public let column: Int

    /// A place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }

    /// Both, with a comma.
    public var description: String { "\(row),\(column)" }
  }
}

extension Grid {
  /// What is seen, one text a row, without the blanks at its end.
  public var rows: [String] { lines[top...].map(\.text) }

  /// What has left at the top, oldest first.
  public var scrollback: [String] { lines[..<top].map(\.text) }

  /// The styled parts of every row that is seen.
  public var styles: [[StyleRun]] { lines[top...].map(\.styles) }

  /// Whether some row that is seen has this text in it.
  public func shows(_ text: String) -> Bool {
    rows.contains { $0.contains(text) }
  }

  /// The sequence or character whose end has not come; nil if there is none.
  public var unfinished: String? {
    switch sequence {
    case .none: decoder.isWaiting ? "a character of UTF-8" : nil
    case .escape: "ESC"
    case .control(let bytes): "CSI \(String(decoding: bytes, as: UTF8.self))"
    }
  }

  /// The row the cursor is in.
  var line: Line {
    get { lines[top + cursor.row] }
    set { lines[top + cursor.row] = newValue }
  }

  mutating func fault(_ what: String) {
    faults.append("\(what), at \(cursor)")
  }
}
