/// One step of rendering. A template is a flat list of them, in which sections are jumps.
enum Instruction: Sendable {
  /// Write these bytes of the source. An empty range at the beginning of a line stands before a
  /// tag there and writes the indentation only.
  case text(Range<Int>)
  /// Write the value of a name.
  case variable(Name, escaped: Bool)
  /// Go through the items of a name up to the instruction at `end`.
  case section(Name, inverted: Bool, end: Int)
  /// Go back to the section at `start` if it has items left.
  case end(start: Int, offset: Int)
  /// Render a partial; `indent` stands before each of its lines if its tag stood alone on a line.
  case partial(Name, indent: [UInt8]?)

  /// Where its text or tag begins in the source, in bytes.
  var offset: Int {
    switch self {
    case .text(let range): range.lowerBound
    case .variable(let name, _), .section(let name, _, _), .partial(let name, _): name.offset
    case .end(_, let offset): offset
    }
  }
}

/// The name in a tag, and where the tag stands.
struct Name: Sendable {
  let text: String
  /// The parts between the dots; none for `.` alone, the item at hand.
  let parts: [String]
  /// The byte offset of the tag.
  let offset: Int

  /// The most bytes a name may have, so that a look-up takes a bounded time.
  private static let longest = 1_000

  /// The name in a tag; throws if it is not one.
  init(of tag: Tag, in source: Source) throws(MustacheError) {
    offset = tag.range.lowerBound
    text = source.text(tag.content)
    let words = source.bytes[tag.content].split(whereSeparator: \.isSpace)
    guard words.count == 1, tag.content.count <= Name.longest else {
      throw MustacheError(.badName(text), at: offset, in: source)
    }
    parts =
      text == "."
      ? []
      : text.split(separator: ".", omittingEmptySubsequences: false)
        .map(String.init)
    guard tag.kind == .partial || !parts.contains("") else {
      throw MustacheError(.badName(text), at: offset, in: source)
    }
  }
}
