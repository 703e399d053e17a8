/// Finds the tags of a source under the delimiters of the moment.
struct Scanner {
  let source: Source
  private var opening = Array("{{".utf8)
  private var closing = Array("}}".utf8)

  /// The most bytes a delimiter may have, so that a search takes a bounded time for each byte.
  private static let longestDelimiter = 32

  init(_ source: Source) { self.source = source }

  /// The next tag at or after an offset, or nil if there is none; throws if it is never closed.
  func tag(from offset: Int) throws(MustacheError) -> Tag? {
    guard let start = source.find(opening, from: offset) else { return nil }
    var inside = start + opening.count
    while inside < source.bytes.count, source.bytes[inside].isSpace { inside += 1 }
    let isEmpty = source.bytes[inside...].starts(with: closing)
    let signed = isEmpty ? nil : source.bytes[inside...].first.flatMap(Tag.Kind.init(sign:))
    let kind = signed ?? .variable(escaped: true)
    if signed != nil { inside += 1 }
    let closer = kind.closingSign + closing
    guard let end = source.find(closer, from: inside) else {
      let expected = String(decoding: closer, as: UTF8.self)
      throw MustacheError(.unclosedTag(expected: expected), at: start, in: source)
    }
    return Tag(kind: kind, range: start..<end + closer.count, content: trimmed(inside..<end))
  }

  /// The whole line of a tag that stands alone on it, line end included, or nil if it does not.
  func line(of tag: Tag) -> Range<Int>? {
    guard tag.kind.canStandAlone else { return nil }
    let bytes = source.bytes
    var start = tag.range.lowerBound
    while start > 0, bytes[start - 1].isBlank { start -= 1 }
    guard source.startsLine(at: start) else { return nil }
    var end = tag.range.upperBound
    while end < bytes.count, bytes[end].isBlank { end += 1 }
    if end == bytes.count { return start..<end }
    if bytes[end] == .carriageReturn, end + 1 < bytes.count { end += 1 }
    return bytes[end] == .newline ? start..<end + 1 : nil
  }

  /// Takes the two delimiters that a tag names.
  mutating func setDelimiters(of tag: Tag) throws(MustacheError) {
    let words = source.bytes[tag.content].split(whereSeparator: \.isSpace)
    let areFit = words.allSatisfy {
      $0.count <= Scanner.longestDelimiter && !$0.contains(UInt8(ascii: "="))
    }
    guard words.count == 2, let first = words.first, let last = words.last, areFit else {
      let text = source.text(tag.content)
      throw MustacheError(.badDelimiters(text), at: tag.range.lowerBound, in: source)
    }
    opening = Array(first)
    closing = Array(last)
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, source.bytes[start].isSpace { start += 1 }
    while start < end, source.bytes[end - 1].isSpace { end -= 1 }
    return start..<end
  }
}
