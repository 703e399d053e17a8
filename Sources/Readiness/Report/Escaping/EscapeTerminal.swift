extension Escape {
  /// What becomes of line breaks on a terminal.
  public enum LineBreaks: Sendable {
    /// They are spaces: the text stays on its line.
    case spaces
    /// They break the line.
    case kept
  }

  /// Text that a terminal shows and does not act on: control characters, marks of direction and
  /// what else has no shape are spelled out as `<U+001B>`, tabs are four spaces.
  public static func terminal(_ text: String, lineBreaks: LineBreaks = .spaces) -> String {
    let seen = visible(text, hidden: true)
    let isPlain = seen.utf8.allSatisfy { $0 != 0x09 && ($0 != 0x0A || lineBreaks == .kept) }
    return isPlain
      ? seen
      : scalars(of: seen) { scalar in
        switch scalar {
        case "\t": "    "
        case "\n": lineBreaks == .kept ? "\n" : " "
        default: String(scalar)
        }
      }
  }
}
