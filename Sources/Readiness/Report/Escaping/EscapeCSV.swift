extension Escape {
  /// One cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula.
  ///
  /// A text that begins like a formula gets an apostrophe in front, which spreadsheets know as the
  /// mark of text; everything else reads back as it was, save that NUL becomes U+FFFD. Numbers of
  /// our own need no escaping: this is for text from people, where `-1+1` is no sum.
  public static func csvCell(_ text: String) -> String {
    let isFormula = beginsLikeFormula(text)
    guard isFormula || text.unicodeScalars.contains(where: needsQuotes) else { return text }
    let cell = scalars(of: text) { scalar in
      switch scalar {
      case "\"": "\"\""
      case "\0": "\u{FFFD}"
      default: String(scalar)
      }
    }
    return "\"" + (isFormula ? "'" : "") + cell + "\""
  }

  /// `=`, `+`, `-`, `@` and their wide forms, also behind white space; a tab or a line break first.
  private static func beginsLikeFormula(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first else { return false }
    let signs: [Unicode.Scalar] = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
    let sign = cell.unicodeScalars.first { !$0.properties.isWhitespace }
    return ["\t", "\r", "\n"].contains(first) || sign.map(signs.contains) == true
  }

  /// Besides what the RFC asks for: the separators of other locales and white space.
  private static func needsQuotes(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "," || scalar == "\"" || scalar == ";" || scalar == "'"
      || scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
  }
}
