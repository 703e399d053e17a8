// What sequences and control characters are called.

extension KeyDecoder {
  /// A control character.
  static func control(_ byte: UInt8) -> Key {
    switch byte {
    case 0x0d: .enter
    case 0x09: .tab
    case 0x08, 0x7f: .backspace
    case 0x00: .control(" ")
    default: .control(Character(UnicodeScalar(byte | 0x40)).lowercasedLetter)
    }
  }

  /// Keys in the form of a keypad: ESC O and a letter.
  static let keypad: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right,
    UInt8(ascii: "D"): .left, UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end,
    UInt8(ascii: "M"): .enter, UInt8(ascii: "P"): .help,
  ]

  /// The key of a sequence: its parameters and final byte. With Ctrl or Alt the arrows to the sides
  /// go by words.
  static func named(_ parameters: String, _ final: UInt8) -> Key {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
    if final == UInt8(ascii: "~") {
      return numbered[numbers.first.map(String.init) ?? ""] ?? .other
    }
    if final == UInt8(ascii: "Z") { return .backTab }
    let modifier = numbers.count > 1 ? Int(numbers[1]) ?? 1 : 1
    // The modifier is 1 and a bit for each: 1 Shift, 2 Alt, 4 Ctrl (xterm's control sequences).
    let byWords = (modifier - 1) & 6 != 0
    switch keypad[final] {
    case .right where byWords: return .alt("f")
    case .left where byWords: return .alt("b")
    case .enter, nil: return .other
    case .help where !parameters.isEmpty: return .other
    case .some(let key): return key
    }
  }

  private static let numbered: [String: Key] = [
    "1": .home, "7": .home, "4": .end, "8": .end, "3": .delete, "5": .pageUp, "6": .pageDown,
    "11": .help,
  ]
}

extension Character {
  /// The small letter of a capital one; other characters as they are.
  fileprivate var lowercasedLetter: Character { lowercased().first ?? self }
}
