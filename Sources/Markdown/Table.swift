/// A pipe table as it stands in the text: how its columns are aligned, and its cells.
struct Table {
  /// Where the words of a column stand.
  enum Alignment {
    case none, left, center, right
  }

  let alignments: [Alignment]
  /// Row by row, the header first, each as long as `alignments`: which of the cells of the
  /// `Source` it is, nil for an empty one.
  var cells: [Int?] = []
}

/// A line of a table taken apart, by the rules of "Tables" in the GitHub Flavored Markdown spec.
enum TableRow {
  /// The cells of a line: what stands between pipes, without white space around it. A pipe behind
  /// a backslash belongs to its cell, in code too. Nil where there is nothing but a pipe.
  static func cells(of line: ArraySlice<UInt8>) -> [ArraySlice<UInt8>]? {
    var rest = line.first == .pipe ? afterPipe(line) : line
    var cells: [ArraySlice<UInt8>] = []
    while !rest.isEmpty {
      let cell = rest[..<endOfCell(rest)]
      cells.append(cell.trimmed)
      rest = rest[cell.endIndex...]
      if rest.first == .pipe { rest = afterPipe(rest) }
    }
    return cells.isEmpty ? nil : cells
  }

  /// The words of a cell as cmark is to read them: the backslash before each pipe taken off.
  static func words(of cell: ArraySlice<UInt8>) -> [UInt8] {
    var words: [UInt8] = []
    for byte in cell {
      if byte == .pipe, words.last == .backslash { words.removeLast() }
      words.append(byte)
    }
    return words
  }

  /// The alignments that a delimiter row states; nil where the line is none.
  static func alignments(of line: ArraySlice<UInt8>) -> [Table.Alignment]? {
    guard mayDelimit(line), let cells = cells(of: line) else { return nil }
    var alignments: [Table.Alignment] = []
    for cell in cells {
      let left = cell.first == .colon
      let right = cell.last == .colon
      let dashes = cell.dropFirst(left ? 1 : 0).dropLast(right ? 1 : 0)
      guard !dashes.isEmpty, dashes.allSatisfy({ $0 == .hyphen }) else { return nil }
      alignments.append(left ? (right ? .center : .left) : (right ? .right : .none))
    }
    return alignments
  }

  /// Whether a line, with or without the containers before it, could be a delimiter row. Without
  /// pipe and colon it would be the underline of a heading.
  static func mayDelimit(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(.hyphen) && line.contains { $0 == .pipe || $0 == .colon }
      && line.allSatisfy {
        $0.isSpace || $0 == .hyphen || $0 == .pipe || $0 == .colon || $0 == .greater
      }
  }

  private static func afterPipe(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.dropFirst().drop { $0.isSpace }
  }

  private static func endOfCell(_ line: ArraySlice<UInt8>) -> Int {
    var escaped = false
    for (index, byte) in zip(line.indices, line) {
      if byte == .pipe, !escaped { return index }
      escaped = byte == .backslash
    }
    return line.endIndex
  }
}
