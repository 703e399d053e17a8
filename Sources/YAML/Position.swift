extension YAML {
  /// A place in a text: line and column, both counted from 1, the column in Unicode scalars.
  ///
  /// Lines end at LF, CR LF or CR, and nowhere else. A byte order mark takes no column.
  public struct Position: Hashable, Comparable, Sendable {
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in Unicode scalars.
    public let column: Int

    /// The place at `line` and `column`.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// The order of reading.
    public static func < (left: Position, right: Position) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }
  }
}

extension YAML.Position: CustomStringConvertible {
  /// `line:column`, as compilers print it.
  public var description: String { "\(line):\(column)" }

  /// The first place of a text.
  static let start = YAML.Position(line: 1, column: 1)

  /// The place of the byte at `offset` in a text whose bytes before it are UTF-8.
  init(ofByte offset: Int, in bytes: [UInt8]) {
    var line = 1
    var column = 1
    for index in 0..<min(offset, bytes.count) {
      let byte = bytes[index]
      let isFirstOfTwo = byte == .carriageReturn && bytes.at(index + 1) == .lineFeed
      if byte == .lineFeed || (byte == .carriageReturn && !isFirstOfTwo) {
        line += 1
        column = 1
      } else if !byte.continuesCharacter {
        column += 1
      }
    }
    self.init(line: line, column: column)
  }
}
