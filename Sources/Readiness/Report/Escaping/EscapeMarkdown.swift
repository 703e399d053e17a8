extension Escape {
  /// One line of Markdown that reads as the text and does nothing, in any wiki.
  ///
  /// Line breaks become spaces. It may stand anywhere in a paragraph, a heading or a list item. An
  /// address or a mention gets an invisible space (see `MarkdownText`): a value that people copy
  /// belongs in `markdownCode`.
  public static func markdown(_ text: String) -> String {
    MarkdownText(line(text), inCell: false).escaped
  }

  /// The same for a cell of a pipe table: no pipe, and no backslash that one could follow.
  public static func markdownCell(_ text: String) -> String {
    MarkdownText(line(text), inCell: true).escaped
  }

  /// Paragraphs of Markdown: blank lines divide them as in the text.
  public static func markdownParagraphs(_ text: String) -> String {
    var paragraphs: [[Substring]] = [[]]
    for row in visible(text).split(separator: "\n", omittingEmptySubsequences: false) {
      if row.allSatisfy({ $0 == " " || $0 == "\t" }) {
        paragraphs.append([])
      } else {
        paragraphs[paragraphs.count - 1].append(row)
      }
    }
    return paragraphs.filter { !$0.isEmpty }
      .map { markdown($0.joined(separator: "\n")) }.joined(separator: "\n\n")
  }

  /// A code span that shows the text on one line, to be copied as it is.
  ///
  /// Its backticks outnumber those in the text. A text with something that is acted on even inside
  /// code (a template's braces, a table's pipe, a wiki's brackets, a comment) comes escaped instead.
  public static func markdownCode(_ text: String) -> String {
    let code = line(text)
    let live = ["{{", "{%", "{#", "|", "[[", "<!--"]
    if code.isEmpty || live.contains(where: { code.utf8.contains($0.utf8) }) {
      return markdownCell(text)
    }
    var longest = 0
    var run = 0
    for scalar in code.unicodeScalars {
      run = scalar == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let ends = [code.unicodeScalars.first, code.unicodeScalars.last]
    let pad = ends.contains("`") ? " " : ""
    return fence + pad + code + pad + fence
  }
}
