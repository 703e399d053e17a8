/// The text of a document as lines, while tables and task boxes are taken out of it.
///
/// What cmark is given to read is not quite the text: each cell of a table stands before it as a
/// heading of its own, and an empty heading stands where the table was. cmark then reads the
/// cells as it would any heading, with the link definitions of the whole text.
struct Source {
  /// One line of what cmark reads.
  struct Line {
    /// Where the line began in the text: its name, whatever becomes of the lines around it.
    let offset: Int
    /// The bytes kept of the text, up to and with the line end.
    var range: Range<Int>
    /// The table that an empty heading stands for behind those bytes.
    var table: Int?
  }

  private(set) var bytes: [UInt8]
  private(set) var lines: [Line]
  private(set) var tables: [Table] = []
  /// Whether the task box is checked, by the offset of the line it was on.
  private(set) var boxes: [Int: Bool] = [:]
  /// The cells with words in them, as headings, and their number.
  private var cells: [UInt8] = []
  private(set) var cellCount = 0
  /// How many cells stand before the text in the tree read last.
  private(set) var cellsRead = 0

  /// Splits the text at line ends as cmark does: LF, CR, or both.
  init(_ text: String) {
    bytes = Array(text.utf8)
    lines = []
    // Only at its very start does cmark pass over a byte order mark, and cells will stand there.
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte.isLineEnd else { continue }
      if byte == .carriageReturn, index < bytes.count, bytes[index] == .newline { index += 1 }
      lines.append(Line(offset: start, range: start..<index))
      start = index
    }
    if start < index { lines.append(Line(offset: start, range: start..<index)) }
  }

  /// Has cmark read the text as it stands now.
  mutating func parse() -> Tree {
    cellsRead = cellCount
    return Tree(parsing: text)
  }

  /// How often the text is read again for tables that stand only where another one has ended.
  private static let searches = 4

  /// Has cmark read the text, and again as often as tables and task boxes are taken out of it.
  mutating func parseTables(cells limit: Int) throws(MarkdownError) -> Tree {
    var tree = parse()
    var searches = 0
    while searches < Self.searches, try take(from: tree.root, cells: limit) {
      tree = parse()
      searches += 1
    }
    return tree
  }

  private var text: [UInt8] {
    var text = cells
    text.reserveCapacity(cells.count + bytes.count + 4 * tables.count)
    for line in lines {
      text += bytes[line.range]
      if line.table != nil { text += Array("# #\n".utf8) }
    }
    return text
  }

  /// The line that a node of the tree read last begins on; below 0 for a cell.
  func line(startOf node: Node) -> Int { node.startLine - 1 - cellsRead }

  /// The line that a node of the tree read last ends on.
  func line(endOf node: Node) -> Int { node.endLine - 1 - cellsRead }

  /// Whether the task box is checked that was taken from the line an item begins on.
  func box(at item: Node) -> Bool? { boxes[lines[line(startOf: item)].offset] }

  /// The bytes of a line without its end.
  func content(_ line: Int) -> ArraySlice<UInt8> {
    let content = bytes[lines[line].range]
    return content.prefix(upTo: (content.lastIndex { !$0.isLineEnd } ?? content.startIndex - 1) + 1)
  }

  /// Notes task boxes and puts a private-use character of as many bytes in the place of each, so
  /// that `[x]` is not read as a link.
  mutating func take(_ found: [TaskBox]) {
    for box in found {
      bytes.replaceSubrange(box.offset..<(box.offset + 3), with: TaskBox.placeholder)
      boxes[lines[box.line].offset] = box.checked
    }
  }

  /// Adds a cell and says which one it is; nil for an empty one, which needs no reading.
  mutating func addCell(_ text: some Collection<UInt8>) -> Int? {
    guard !text.isEmpty else { return nil }
    cells += Array("# ".utf8)
    cells += text
    cells += Array(" #\n".utf8)
    cellCount += 1
    return cellCount - 1
  }

  /// Puts each table in the place of the lines it was found on; the finds are in their order.
  mutating func replace(_ finds: [Find]) {
    var kept: [Line] = []
    var next = 0
    for find in finds {
      kept += lines[next..<find.lines.lowerBound]
      let offset = lines[find.lines.lowerBound].offset
      kept.append(Line(offset: offset, range: find.prefix, table: tables.count))
      tables.append(find.table)
      next = find.lines.upperBound
    }
    lines = kept + lines[next...]
  }

  /// A table and the lines it was found on.
  struct Find {
    let lines: Range<Int>
    /// The bytes that open or continue the quotes and list items around it.
    let prefix: Range<Int>
    let table: Table
  }
}
