extension Columns {
  /// The same, but for lines that begin with four blanks, which are code, and stay as they are.
  public static func wrapLabelledProse(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("    ") ? String($0) : wrap(labelled: String($0), to: width) }
      .joined(separator: "\n")
  }

  /// Lines broken between words so that none is wider than a terminal. What goes on is set in: below
  /// the text behind a label and two blanks, else by two columns more than its line.
  public static func wrapLabelled(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { wrap(labelled: String($0), to: width) }.joined(separator: "\n")
  }

  private static func wrap(labelled line: String, to width: Int) -> String {
    guard count(of: line) > width else { return line }
    let margin = line.prefix { $0 == " " }.count
    let hanging = column(behindLabelOf: line, margin, width)
    var lines: [String] = []
    var current = ""
    for (index, word) in line.dropFirst(margin).split(
      separator: " ", omittingEmptySubsequences: false
    ).enumerated() {
      let next = index == 0 ? String(repeating: " ", count: margin) + word : "\(current) \(word)"
      if index > 0, count(of: next) > width, current.contains(where: { $0 != " " }) {
        lines.append(current)
        current = String(repeating: " ", count: hanging) + word
      } else {
        current = next
      }
    }
    return (lines + [current]).joined(separator: "\n")
  }

  /// Where the text behind a label begins: after a word or two and at least two blanks.
  private static func column(behindLabelOf line: String, _ margin: Int, _ width: Int) -> Int {
    let rest = line.dropFirst(margin)
    guard let gap = rest.firstRange(of: "  ") else { return min(margin + 2, width / 2) }
    let text = rest[gap.lowerBound...].drop { $0 == " " }
    let column = margin + rest.distance(from: rest.startIndex, to: text.startIndex)
    return column <= width / 2 ? column : min(margin + 2, width / 2)
  }
}
