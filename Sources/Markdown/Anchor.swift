internal import CCMark

/// A heading in the tree: a custom block around one custom inline, whose tags are set anew for
/// every rendering.
struct Anchor {
  let heading: Heading
  /// Whether it stands on the page itself, in no quote or list: then it heads a section.
  let isTopLevel: Bool
  private let block: Node
  private let inline: Node

  init(replacing node: Node, slug: (String) -> String) {
    let text = node.plainText
    let level = node.headingLevel
    heading = Heading(level: level, text: text, slug: slug(text))
    isTopLevel = node.parent?.kind == CMARK_NODE_DOCUMENT
    block = Node(custom: CMARK_NODE_CUSTOM_BLOCK)
    inline = Node(custom: CMARK_NODE_CUSTOM_INLINE)
    inline.adopt(childrenOf: node)
    block.append(inline)
    block.replace(node)
  }

  /// Sets the tags of the heading. Before it, `closed` folded sections end; and if it is folded
  /// itself, its section begins, with the heading as summary.
  ///
  /// A browser unfolds a section for a link that leads into it, and a summary is not inside: so the
  /// slug of a folded section names its beginning, and the heading bears a name of its own.
  func dress(_ options: HTMLOptions, closed: Int, isFolded: Bool) {
    let tag = "h\(min(max(heading.level + options.headingOffset, 1), 6))"
    let opening = options.unfolded.contains(heading.slug) ? "<details open>" : "<details>"
    block.wrap(enter: Self.endOfSections(closed) + (isFolded ? opening : ""))
    guard isFolded else {
      let id = options.anchors ? " id=\"\(heading.slug)\"" : ""
      return inline.wrap(enter: "<\(tag)\(id)>", exit: "</\(tag)>")
    }
    let id = options.anchors ? " id=\"\(Self.summaryID(heading.slug))\"" : ""
    let target = options.anchors ? "\n<span id=\"\(heading.slug)\"></span>" : ""
    inline.wrap(enter: "<summary><\(tag)\(id)>", exit: "</\(tag)></summary>\(target)")
  }

  /// What the heading of a folded section is called: no slug has a colon.
  static func summaryID(_ slug: String) -> String { "\(slug):summary" }

  static func endOfSections(_ count: Int) -> String {
    String(repeating: "</details>\n", count: count)
  }
}
