/// What somebody signs who signs a review: a text that names the workspace, the review, and the entry
/// that closed it with the digest of its body, which holds how everything stood
/// (docs/journal-format.md).
public struct ReviewStatement: Hashable, Sendable {
  /// The name of the format, its first line.
  public static let format = "surefoot-review/1"

  /// What the organization is called.
  public let workspace: String
  /// The digest of the journal's first entry: which workspace it is, whatever it is called.
  public let origin: Entry.Digest
  /// What the review is called.
  public let review: String
  /// The entry that closed it.
  public let closing: Head
  /// The SHA-256 of that entry's body.
  public let body: Entry.Digest
  /// The day of the next review.
  public let next: Day
  /// Where the journal ended when it was made.
  public let head: Head

  /// A statement.
  public init(
    workspace: String, origin: Entry.Digest, review: String, closing: Head, body: Entry.Digest,
    next: Day, head: Head
  ) {
    self.workspace = workspace
    self.origin = origin
    self.review = review
    self.closing = closing
    self.body = body
    self.next = next
    self.head = head
  }

  /// The text, byte for byte as it is signed: lines that end with a line feed.
  public var text: String {
    """
    \(ReviewStatement.format)
    workspace: \(StatementLine.text(workspace))
    origin: \(origin)
    review: \(StatementLine.text(review))
    closed: \(closing)
    body: \(body)
    next: \(next)
    head: \(head)

    """
  }

  /// The statement that a text is; nil if it is none, byte for byte.
  public init?(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popLast() == "", lines.popFirst() == Substring(ReviewStatement.format),
      let workspace = StatementLine.value("workspace", &lines),
      let origin = StatementLine.value("origin", &lines).flatMap(Entry.Digest.init(hex:)),
      let review = StatementLine.value("review", &lines),
      let closing = StatementLine.value("closed", &lines).flatMap(Head.init),
      let body = StatementLine.value("body", &lines).flatMap(Entry.Digest.init(hex:)),
      let next = StatementLine.value("next", &lines).flatMap(Day.init),
      let head = StatementLine.value("head", &lines).flatMap(Head.init), lines.isEmpty
    else { return nil }
    self.init(
      workspace: workspace, origin: origin, review: review, closing: closing, body: body,
      next: next, head: head)
    guard self.text.utf8.elementsEqual(text.utf8) else { return nil }
  }
}
