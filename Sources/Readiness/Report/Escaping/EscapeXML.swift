extension Escape {
  /// Text between XML tags and in attributes in quotes of either kind. What XML 1.0 cannot hold in
  /// any form is spelled out, as `<U+0000>`, or is U+FFFD.
  ///
  /// Source: *Extensible Markup Language 1.0, fifth edition*, section 2.2, production 2 (Char).
  public static func xml(_ text: String) -> String {
    scalars(of: visible(text)) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "'": "&#39;"
      // As themselves, they would be spaces in an attribute.
      case "\n", "\t": "&#\(scalar.value);"
      case "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
      default: String(scalar)
      }
    }
  }
}
