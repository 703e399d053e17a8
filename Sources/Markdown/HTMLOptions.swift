/// How a document is written as HTML.
public struct HTMLOptions: Sendable {
  /// Whether headings bear their slug as `id`.
  public var anchors = true
  /// Added to the level of every heading; what comes out stays within 1 to 6.
  public var headingOffset = 0
  /// The levels, as written, whose sections fold: `<details>`, with the heading as `<summary>`,
  /// up to the next heading of that or a higher rank. Headings in quotes and lists do not fold.
  public var folded: Set<Int> = []
  /// The slugs of folded sections that are shown at first all the same.
  public var unfolded: Set<String> = []
  /// Inline SVG by the path of the image it stands for. It is written as it is: only what we drew
  /// ourselves may stand here. Every other image becomes a link.
  public var figures: [String: String] = [:]
  /// Whether each table stands in a `<div class="table" tabindex="0">` that a page can let scroll,
  /// named by the heading above it.
  public var scrollableTables = false

  /// What the boxes of task lists are called for those who do not see them: an open one, and a
  /// checked one; nil: they have no name, as cmark-gfm writes them.
  public var boxNames: (open: String, checked: String)?

  /// A fragment with anchors, nothing folded and no figures.
  public init() {}
}
