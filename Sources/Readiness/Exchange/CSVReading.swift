/// A CSV file read row by row. Quotes may stand around any cell, rows may end with CRLF or LF.
public struct CSVReading: Sendable {
  /// The rows with their cells, the header among them; a blank line is no row.
  public private(set) var rows: [[String]] = []
  /// Whether every quote was closed.
  public private(set) var isWhole = true

  private var row: [String] = []
  private var cell = String.UnicodeScalarView()
  private var isQuoted = false

  /// Reads a file; what stands between an unclosed quote and the end is one cell.
  public init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    var index = scalars.first == "\u{FEFF}" ? 1 : 0
    while index < scalars.count {
      let scalar = scalars[index]
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      index += take(scalar, before: next)
    }
    isWhole = !isQuoted
    if !cell.isEmpty || !row.isEmpty { endRow() }
  }

  /// Takes a scalar in; returns how many it used.
  private mutating func take(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Int {
    if isQuoted {
      guard scalar == "\"" else { return add(scalar) }
      guard next == "\"" else {
        isQuoted = false
        return 1
      }
      return add(scalar) + 1
    }
    switch scalar {
    case "\"" where cell.isEmpty: isQuoted = true
    case ",": endCell()
    case "\r" where next == "\n": break
    case "\n": endRow()
    default: return add(scalar)
    }
    return 1
  }

  private mutating func add(_ scalar: Unicode.Scalar) -> Int {
    cell.append(scalar)
    return 1
  }

  private mutating func endCell() {
    row.append(String(cell))
    cell = String.UnicodeScalarView()
  }

  private mutating func endRow() {
    endCell()
    if row != [""] { rows.append(row) }
    row = []
  }
}
