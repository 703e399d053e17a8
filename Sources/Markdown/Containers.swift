internal import CCMark

/// The block quotes and list items around a paragraph, outermost first: what must stand at the
/// start of each of its lines (CommonMark 0.30, "Phase 1: block structure").
struct Containers {
  private enum Container {
    case quote
    /// Continued by this many columns.
    case item(columns: Int)
  }

  private var containers: [Container] = []

  init(around node: Node, in source: Source) {
    let around = sequence(first: node, next: \.parent).dropFirst()
      .filter { $0.kind == CMARK_NODE_BLOCK_QUOTE || $0.kind == CMARK_NODE_ITEM }
    var rest = around.reversed()[...]
    // An item's width can be read on the line that opens it only, behind what is around it.
    while let first = rest.first {
      let line = source.line(startOf: first)
      var (cursor, _) = cursor(on: source.content(line))
      while let opened = rest.first, source.line(startOf: opened) == line {
        containers.append(Self.open(opened, at: &cursor))
        rest.removeFirst()
      }
    }
  }

  private static func open(_ node: Node, at cursor: inout Cursor) -> Container {
    guard node.kind == CMARK_NODE_BLOCK_QUOTE else { return .item(columns: cursor.readMarker()) }
    _ = cursor.readQuote()
    return .quote
  }

  /// Where the text of a later line begins, and whether the line continues every container. One
  /// that does not can still be a lazy line of a paragraph.
  func cursor(on line: ArraySlice<UInt8>) -> (Cursor, continuesAll: Bool) {
    var cursor = Cursor(line)
    for container in containers {
      let continues =
        switch container {
        case .quote: cursor.readQuote()
        case .item(let columns): cursor.readIndent(of: columns)
        }
      guard continues else { return (cursor, false) }
    }
    return (cursor, true)
  }
}
