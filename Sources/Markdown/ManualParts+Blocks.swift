internal import CCMark

extension ManualParts {
  /// Code as lines that are not filled, set in by four spaces.
  static func dress(code node: Node) {
    let block = Node(custom: CMARK_NODE_CUSTOM_BLOCK)
    block.wrap(enter: isFirst(node) ? ".nf" : ".PP\n.nf", exit: ".fi")
    let lines = node.literal.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.dropLast().enumerated() {
      if index > 0 { block.append(lineEnd) }
      if !line.isEmpty { block.append(Node(text: "    \(line)")) }
    }
    block.replace(node)
  }

  /// A table as a list: the first cell of each row is what is explained, the others explain it. The
  /// header is its first row, in italics.
  func dress(_ table: Table, replacing placeholder: Node) {
    let width = table.alignments.count
    let block = Node(custom: CMARK_NODE_CUSTOM_BLOCK)
    for start in stride(from: 0, to: table.cells.count, by: width) {
      let row = table.cells[start..<start + width]
      guard start > 0 || row.contains(where: { $0 != nil }) else { continue }
      block.append(
        Node(
          custom: CMARK_NODE_CUSTOM_INLINE,
          enter: (block.firstChild == nil ? "" : "\n") + ".TP 7\n"))
      for (column, cell) in row.enumerated() {
        if column == 1 { block.append(Self.lineEnd) }
        if column > 1 { block.append(Node(text: "; ")) }
        guard let cell else { continue }
        let inline = start == 0 ? Node(CMARK_NODE_EMPH) : Node(custom: CMARK_NODE_CUSTOM_INLINE)
        inline.adopt(childrenOf: cells[cell])
        block.append(inline)
      }
    }
    block.replace(placeholder)
  }

  /// cmark makes one line end of several; this one stays.
  private static var lineEnd: Node { Node(custom: CMARK_NODE_CUSTOM_INLINE, enter: "\n") }
}
