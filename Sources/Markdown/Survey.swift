internal import CCMark

/// What of a tree is to be written otherwise than cmark would, in the order of the text. It is
/// found before anything is changed, so that each change finds its nodes where they were.
struct Survey {
  private(set) var headings: [Node] = []
  /// Empty headings that stand for a table, with the number of `headings` before them.
  private(set) var tables: [(node: Node, table: Int, headingsBefore: Int)] = []
  private(set) var boxLists: [Node] = []
  /// Links, and images with what is in them left out.
  private(set) var links: [Node] = []
  private(set) var images: [(node: Node, isInLink: Bool)] = []

  private var linkDepth = 0
  private var imageDepth = 0

  init(of root: Node, in source: Source) {
    root.walk { node, entering in
      switch node.kind {
      case CMARK_NODE_HEADING where entering: addHeading(node, in: source)
      case CMARK_NODE_LIST where entering: addList(node, in: source)
      case CMARK_NODE_LINK: addLink(node, entering: entering)
      case CMARK_NODE_IMAGE: addImage(node, entering: entering)
      default: break
      }
    }
  }

  private mutating func addHeading(_ node: Node, in source: Source) {
    let line = source.line(startOf: node)
    guard line >= 0 else { return }
    if let table = source.lines[line].table {
      tables.append((node, table, headings.count))
    } else {
      headings.append(node)
    }
  }

  private mutating func addList(_ node: Node, in source: Source) {
    if node.children.contains(where: { source.box(at: $0) != nil }) { boxLists.append(node) }
  }

  private mutating func addLink(_ node: Node, entering: Bool) {
    if entering, imageDepth == 0 { links.append(node) }
    linkDepth += entering ? 1 : -1
  }

  private mutating func addImage(_ node: Node, entering: Bool) {
    if entering, imageDepth == 0 { images.append((node, linkDepth > 0)) }
    imageDepth += entering ? 1 : -1
  }
}
