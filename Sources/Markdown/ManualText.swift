internal import CCMark

/// The body of a manual page (roff with the man macros), written by libcmark from CommonMark with
/// pipe tables.
///
/// Only text that is known when the program is built may go through it, as the manual is: cmark
/// escapes for roff less than people can write. Images and task boxes have no form here.
public enum ManualText {
  /// Headings of the first level head sections, those of the second what is in them; any other is a
  /// bold line. Throws where the text passes one of the limits.
  public static func body(
    of text: String, limits: Limits = Limits()
  ) throws(MarkdownError) -> String {
    guard text.utf8.count <= limits.bytes else {
      throw .tooLong(bytes: text.utf8.count, limit: limits.bytes)
    }
    var source = Source(text)
    try limits.check(source)
    let tree = try source.parseTables(cells: limits.cells)
    ManualParts(of: tree.root, in: source).dress()
    return ascii(tree.man())
  }

  /// Everything beyond ASCII by its number, so that no encoding matters.
  private static func ascii(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      guard !scalar.isASCII else { return String(scalar) }
      let number = String(scalar.value, radix: 16, uppercase: true)
      return "\\[u\(String(repeating: "0", count: max(0, 4 - number.count)))\(number)]"
    }.joined()
  }
}
