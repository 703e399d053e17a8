/// A place on a line behind the block quotes and list items read so far, in bytes and in columns:
/// a tab reaches to the next fourth column and may be used up in part.
struct Cursor {
  private let line: ArraySlice<UInt8>
  private var offset: Int
  private var column = 0

  init(_ line: ArraySlice<UInt8>) {
    self.line = line
    offset = line.startIndex
  }

  /// The line from its first byte that is neither space nor tab.
  var text: ArraySlice<UInt8> { line[offset...].drop { $0 == .space || $0 == .tab } }

  /// How many columns of white space lie before `text`; four make indented code.
  var indent: Int {
    var column = column
    for byte in line[offset..<text.startIndex] { column += width(of: byte, at: column) }
    return column - self.column
  }

  /// Reads what opens or continues a block quote; false where there is none.
  mutating func readQuote() -> Bool {
    guard indent < 4, text.first == .greater else { return false }
    skip(columns: indent + 1)
    skipSpace()
    return true
  }

  /// Reads the columns that continue a list item; false where they are too few.
  mutating func readIndent(of item: Int) -> Bool {
    guard indent >= item else { return false }
    skip(columns: item)
    return true
  }

  /// Reads what opens a list item and returns how many columns continue it: up to its text, or
  /// one past the marker where the text is indented code or missing.
  mutating func readMarker() -> Int {
    let before = indent
    skip(columns: before)
    let marker = ListMarker.width(at: text) ?? 1
    skip(columns: marker)
    if text.isEmpty || indent > 4 {
      skipSpace()
      return before + marker + 1
    }
    let after = indent
    skip(columns: after)
    return before + marker + after
  }

  private mutating func skipSpace() {
    if let byte = line[offset...].first, byte == .space || byte == .tab { skip(columns: 1) }
  }

  private mutating func skip(columns: Int) {
    let target = column + columns
    while column < target, offset < line.endIndex {
      let next = column + width(of: line[offset], at: column)
      if next <= target { offset += 1 }
      column = min(next, target)
    }
  }

  private func width(of byte: UInt8, at column: Int) -> Int {
    byte == .tab ? 4 - column % 4 : 1
  }
}
