internal import CCMark

/// A CommonMark document with pipe tables and task boxes, read and written by libcmark.
///
/// The same text gives the same HTML as `cmark-gfm -e table -e tasklist` (0.29.0.gfm.6), but that
///  - headings have anchors, and images are links or figures of ours;
///  - a box is checked by its own `x`, not by any `[x]` on its line, nor on a lazy line below;
///  - an item that begins with an empty box can hold what follows after a blank line;
///  - `\|` loses its backslash in a table only, not in the paragraph above it too;
///  - a table without rows does not make the list around it loose;
///  - a link definition right above a table defines a link, and one behind a box does not;
///  - the space before the first pipe of a lazy header is not a cell;
///  - a lone tag on a lazy line stays in its paragraph, as of CommonMark 0.30.
/// `scripts/judges/markdown-tables` counts these and finds no others.
public struct Document: ~Copyable {
  private let tree: Tree
  private let parts: Parts

  /// Reads a text. Throws where it passes one of the limits, before it can take long.
  public init(_ text: String, limits: Limits = Limits()) throws(MarkdownError) {
    guard text.utf8.count <= limits.bytes else {
      throw .tooLong(bytes: text.utf8.count, limit: limits.bytes)
    }
    var source = Source(text)
    try limits.check(source)
    let tree = try source.parseTables(cells: limits.cells)
    parts = Parts(of: tree.root, in: source)
    self.tree = tree
  }

  /// The headings in their order, for a list of contents.
  public var headings: [Heading] { parts.headings }

  /// The document as an HTML fragment, safe to put into a page: raw HTML of the text is left out,
  /// and nothing in it is loaded or run.
  public func html(_ options: HTMLOptions = HTMLOptions()) -> String {
    parts.dress(options)
    defer { parts.undress() }
    let html = tree.html()
    return options.boxNames.map { TaskBox.naming(html, open: $0.open, checked: $0.checked) } ?? html
  }
}
