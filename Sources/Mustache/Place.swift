/// Where in a template something stands.
public struct Place: Equatable, Sendable {
  /// The template's name as its reader gave it.
  public let template: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, counted in code points.
  public let column: Int
  /// The line's text with control characters replaced, of a long line the part around the column.
  public let text: String
  /// How many characters of `text` stand before the place.
  let offset: Int

  /// The characters shown of a long line.
  private static let width = 100

  init(
    template: String, line: Int, before: String.UnicodeScalarView, after: String.UnicodeScalarView
  ) {
    let left = before.suffix(Place.width / 2).map(Place.shown)
    let right = after.prefix(Place.width / 2).map(Place.shown)
    let isCut = left.count < before.count
    self.template = template
    self.line = line
    column = before.count + 1
    text = (isCut ? "…" : "") + (left + right).joined() + (right.count < after.count ? "…" : "")
    offset = left.count + (isCut ? 1 : 0)
  }

  /// The source line and under it a caret, both indented.
  var excerpt: String {
    "    \(text)\n    \(String(repeating: " ", count: offset))^"
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\t" { return " " }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return "\u{FFFD}"
    default: return String(scalar)
    }
  }

  /// At most 60 characters of a text from a template, fit for one line of a message.
  static func shown(_ text: String) -> String {
    let scalars = text.unicodeScalars
    return scalars.prefix(60).map(shown).joined() + (scalars.count > 60 ? "…" : "")
  }
}
