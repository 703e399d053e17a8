extension HelpTopic {
  /// The page without its title as Markdown, so that it is filled to the width of whoever reads it:
  /// what stands in two columns is a table, everything else paragraphs.
  func markdown() -> String {
    var blocks = Blocks()
    for line in text().split(separator: "\n", omittingEmptySubsequences: false).dropFirst() {
      blocks.read(line)
    }
    blocks.close()
    return blocks.markdown
  }

  /// What was read of a page, and the block that is still open.
  private struct Blocks {
    private(set) var markdown = ""
    private var rows: [(left: String, right: String)] = []
    private var paragraph = ""

    /// The right column begins here at the earliest; further left stands text.
    private static let column = 4

    mutating func read(_ line: Substring) {
      let indent = line.prefix { $0 == " " }.count
      let words = line.dropFirst(indent)
      if words.isEmpty {
        close()
      } else if let gap = words.firstRange(of: "  ") {
        if rows.isEmpty { close() }
        rows.append(
          (String(words[..<gap.lowerBound]), String(words[gap.upperBound...].drop { $0 == " " })))
      } else if indent > Blocks.column {
        goOn(with: String(words))
      } else {
        paragraph += (paragraph.isEmpty ? "" : " ") + words
      }
    }

    /// The right column goes on; of a left side that filled its line it only begins here.
    private mutating func goOn(with words: String) {
      if !paragraph.isEmpty {
        rows.append((paragraph, words))
        paragraph = ""
      } else if let last = rows.popLast() {
        rows.append((last.left, "\(last.right) \(words)"))
      }
    }

    /// Writes what is open.
    mutating func close() {
      if !rows.isEmpty {
        markdown += "| | |\n| --- | --- |\n"
        markdown += rows.map { "| `\($0.left)` | \($0.right) |\n" }.joined() + "\n"
      }
      if !paragraph.isEmpty { markdown += paragraph + "\n\n" }
      rows = []
      paragraph = ""
    }
  }
}
