extension Entry {
  /// A SHA-256 as the journal holds it: 32 bytes, kept as four big-endian words without memory of
  /// their own.
  public struct Digest: Hashable, Sendable, CustomStringConvertible {
    private let first, second, third, fourth: UInt64

    /// What stands before the first entry: 32 zero bytes.
    public static let zero = Digest(words: [0, 0, 0, 0])

    /// A digest of exactly 32 bytes; nil for any other number.
    public init?(bytes: [UInt8]) {
      guard bytes.count == 32 else { return nil }
      self.init(
        words: stride(from: 0, to: 32, by: 8).map { start in
          bytes[start..<start + 8].reduce(0) { $0 << 8 | UInt64($1) }
        })
    }

    /// A digest read from 64 hexadecimal digits; nil for anything else.
    public init?(hex: String) {
      let digits = hex.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      guard hex.utf8.count == 64, digits.count == 64 else { return nil }
      self.init(
        words: stride(from: 0, to: 64, by: 16).map { start in
          digits[start..<start + 16].reduce(0) { $0 << 4 | UInt64($1) }
        })
    }

    private init(words: [UInt64]) {
      (first, second, third, fourth) = (words[0], words[1], words[2], words[3])
    }

    /// The 32 bytes.
    public var bytes: [UInt8] {
      [first, second, third, fourth].flatMap { word in
        stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
      }
    }

    /// 64 hexadecimal digits in lower case.
    public var hex: String {
      [first, second, third, fourth].map { word in
        let digits = String(word, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
      }.joined()
    }

    /// The hexadecimal digits.
    public var description: String { hex }
  }
}
