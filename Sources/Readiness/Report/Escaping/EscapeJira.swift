extension Escape {
  /// One line of text in the wiki markup of Jira: what begins a link, a mention, a macro, a picture
  /// or an emphasis has a backslash before it.
  ///
  /// Source: Jira's own page *Text Formatting Notation Help*, from memory; it was not tried in Jira.
  public static func jira(_ text: String) -> String {
    let line = line(text)
    var escaped = ""
    for (index, scalar) in line.unicodeScalars.enumerated() {
      let isList = index == 0 && ["-", "#"].contains(scalar)
      if isList || "\\{}[]*_^~+!|".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
