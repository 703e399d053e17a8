internal import CCMark

/// What of a tree is written otherwise than cmark would: put in once as custom nodes, whose tags
/// are set anew for every rendering.
struct Parts {
  private let anchors: [Anchor]
  private let tables: [TableBlock]
  private let pictures: [Picture]
  /// The last block of the tree: what is still folded ends there.
  private let end: Node

  /// Changes the tree that was read from `source` last.
  init(of root: Node, in source: Source) {
    let cells = Array(root.children.prefix(source.cellsRead))
    let survey = Survey(of: root, in: source)
    for link in survey.links { link.setDestination(link.url) }
    pictures = survey.images.map { Picture(replacing: $0.node, isInLink: $0.isInLink) }
    for list in survey.boxLists { TaskBox.unfold(list, in: source) }
    var slugs = Slugs()
    let anchors = survey.headings.map { Anchor(replacing: $0) { slugs.next(for: $0) } }
    tables = survey.tables.map { node, table, before in
      TableBlock(
        source.tables[table], replacing: node, cells: cells,
        under: before > 0 ? anchors[before - 1].heading.slug : nil)
    }
    for cell in cells { cell.free() }
    end = Node(custom: CMARK_NODE_CUSTOM_BLOCK)
    root.append(end)
    self.anchors = anchors
  }

  var headings: [Heading] { anchors.map(\.heading) }

  /// Sets all tags as the options say.
  func dress(_ options: HTMLOptions) {
    var open: [Int] = []
    var folded: Set<String> = []
    for anchor in anchors {
      let level = anchor.heading.level
      // The levels of open sections rise, so that those a heading ends are the last.
      let closed = anchor.isTopLevel ? open.count { $0 >= level } : 0
      open.removeLast(closed)
      let isFolded = anchor.isTopLevel && options.folded.contains(level)
      if isFolded {
        open.append(level)
        folded.insert(anchor.heading.slug)
      }
      anchor.dress(options, closed: closed, isFolded: isFolded)
    }
    end.wrap(enter: Anchor.endOfSections(open.count))
    for table in tables {
      table.dress(scrollable: options.scrollableTables, folded: folded)
    }
    for picture in pictures { picture.draw(options.figures) }
  }

  /// Takes out what would be in the way of another rendering.
  func undress() {
    for picture in pictures { picture.erase() }
  }
}
