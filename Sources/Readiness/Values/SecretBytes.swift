/// The bytes that the shapes of secrets are made of.
extension SecretGuard {
  /// The longest runs of bytes of a kind.
  static func runs(in bytes: [UInt8], of isKind: (UInt8) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...bytes.count {
      let belongs = index < bytes.count && isKind(bytes[index])
      if belongs, start == nil { start = index }
      if !belongs, let begun = start {
        runs.append(begun..<index)
        start = nil
      }
    }
    return runs
  }

  /// Where a word first begins within a range of indices.
  static func position(of word: String, in bytes: [UInt8], within range: Range<Int>) -> Int? {
    let wanted = Array(word.utf8)
    let end = min(range.upperBound, bytes.count - wanted.count + 1)
    guard range.lowerBound < end else { return nil }
    return (range.lowerBound..<end).first { index in
      bytes[index] == wanted[0] && bytes[index..<(index + wanted.count)].elementsEqual(wanted)
    }
  }

  /// Where a word first stands at or after an index.
  static func position(of word: String, in bytes: [UInt8], from start: Int) -> Int? {
    position(of: word, in: bytes, within: min(start, bytes.count)..<bytes.count)
  }

  static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5a).contains(byte) }
  static func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7a).contains(byte) }
  static func isLetter(_ byte: UInt8) -> Bool { isCapital(byte) || isSmall(byte) }
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  static func isBase64(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte == 0x2b || byte == 0x2f
  }
  static func isQuote(_ byte: UInt8) -> Bool { byte == 0x22 || byte == 0x27 || byte == 0x60 }
  static func lowered(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte + 0x20 : byte }
}
