extension Escape {
  /// Text between HTML tags: `&`, `<`, `>` and `"` as entities, as Mustache's specification asks.
  public static func htmlText(_ text: String) -> String {
    scalars(of: visible(text)) { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      default: String(scalar)
      }
    }
  }

  /// The value of an HTML attribute, which must stand in quotes of either kind. Not for addresses:
  /// whether a link may be followed is not a matter of escaping.
  public static func htmlAttribute(_ text: String) -> String {
    scalars(of: htmlText(text)) { scalar in
      switch scalar {
      case "'", "`", "=", "\n", "\t": "&#\(scalar.value);"
      default: String(scalar)
      }
    }
  }
}
