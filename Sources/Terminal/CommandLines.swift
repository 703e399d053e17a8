extension Columns {
  /// Whether a line is one of a shell, in what people read: set in by six blanks and more, and beginning
  /// neither as data does nor as an entry of a list.
  public static func isCommand(_ line: String) -> Bool {
    let text = line.drop { $0 == " " }
    guard line.count - text.count >= 6, let first = text.first else { return false }
    return !"{}[]\"<*-".contains(first) && !first.isNumber
  }

  /// A line of code in rows that a shell reads as the same line, so that they can be copied: broken
  /// only at blanks outside of quotes, with a backslash before the break; a comment goes on as one.
  /// - Parameter width: how many columns a row may have; what has no blank may be longer.
  public static func wrap(command line: String, to width: Int) -> [String] {
    guard count(of: line) > width else { return [line] }
    let margin = String(line.prefix { $0 == " " })
    let isComment = line.dropFirst(margin.count).hasPrefix("#")
    let words = isComment ? line.split(separator: " ").map(String.init) : shellWords(of: line)
    let (end, begin) = isComment ? ("", margin + "# ") : (" \\", margin + "  ")
    var rows: [String] = []
    var row = margin + (words.first ?? "")
    for word in words.dropFirst() {
      if count(of: row) + 1 + count(of: word) + count(of: end) > width {
        rows.append(row + end)
        row = begin + word
      } else {
        row += " " + word
      }
    }
    return rows + [row]
  }

  /// What stands between the blanks of a shell's line that no quote holds together.
  private static func shellWords(of line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var quote: Character?
    var isEscaped = false
    for character in line {
      if character == " ", quote == nil, !isEscaped {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      word.append(character)
      if isEscaped {
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
      } else if let open = quote {
        if character == open { quote = nil }
      } else if character == "'" || character == "\"" {
        quote = character
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}
