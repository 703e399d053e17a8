/// The kinds of bytes that the shapes of secrets are made of.
extension UInt8 {
  var isCapital: Bool { (0x41...0x5a).contains(self) }
  var isSmall: Bool { (0x61...0x7a).contains(self) }
  var isLetter: Bool { isCapital || isSmall }
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isAlphanumeric: Bool { isLetter || isDigit }
  var isHexadecimal: Bool {
    isDigit || (0x61...0x66).contains(self) || (0x41...0x46).contains(self)
  }
  /// A digit of RFC 4648's base 32, as apps for one-time passwords show it.
  var isBase32: Bool { isCapital || (0x32...0x37).contains(self) }
  var isBase64: Bool { isAlphanumeric || self == 0x2b || self == 0x2f }
  var isQuote: Bool { self == 0x22 || self == 0x27 || self == 0x60 }
  var isSpace: Bool { self == 0x20 || self == 0x09 }
  var lowered: UInt8 { isCapital ? self + 0x20 : self }

  /// Whether it is one of these.
  func isAny(of characters: String) -> Bool { characters.utf8.contains(self) }
}

extension ArraySlice<UInt8> {
  /// How often neighbours are of different kinds (small letter, capital, digit). A capital before
  /// a small letter does not count: `AnyNameLikeThis` has three, chance makes four of ten.
  var changes: Int {
    var count = 0
    for (left, right) in zip(self, dropFirst()) where left.isAlphanumeric && right.isAlphanumeric {
      if left.isDigit != right.isDigit || left.isSmall && right.isCapital { count += 1 }
    }
    return count
  }

  /// How many different bytes are in it, counted up to five.
  var variety: Int {
    var seen: [UInt8] = []
    for byte in self where !seen.contains(byte) {
      seen.append(byte)
      if seen.count == 5 { break }
    }
    return seen.count
  }
}
