/// What a text can cost cmark, estimated from above, line by line and without parsing.
struct Estimate {
  /// Quotes and list items in one another.
  private(set) var depth = 0
  /// Openings of images.
  private(set) var images = 0
  /// Opening brackets: what may turn out to be a link.
  private(set) var brackets = 0
  /// Bytes that one link definition may hold.
  private(set) var longestDefinition = 0

  /// A definition begins in a paragraph that has a line starting with a bracket, and ends with
  /// that paragraph at the latest.
  private var paragraphMayDefine = false
  private var definition: Int?

  /// Takes in the next line.
  mutating func read(_ line: ArraySlice<UInt8>) {
    let text = skipMarkers(of: line)
    if line.allSatisfy(\.isSpace) {
      definition = nil
      paragraphMayDefine = false
    }
    if text.first == .openBracket { paragraphMayDefine = true }
    countBrackets(in: text)
  }

  /// A line opens at most as many levels as it has markers before its text, and continues at
  /// most one that was open before for every two columns of white space.
  private mutating func skipMarkers(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = line
    var markers = 0
    var columns = 0
    while let byte = rest.first {
      if byte == .space {
        columns += 1
      } else if byte == .tab {
        columns += 4
      } else if byte == .greater {
        markers += 1
      } else if let width = ListMarker.width(at: rest) {
        markers += 1
        rest = rest.dropFirst(width - 1)
      } else {
        break
      }
      rest = rest.dropFirst()
    }
    depth = max(depth, markers + min(depth, columns / 2))
    return rest
  }

  private mutating func countBrackets(in text: ArraySlice<UInt8>) {
    var last: UInt8 = .space
    for (index, byte) in zip(text.indices, text) {
      if byte == .openBracket {
        brackets += 1
        if last == .bang { images += 1 }
      } else if byte == .colon, last == .closeBracket, paragraphMayDefine {
        definition = definition ?? index
      }
      last = byte
    }
    if let definition { longestDefinition = max(longestDefinition, text.endIndex - definition) }
  }
}
