/// Numbers and strings.
extension JSONReader {
  /// The number at this place, as it is written: no plus sign, no leading zeroes.
  mutating func number() throws(JSONError) -> String {
    let start = place
    step(over: UInt8(ascii: "-"))
    let whole = digits()
    var isNumber = whole > 0 && (whole == 1 || bytes[place - whole] != UInt8(ascii: "0"))
    if step(over: UInt8(ascii: ".")) { isNumber = digits() > 0 && isNumber }
    if step(over: UInt8(ascii: "e")) || step(over: UInt8(ascii: "E")) {
      if !step(over: UInt8(ascii: "+")) { step(over: UInt8(ascii: "-")) }
      isNumber = digits() > 0 && isNumber
    }
    guard isNumber else {
      place = start
      throw error(.expected("a value"))
    }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  @discardableResult private mutating func step(over sign: UInt8) -> Bool {
    guard place < bytes.count, bytes[place] == sign else { return false }
    place += 1
    return true
  }

  private mutating func digits() -> Int {
    let start = place
    while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    return place - start
  }

  /// The string whose quotation mark stands at this place.
  mutating func string() throws(JSONError) -> String {
    var text: [UInt8] = []
    place += 1
    while true {
      let start = place
      while place < bytes.count, bytes[place] >= 0x20, bytes[place] != UInt8(ascii: "\""),
        bytes[place] != UInt8(ascii: "\\")
      { place += 1 }
      text += bytes[start..<place]
      guard place < bytes.count, bytes[place] >= 0x20 else { throw error(.openString) }
      place += 1
      if bytes[place - 1] == UInt8(ascii: "\"") { break }
      text += String(try escaped()).utf8
    }
    guard let text = String(validating: text, as: UTF8.self) else { throw error(.notUnicode) }
    return text
  }

  /// The character behind the backslash before this place.
  private mutating func escaped() throws(JSONError) -> Character {
    let signs: [UInt8: Character] = [
      0x22: "\"", 0x5C: "\\", 0x2F: "/", 0x62: "\u{8}", 0x66: "\u{C}", 0x6E: "\n", 0x72: "\r",
      0x74: "\t",
    ]
    guard place < bytes.count else { throw error(.openString) }
    place += 1
    if let sign = signs[bytes[place - 1]] { return sign }
    guard bytes[place - 1] == UInt8(ascii: "u") else { throw error(.escape) }
    var code = try unit()
    if (0xD800...0xDBFF).contains(code), step(over: UInt8(ascii: "\\")) {
      guard step(over: UInt8(ascii: "u")), case let low = try unit(),
        (0xDC00...0xDFFF).contains(low)
      else { throw error(.notUnicode) }
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(code) else { throw error(.notUnicode) }
    return Character(scalar)
  }

  /// Four hexadecimal digits.
  private mutating func unit() throws(JSONError) -> UInt32 {
    let digits = bytes[place...].prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw error(.escape) }
    place += 4
    return code
  }
}
