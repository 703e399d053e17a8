/// A part of a page of help, before it is laid out.
enum HelpBlock: Equatable {
  /// What follows it is set in.
  case heading(String)
  /// A paragraph.
  case text(String)
  /// Two columns.
  case rows([Row])
  /// A line to be typed, and what it does.
  case example(String, String)

  /// A row of two columns.
  struct Row: Equatable {
    let left: String
    let right: String
  }

  /// Two columns, or nothing if there are no rows.
  static func rows(_ rows: [(String, String)]) -> [HelpBlock] {
    rows.isEmpty ? [] : [.rows(rows.map { Row(left: $0.0, right: $0.1) })]
  }

  /// The parts of a page that is written out.
  ///
  /// Blank lines part paragraphs. A line that is not set in, with one that is below it, is a heading.
  /// Where two blanks follow one another inside a line, two columns begin; their right side goes on
  /// below, set in further.
  static func parts(of text: String) -> [HelpBlock] {
    var reading = Reading()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, next) in zip(lines, lines.dropFirst() + [""]) {
      reading.read(line, isAboveSetIn: next.hasPrefix(" "))
    }
    reading.close()
    return reading.blocks
  }

  /// What was read of a page, and the parts that are still open.
  private struct Reading {
    private(set) var blocks: [HelpBlock] = []
    private var rows: [Row] = []
    private var paragraph = ""

    /// The right column begins behind this one at the earliest; further left stands text.
    private static let column = 4

    mutating func read(_ line: Substring, isAboveSetIn: Bool) {
      let indent = line.prefix { $0 == " " }.count
      let words = line.dropFirst(indent)
      if words.isEmpty {
        close()
      } else if indent == 0, isAboveSetIn, paragraph.isEmpty {
        close()
        blocks.append(.heading(String(words)))
      } else if let gap = words.firstRange(of: "  ") {
        if rows.isEmpty { close() }
        let right = words[gap.upperBound...].drop { $0 == " " }
        rows.append(Row(left: String(words[..<gap.lowerBound]), right: String(right)))
      } else if indent > Reading.column {
        goOn(with: String(words))
      } else {
        paragraph += (paragraph.isEmpty ? "" : " ") + words
      }
    }

    /// The right column goes on; of a left side that filled its line it only begins here.
    private mutating func goOn(with words: String) {
      if !paragraph.isEmpty {
        rows.append(Row(left: paragraph, right: words))
        paragraph = ""
      } else if let last = rows.popLast() {
        rows.append(Row(left: last.left, right: "\(last.right) \(words)"))
      }
    }

    /// Ends what is open.
    mutating func close() {
      if !rows.isEmpty { blocks.append(.rows(rows)) }
      if !paragraph.isEmpty { blocks.append(.text(paragraph)) }
      rows = []
      paragraph = ""
    }
  }
}
