internal import CCMark

/// A table in the tree: one custom block with a custom inline for each cell.
struct TableBlock {
  private let block: Node
  private let hasRows: Bool
  /// The slug of the heading above, if any, that names the table.
  private let name: String?

  /// Puts the table in the place of the empty heading that stood for it. The words of its cells
  /// come out of the headings that cmark read them as.
  init(_ table: Table, replacing placeholder: Node, cells: [Node], under name: String?) {
    self.name = name
    block = Node(custom: CMARK_NODE_CUSTOM_BLOCK)
    hasRows = table.cells.count > table.alignments.count
    for (index, cell) in table.cells.enumerated() {
      let (row, column) = index.quotientAndRemainder(dividingBy: table.alignments.count)
      let inline = Node(
        custom: CMARK_NODE_CUSTOM_INLINE,
        enter: Self.opening(row: row, column: column, table.alignments[column]),
        exit: Self.closing(row: row, isLast: column == table.alignments.count - 1, hasRows))
      if let cell { inline.adopt(childrenOf: cells[cell]) }
      block.append(inline)
    }
    block.replace(placeholder)
  }

  private static func opening(row: Int, column: Int, _ alignment: Table.Alignment) -> String {
    (column == 0 ? "<tr>\n" : "") + (row == 0 ? "<th" : "<td") + alignment.attribute + ">"
  }

  private static func closing(row: Int, isLast: Bool, _ hasRows: Bool) -> String {
    let cell = row == 0 ? "</th>\n" : "</td>\n"
    guard isLast else { return cell }
    guard row == 0 else { return cell + "</tr>\n" }
    return cell + "</tr>\n</thead>\n" + (hasRows ? "<tbody>\n" : "")
  }

  /// Sets the tags around the table, and around those a box that can be scrolled by keyboard.
  /// - Parameter folded: the slugs of the headings that are summaries.
  func dress(scrollable: Bool, folded: Set<String>) {
    let heading = name.map { folded.contains($0) ? Anchor.summaryID($0) : $0 }
    let label = heading.map { " role=\"group\" aria-labelledby=\"\($0)\"" } ?? ""
    block.wrap(
      enter: (scrollable ? "<div class=\"table\" tabindex=\"0\"\(label)>\n" : "")
        + "<table>\n<thead>",
      exit: (hasRows ? "</tbody>\n" : "") + "</table>" + (scrollable ? "\n</div>" : ""))
  }
}

extension Table.Alignment {
  fileprivate var attribute: String {
    switch self {
    case .none: ""
    case .left: " align=\"left\""
    case .center: " align=\"center\""
    case .right: " align=\"right\""
    }
  }
}
