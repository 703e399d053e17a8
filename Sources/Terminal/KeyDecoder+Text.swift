// Characters and what is pasted.

extension KeyDecoder {
  /// The first byte of a character of several.
  mutating func lead(_ byte: UInt8) -> [Key] {
    let length =
      switch byte {
      case 0xc2...0xdf: 2
      case 0xe0...0xef: 3
      case 0xf0...0xf4: 4
      default: 0
      }
    guard length > 0 else { return [.malformed] }
    state = .character([byte], length: length)
    return []
  }

  /// A further byte of a character. What breaks it off is read for itself.
  mutating func character(_ seen: [UInt8], _ length: Int, _ byte: UInt8) -> [Key] {
    guard 0x80...0xbf ~= byte else {
      state = .ground
      return [.malformed] + take([byte])
    }
    let bytes = seen + [byte]
    guard bytes.count == length else {
      state = .character(bytes, length: length)
      return []
    }
    state = .ground
    return [String(validating: bytes, as: UTF8.self).map(Key.text) ?? .malformed]
  }

  /// The mark at the end of a paste.
  static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// A byte of a paste, which lasts until its end mark, whatever stands in it.
  mutating func paste(_ ended: Int, _ byte: UInt8) -> [Key] {
    let mark = KeyDecoder.pasteEnd
    if byte == mark[ended] {
      state = .paste(ended: ended + 1)
      guard ended + 1 == mark.count else { return [] }
      state = .ground
      return [wholePaste()]
    }
    // Only the first byte of the mark can begin it anew: ESC stands nowhere else in it.
    keep(mark[..<ended])
    let begins = byte == mark[0]
    if !begins { keep([byte]) }
    state = .paste(ended: begins ? 1 : 0)
    return []
  }

  private mutating func keep(_ bytes: some Sequence<UInt8>) {
    guard pasted.count <= KeyDecoder.pasteLimit else { return }
    pasted += bytes
  }

  private mutating func wholePaste() -> Key {
    defer { pasted = [] }
    guard pasted.count <= KeyDecoder.pasteLimit else { return .tooMuchPasted }
    guard let text = String(validating: pasted, as: UTF8.self) else { return .malformed }
    return .paste(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))
  }
}
