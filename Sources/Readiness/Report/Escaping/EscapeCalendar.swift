extension Escape {
  /// The value of a text property of iCalendar, before its lines are folded: backslash, semicolon
  /// and comma with a backslash, line breaks as `\n`.
  ///
  /// Source: RFC 5545, *iCalendar*, section 3.3.11.
  public static func calendarText(_ text: String) -> String {
    scalars(of: visible(text)) { scalar in
      switch scalar {
      case "\\", ";", ",": "\\\(scalar)"
      case "\n": "\\n"
      default: String(scalar)
      }
    }
  }
}
