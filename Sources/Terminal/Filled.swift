extension Columns {
  /// Markdown as it is typed, its paragraphs filled to a width: lines that belong together are
  /// joined and broken anew between words, list items hang behind their mark. What stands between
  /// fences is code, and stays as it is, so that it can be copied.
  public static func filled(_ markdown: String, to width: Int) -> String {
    var filling = Filling(width: width)
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      filling.take(line)
    }
    return filling.end()
  }

  /// A paragraph that is being filled, and the lines before it.
  private struct Filling {
    let width: Int
    private var lines: [String] = []
    private var paragraph: Paragraph?
    /// The signs that end the code; nil: no code is open.
    private var fence: Substring?

    private struct Paragraph {
      var text: String
      let hanging: String
      /// How far its next line is set in.
      let indent: Int
    }

    init(width: Int) {
      self.width = width
    }

    mutating func take(_ line: Substring) {
      let margin = line.prefix { $0 == " " }.count
      let text = line.dropFirst(margin)
      let ticks = text.prefix { $0 == "`" || $0 == "~" }
      if let open = fence {
        lines.append(String(line))
        if ticks.hasPrefix(open), text.count == ticks.count { fence = nil }
      } else if ticks.count >= 3 {
        close()
        fence = ticks
        lines.append(String(line))
      } else if text.isEmpty || text.hasPrefix("|") || text.hasPrefix("#") {
        close()
        lines.append(String(line))
      } else if let mark = Filling.mark(text) {
        close()
        paragraph = Paragraph(
          text: String(line), hanging: String(repeating: " ", count: mark), indent: margin + mark)
      } else if paragraph?.indent == margin {
        paragraph?.text += " \(text)"
      } else {
        close()
        paragraph = Paragraph(text: String(line), hanging: "", indent: margin)
      }
    }

    /// The columns of a list mark with its blank: `* `, `- `, `12. `; nil: it is none.
    private static func mark(_ text: Substring) -> Int? {
      if ["* ", "- ", "+ "].contains(where: text.hasPrefix) { return 2 }
      let digits = text.prefix { "0"..."9" ~= $0 }.count
      return (1...3).contains(digits) && text.dropFirst(digits).hasPrefix(". ") ? digits + 2 : nil
    }

    private mutating func close() {
      guard let open = paragraph else { return }
      paragraph = nil
      lines.append(
        Columns.count(of: open.text) <= width
          ? open.text : Columns.wrap(line: Substring(open.text), to: width, open.hanging))
    }

    mutating func end() -> String {
      close()
      return lines.joined(separator: "\n")
    }
  }
}
