/// A template's text as bytes, which know where they stand.
struct Source: Sendable {
  let name: String
  let bytes: [UInt8]

  /// The part of the text between two byte offsets.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether a line begins at the offset.
  func startsLine(at offset: Int) -> Bool { offset == 0 || bytes[offset - 1] == UInt8.newline }

  /// Where the offset stands. Reads the source from its beginning: for messages only.
  func place(at offset: Int) -> Place {
    let start = bytes[..<offset].lastIndex(of: .newline).map { $0 + 1 } ?? 0
    var end = bytes[offset...].firstIndex(of: .newline) ?? bytes.count
    if end > offset, bytes[end - 1] == .carriageReturn { end -= 1 }
    let line = bytes[..<start].count { $0 == .newline } + 1
    return Place(
      template: name, line: line, before: text(start..<offset).unicodeScalars,
      after: text(offset..<end).unicodeScalars)
  }

  /// Where a sequence of bytes stands first, at or after an offset.
  func find(_ wanted: [UInt8], from offset: Int) -> Int? {
    guard let first = wanted.first else { return nil }
    var start = offset
    while let found = bytes[start...].firstIndex(of: first) {
      if bytes[found...].starts(with: wanted) { return found }
      start = found + 1
    }
    return nil
  }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")

  /// A space or a tab.
  var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

  /// White space of ASCII, line ends among it.
  var isSpace: Bool { self == UInt8(ascii: " ") || (9...13).contains(self) }
}
