extension Columns {
  /// The same, but for lines that begin with four blanks, which are code, and stay as they are.
  public static func wrapLabelledProse(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.hasPrefix("    ") ? String($0) : wrap(labelled: String($0), to: width) }
      .joined(separator: "\n")
  }

  /// Lines broken between words so that none is wider than a terminal. What goes on is set in: below
  /// the text behind a label and two blanks, else by two columns more than its line. What is set in as
  /// code is, goes on as code.
  public static func wrapLabelled(_ text: String, to width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { wrap(labelled: String($0), to: width) }.joined(separator: "\n")
  }

  private static func wrap(labelled line: String, to width: Int) -> String {
    guard count(of: line) > width else { return line }
    let margin = line.prefix { $0 == " " }.count
    guard !isCommand(line) else {
      return wrap(command: line, to: width).joined(separator: "\n")
    }
    let (hanging, line) = labelled(line, margin, width)
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

  /// Where a line goes on: below the text behind its label, which is a word or two and at least two
  /// blanks. Where that would leave less than half of the width, the blanks align nothing any more and
  /// become two.
  private static func labelled(
    _ line: String, _ margin: Int, _ width: Int
  ) -> (hanging: Int, line: String) {
    let rest = line.dropFirst(margin)
    let hanging = min(margin + 2, width / 2)
    guard let gap = rest.firstRange(of: "  ") else { return (hanging, line) }
    let label = line[..<gap.lowerBound]
    let text = rest[gap.lowerBound...].drop { $0 == " " }
    let column = line.distance(from: line.startIndex, to: text.startIndex)
    return column <= width / 2 ? (column, line) : (hanging, "\(label)  \(text)")
  }
}
