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
  func dress(_ options: HTMLOptions, closed: Int, isFolded: Bool) {
    let tag = "h\(min(max(heading.level + options.headingOffset, 1), 6))"
    let id = options.anchors ? " id=\"\(heading.slug)\"" : ""
    block.wrap(enter: Self.endOfSections(closed) + (isFolded ? "<details>" : ""))
    inline.wrap(
      enter: (isFolded ? "<summary>" : "") + "<\(tag)\(id)>",
      exit: "</\(tag)>" + (isFolded ? "</summary>" : ""))
  }

  static func endOfSections(_ count: Int) -> String {
    String(repeating: "</details>\n", count: count)
  }
}
