/// A text as libyaml is given it: UTF-8 with stand-ins, character for character in the same places.
struct PreparedText {
  /// The text, in UTF-8.
  private(set) var bytes: [UInt8] = []
  /// The stand-ins in it, in the order of reading.
  private(set) var standIns: [StandIn] = []
  /// The faults of the characters, and those of the preamble.
  private(set) var faults: FaultList
  /// How many characters (Unicode scalars) it has.
  private(set) var count = 0

  private let source: [UInt8]
  private let literal: Set<Int>
  private var offset = 0
  private var copied = 0
  private var line = 1
  private var lineStart = 0

  /// Goes through `source` once. `literal` are the indices of surrogate escapes to leave alone.
  init(_ source: Source, leaving literal: Set<Int> = []) {
    self.source = source.bytes
    self.literal = literal
    faults = source.faults
    while offset < self.source.count { step() }
    if copied == 0 {
      bytes = self.source
    } else {
      bytes += self.source[copied...]
    }
  }

  /// The place of the next character.
  var position: YAML.Position { YAML.Position(line: line, column: count - lineStart + 1) }

  private mutating func step() {
    skipOrdinary()
    guard let byte = source.at(offset) else { return }
    switch byte {
    case .tab: skip(bytes: 1)
    case .lineFeed, .carriageReturn: skipBreak()
    case .backslash: readEscape()
    case 0..<0x20: refuse(byte)
    case 0x7F: replace(bytes: 1, .character("\u{7F}"))
    default: readCharacter()
    }
  }

  private mutating func skipOrdinary() {
    var end = offset
    while end < source.count, source[end].isOrdinary { end += 1 }
    count += end - offset
    offset = end
  }

  private mutating func skip(bytes: Int, characters: Int = 1) {
    offset += bytes
    count += characters
  }

  private mutating func skipBreak() {
    let isPair = source.holds("\r\n", at: offset)
    skip(bytes: isPair ? 2 : 1, characters: isPair ? 2 : 1)
    line += 1
    lineStart = count
  }

  private mutating func refuse(_ byte: UInt8) {
    let problem = byte == 0 ? YAML.CharacterProblem.nul : .control(UInt32(byte))
    faults.add(.character(problem), at: position)
    replace(bytes: 1, .refused)
  }

  /// Puts a stand-in in the place of a character of so many bytes.
  private mutating func replace(bytes length: Int, _ original: StandIn.Original) {
    standIns.append(StandIn(original: original, index: count, position: position))
    bytes += source[copied..<offset]
    bytes += StandIn.bytes
    skip(bytes: length)
    copied = offset
  }

  /// Reads a character of several bytes.
  private mutating func readCharacter() {
    let length = source[offset] < 0xE0 ? 2 : source[offset] < 0xF0 ? 3 : 4
    let tail = source[(offset + 1)..<(offset + length)]
    let lead = UInt32(source[offset]) & (0xFF >> UInt32(length + 1))
    let code = tail.reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }
    switch code {
    case 0x80..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
      replace(bytes: length, Unicode.Scalar(code).map { .character($0) } ?? .refused)
    case 0xE000: replace(bytes: length, .same)
    default: skip(bytes: length)
    }
  }

  /// Reads a backslash and, as it may stand in double quotes, what it would escape there.
  private mutating func readEscape() {
    if source.at(offset + 1) == .backslash { return skip(bytes: 2, characters: 2) }
    if let code = escapedCode(after: "\\u", digits: 4), code >> 11 == 0x1B, !literal.contains(count)
    {
      return replaceEscape(.surrogate(UInt16(code)))
    }
    let code = escapedCode(after: "\\u", digits: 4) ?? escapedCode(after: "\\U", digits: 8)
    if code == 0xE000 {
      standIns.append(StandIn(original: .same, index: count, position: position))
    }
    skip(bytes: 1)
  }

  /// Replaces an escape of six characters by that of the stand-in.
  private mutating func replaceEscape(_ original: StandIn.Original) {
    standIns.append(StandIn(original: original, index: count, position: position))
    bytes += source[copied..<offset]
    bytes += Array("\\uE000".utf8)
    skip(bytes: 6, characters: 6)
    copied = offset
  }

  /// The number in the `digits` hexadecimal digits after `mark` at this place.
  private func escapedCode(after mark: StaticString, digits: Int) -> UInt32? {
    let start = offset + mark.utf8CodeUnitCount
    guard source.holds(mark, at: offset), start + digits <= source.count else { return nil }
    var code: UInt32 = 0
    for byte in source[start..<(start + digits)] {
      guard let value = byte.hexValue else { return nil }
      code = code << 4 | UInt32(value)
    }
    return code
  }
}

extension PreparedText {
  /// The offset in bytes of the character at `index`.
  func offset(ofCharacter index: Int) -> Int {
    guard index < count else { return bytes.count }
    var seen = -1
    return bytes.firstIndex { byte in
      seen += byte.continuesCharacter ? 0 : 1
      return seen == index
    } ?? bytes.count
  }

  /// The character at `index`.
  func character(at index: Int) -> Unicode.Scalar? {
    let start = offset(ofCharacter: index)
    return String(decoding: bytes[start...].prefix(4), as: UTF8.self).unicodeScalars.first
  }
}
