internal import CCMark

/// The search for tables in what cmark, which knows none, read as paragraphs and headings.
///
/// A table is found by its delimiter row: a line that continues a paragraph in all the quotes and
/// items around it, below a line with as many cells. Its rows go on to the first line that is
/// blank, leaves those containers or would open another block. They can pass the end of what
/// cmark took for the paragraph (`===` makes a heading of it) or stop before (a lazy line): then
/// what follows is read differently, and may hold a table that only a second search finds.
struct TableSearch {
  private(set) var finds: [Source.Find] = []
  private let limit: Int
  private var cellCount: Int

  /// A search that finds no more than `limit` cells, those of earlier searches counted.
  init(in source: Source, limit: Int) {
    self.limit = limit
    cellCount = source.tables.reduce(0) { $0 + $1.cells.count }
  }

  /// Looks for the first table in a paragraph, or in a heading underlined below its words.
  mutating func look(at node: Node, in source: inout Source) throws(MarkdownError) {
    guard source.line(startOf: node) >= finds.last?.lines.upperBound ?? 0,
      Self.mayHoldTable(node, in: source)
    else { return }
    let paragraph = Paragraph(node, in: source)
    for line in paragraph.first..<paragraph.last {
      guard let delimiter = paragraph.continuation(on: line + 1, in: source),
        let alignments = TableRow.alignments(of: delimiter),
        let header = TableRow.cells(of: paragraph.words(of: line, in: source)),
        header.count == alignments.count
      else { continue }
      var table = Table(alignments: alignments)
      try add(header, to: &table, in: &source)
      let end = try addRows(from: line + 2, of: paragraph, to: &table, in: &source)
      let prefix =
        line == paragraph.first
        ? paragraph.prefix(in: source)
        : source.lines[line + 1].offset..<delimiter.startIndex
      finds.append(Source.Find(lines: line..<end, prefix: prefix, table: table))
      return
    }
  }

  /// Whether one of its lines after the first could be a delimiter row: a cheap look beforehand.
  private static func mayHoldTable(_ node: Node, in source: Source) -> Bool {
    let first = source.line(startOf: node)
    let last = source.line(endOf: node)
    return first < last
      && (first + 1...last).contains { TableRow.mayDelimit(source.content($0)) }
  }

  /// Adds the rows from a line on and says which line is none of them.
  private mutating func addRows(
    from first: Int, of paragraph: Paragraph, to table: inout Table, in source: inout Source
  ) throws(MarkdownError) -> Int {
    var line = first
    while let row = paragraph.continuation(on: line, in: source), !Self.opensBlock(row),
      let cells = TableRow.cells(of: row)
    {
      try add(cells, to: &table, in: &source)
      line += 1
    }
    return line
  }

  /// Adds a row of exactly as many cells as the table has columns.
  private mutating func add(
    _ cells: [ArraySlice<UInt8>], to table: inout Table, in source: inout Source
  ) throws(MarkdownError) {
    cellCount += table.alignments.count
    guard cellCount <= limit else { throw .tooManyCells(limit: limit) }
    for column in table.alignments.indices {
      let words = column < cells.count ? TableRow.words(of: cells[column]) : []
      table.cells.append(source.addCell(words))
    }
  }

  /// Whether a line that continues no paragraph would open another kind of block: cmark is asked,
  /// unless the first byte already tells. A link definition opens none.
  private static func opensBlock(_ line: ArraySlice<UInt8>) -> Bool {
    guard let first = line.first, first.isDigit || "<#`~>-+*_".utf8.contains(first) else {
      return false
    }
    return Tree(parsing: Array(line)).startsWithBlock
  }
}

extension Source {
  /// Takes the task boxes and tables out of the text that the tree read last shows. Says whether
  /// there were any, so that the text has to be read again.
  mutating func take(from root: Node, cells limit: Int) throws(MarkdownError) -> Bool {
    var items: [Node] = []
    var paragraphs: [Node] = []
    root.walk { node, entering in
      guard entering, line(startOf: node) >= 0 else { return }
      switch node.kind {
      case CMARK_NODE_ITEM: items.append(node)
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: paragraphs.append(node)
      default: break
      }
    }
    // All are found before any is taken: a slice still held would copy the text for each.
    let found = items.compactMap { TaskBox(of: $0, in: self) }
    take(found)
    var search = TableSearch(in: self, limit: limit)
    for paragraph in paragraphs { try search.look(at: paragraph, in: &self) }
    replace(search.finds)
    return !found.isEmpty || !search.finds.isEmpty
  }
}
