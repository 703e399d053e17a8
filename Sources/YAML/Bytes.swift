/// The bytes of ASCII that have a meaning here, by name.
extension UInt8 {
  static let tab = UInt8(ascii: "\t")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let space = UInt8(ascii: " ")
  static let hash = UInt8(ascii: "#")
  static let percent = UInt8(ascii: "%")
  static let backslash = UInt8(ascii: "\\")

  /// Whether this is a space or a tab.
  var isBlank: Bool { self == .space || self == .tab }

  /// Whether this ends a line.
  var isBreak: Bool { self == .lineFeed || self == .carriageReturn }

  /// Whether this is a second, third or fourth byte of a character in UTF-8.
  var continuesCharacter: Bool { self & 0xC0 == 0x80 }

  /// The value of a hexadecimal digit.
  var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x37
    case 0x61...0x66: self - 0x57
    default: nil
    }
  }

  /// Whether this is printable ASCII other than the backslash: what needs no second look.
  var isOrdinary: Bool { self &- 0x20 < 0x5F && self != .backslash }
}

extension [UInt8] {
  /// The byte at `index`, or nil past the end.
  func at(_ index: Int) -> UInt8? {
    index < count ? self[index] : nil
  }

  /// Whether the bytes at `offset` are those of `text`.
  func holds(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { wanted in
      wanted.indices.allSatisfy { self[offset + $0] == wanted[$0] }
    }
  }
}
