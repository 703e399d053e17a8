/// A heading of a document, for lists of contents and links to it.
public struct Heading: Equatable, Sendable {
  /// 1 to 6, as written; an offset of the HTML is not counted in.
  public let level: Int
  /// The words without their marks.
  public let text: String
  /// The `id` of the heading in the HTML: lower-case letters, digits, `-` and `_` of any script,
  /// once in the document.
  public let slug: String
}
