internal import CCMark

/// What of a tree cmark's man writer would write in a way that man readers complain of, put into
/// the tree in another form.
struct ManualParts {
  private let source: Source
  let cells: [Node]
  private var headings: [Node] = []
  private var tables: [(node: Node, table: Table)] = []
  private var inlines: [Node] = []
  private var codeBlocks: [Node] = []
  private var paragraphs: [Node] = []

  /// Looks through the tree that was read from `source` last, before anything in it is changed.
  init(of root: Node, in source: Source) {
    self.source = source
    cells = Array(root.children.prefix(source.cellsRead))
    root.walk { node, entering in
      guard entering else { return }
      switch node.kind {
      case CMARK_NODE_HEADING: add(heading: node)
      case CMARK_NODE_CODE, CMARK_NODE_LINK: inlines.append(node)
      case CMARK_NODE_CODE_BLOCK: codeBlocks.append(node)
      case CMARK_NODE_PARAGRAPH: paragraphs.append(node)
      default: break
      }
    }
  }

  private mutating func add(heading node: Node) {
    let line = source.line(startOf: node)
    guard line >= 0 else { return }
    if let table = source.lines[line].table {
      tables.append((node, source.tables[table]))
    } else {
      headings.append(node)
    }
  }

  /// Changes the tree. Tables go first, for their places are held by headings; headings go last, and
  /// from the end, for what stands first in a section looks for the heading above it.
  func dress() {
    for node in inlines {
      if node.kind == CMARK_NODE_CODE {
        ManualParts.embolden(node)
      } else {
        ManualParts.unlink(node)
      }
    }
    for (node, table) in tables { dress(table, replacing: node) }
    for cell in cells { cell.free() }
    for node in codeBlocks { ManualParts.dress(code: node) }
    for node in paragraphs where ManualParts.isFirst(node) {
      // A paragraph of its own there is "skipped", and said to be.
      ManualParts.exchange(node, for: Node(custom: CMARK_NODE_CUSTOM_BLOCK))
    }
    for node in headings.reversed() { ManualParts.dress(heading: node) }
  }

  /// Whether a block is the first below a heading of a section.
  static func isFirst(_ node: Node) -> Bool {
    guard let before = node.previous, before.kind == CMARK_NODE_HEADING else { return false }
    return before.headingLevel < 3
  }

  /// The writer would choose a font that has no name of one letter: bold is what commands are in.
  private static func embolden(_ code: Node) {
    let strong = Node(CMARK_NODE_STRONG)
    strong.append(Node(text: code.literal))
    strong.replace(code)
  }

  /// A link within the manual leads nowhere from here: its words stay.
  private static func unlink(_ link: Node) {
    guard !link.url.contains("://") else { return }
    exchange(link, for: Node(custom: CMARK_NODE_CUSTOM_INLINE))
  }

  /// The heading on the line of its macro, where programs that look for NAME want it.
  private static func dress(heading node: Node) {
    let block = Node(custom: CMARK_NODE_CUSTOM_BLOCK)
    switch node.headingLevel {
    case 1: block.append(Node(custom: CMARK_NODE_CUSTOM_INLINE, enter: ".SH "))
    case 2: block.append(Node(custom: CMARK_NODE_CUSTOM_INLINE, enter: ".SS "))
    default:
      if !isFirst(node) { block.wrap(enter: ".PP") }
      let strong = Node(CMARK_NODE_STRONG)
      strong.adopt(childrenOf: node)
      block.append(strong)
    }
    exchange(node, for: block)
  }

  private static func exchange(_ node: Node, for other: Node) {
    other.adopt(childrenOf: node)
    other.replace(node)
  }
}
