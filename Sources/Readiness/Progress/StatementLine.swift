/// The lines of a text that is signed: a key, a colon, and a value on one line.
enum StatementLine {
  /// A text from people on one line, without what moves a cursor.
  static func text(_ text: String) -> String {
    Escape.terminal(Escape.line(text))
  }

  /// The rest of the next line, if it begins with that key.
  static func value(_ key: String, _ lines: inout ArraySlice<Substring>) -> String? {
    guard let line = lines.first, line.hasPrefix("\(key): ") else { return nil }
    lines.removeFirst()
    return String(line.dropFirst(key.count + 2))
  }
}
