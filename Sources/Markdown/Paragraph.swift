internal import CCMark

/// The lines of the text that cmark read as one paragraph (or as a heading underlined below it),
/// and how to find the words on them behind the quotes and items around.
struct Paragraph {
  let first: Int
  private(set) var last: Int
  private let column: Int
  private let containers: Containers

  init(_ node: Node, in source: Source) {
    first = source.line(startOf: node)
    last = source.line(endOf: node)
    column = node.startColumn - 1
    containers = Containers(around: node, in: source)
    // A heading also claims its underline, and the line after that.
    if node.kind == CMARK_NODE_HEADING {
      last = (first...last).first { isUnderline($0 + 1, in: source) } ?? first
    }
  }

  private func isUnderline(_ line: Int, in source: Source) -> Bool {
    guard let words = continuation(on: line, in: source)?.trimmed, let mark = words.first
    else { return false }
    return (mark == .hyphen || mark == .equals) && words.allSatisfy { $0 == mark }
  }

  /// The bytes before the words of the first line: they open or continue what is around it.
  func prefix(in source: Source) -> Range<Int> {
    let start = source.lines[first].offset
    return start..<(start + column)
  }

  /// The words of any line, lazy or not, without the task box before them.
  func words(of line: Int, in source: Source) -> ArraySlice<UInt8> {
    let content = source.content(line)
    guard line == first else { return containers.cursor(on: content).0.text }
    let words = content.dropFirst(column)
    guard source.boxes[source.lines[line].offset] != nil else { return words }
    return words.dropFirst(TaskBox.placeholder.count).drop { $0.isSpace }
  }

  /// The words of a line that continues all of the quotes and items and is no indented code; nil
  /// for any other, and past the end of the text. It may be a line after the last one.
  func continuation(on line: Int, in source: Source) -> ArraySlice<UInt8>? {
    guard line < source.lines.count, source.lines[line].table == nil else { return nil }
    let (cursor, continuesAll) = containers.cursor(on: source.content(line))
    return continuesAll && cursor.indent < 4 ? cursor.text : nil
  }
}
