/// Why a text is not read: each case names the bound of `Limits` that it passes.
public enum MarkdownError: Error, Equatable, Sendable {
  /// The text has this many bytes.
  case tooLong(bytes: Int, limit: Int)
  /// The line may open more block quotes and list items in one another than are allowed.
  case tooDeep(line: Int, limit: Int)
  /// The text opens more images.
  case tooManyImages(limit: Int)
  /// The link definitions, written out at every place that may use them, make more bytes.
  case tooManyReferences(limit: Int)
  /// The tables have more cells, missing ones counted.
  case tooManyCells(limit: Int)
}

extension MarkdownError: CustomStringConvertible {
  /// One sentence: what is wrong, where, and what to do.
  public var description: String {
    switch self {
    case .tooLong(let bytes, let limit):
      "the Markdown text has \(bytes) bytes, more than \(limit): split it into several pages"
    case .tooDeep(let line, let limit):
      "line \(line) of the Markdown text nests quotes and lists more than \(limit) deep: "
        + "take some of its leading > - + * or numbers away"
    case .tooManyImages(let limit):
      "the Markdown text has more than \(limit) images (\"![\"): split it into several pages"
    case .tooManyReferences(let limit):
      "the link definitions of the Markdown text could grow to more than \(limit) bytes: "
        + "shorten them, or write the links in place"
    case .tooManyCells(let limit):
      "the tables of the Markdown text have more than \(limit) cells: split them"
    }
  }
}
