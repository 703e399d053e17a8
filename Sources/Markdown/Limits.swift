/// The bounds within which a text is read, so that any text accepted is done in bounded time.
///
/// cmark 0.30.2 takes time in proportion to the text but for three things, found by timing a
/// hundred patterns and 45,000 random ones. Many `![` before many links: 28 s for 1 MB of
/// `![[]()`, so images are counted. Deep nesting before blank lines or emphasis: 59 s for
/// 200 KB of `- - -` and line ends, so depth is bounded. A long link definition used often:
/// output grows with the square of the text, so their product is bounded.
public struct Limits: Sendable {
  /// The length of the text in UTF-8.
  public var bytes = 1 << 20
  /// Block quotes and list items in one another, estimated from above.
  public var depth = 100
  /// Openings of images.
  public var images = 1_000
  /// Bytes: the longest link definition times the number of opening brackets.
  public var references = 1 << 26
  /// Cells of all tables together.
  public var cells = 250_000

  /// The bounds a report is read within.
  public init() {}

  /// Passes a text, not too long, that cmark is done with in bounded time.
  func check(_ source: Source) throws(MarkdownError) {
    var estimate = Estimate()
    for (index, line) in source.lines.enumerated() {
      estimate.read(source.bytes[line.range])
      guard estimate.depth <= depth else { throw .tooDeep(line: index + 1, limit: depth) }
    }
    guard estimate.images <= images else { throw .tooManyImages(limit: images) }
    guard estimate.brackets * estimate.longestDefinition <= references else {
      throw .tooManyReferences(limit: references)
    }
  }
}
