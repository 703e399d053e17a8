/// Turns the bytes of a terminal into keys. They may come in any pieces, cut inside a sequence or a
/// character.
///
/// Sequences are those of ECMA-48 as xterm, the Linux console and rxvt send them, arrows also in the
/// form of a keypad (SS3).
public struct KeyDecoder: Sendable {
  /// The most that can be pasted, in bytes.
  public static let pasteLimit = 65_536

  var state = State.ground

  /// What has come of a key.
  enum State: Hashable, Sendable {
    case ground
    case escape
    /// After ESC [, with its parameters.
    case sequence([UInt8])
    /// After ESC O.
    case keypad
    /// After ESC [ [, as the Linux console sends function keys.
    case console
    /// Bytes of a character, and how many it has.
    case character([UInt8], length: Int)
    /// Inside a paste, and how many bytes of its end mark have come.
    case paste(ended: Int)
  }

  /// What was pasted so far.
  var pasted: [UInt8] = []

  /// A decoder that has seen nothing.
  public init() {}

  /// Whether a key is not whole yet: what follows, or silence, will tell.
  public var isWaiting: Bool { state != .ground && !isPasting }

  /// Whether what has come may be Escape alone.
  var isEscape: Bool { state == .escape }

  private var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  /// The keys that bytes complete.
  public mutating func take(_ bytes: some Sequence<UInt8>) -> [Key] {
    bytes.reduce(into: []) { keys, byte in keys += take(byte) }
  }

  /// The key that was begun when nothing more came for a while: Escape alone, most of all.
  public mutating func rest() -> [Key] {
    guard isWaiting else { return [] }
    defer { state = .ground }
    switch state {
    case .escape: return [.escape]
    case .character: return [.malformed]
    case .sequence(let seen): return seen.isEmpty ? [.alt("[")] : [.other]
    case .keypad: return [.alt("O")]
    default: return [.other]
    }
  }

  private mutating func take(_ byte: UInt8) -> [Key] {
    switch state {
    case .ground: return begin(byte)
    case .escape: return escaped(byte)
    case .sequence(let seen): return sequence(seen, byte)
    case .keypad:
      state = .ground
      return [KeyDecoder.keypad[byte] ?? .other]
    case .console:
      state = .ground
      return [byte == UInt8(ascii: "A") ? .help : .other]
    case .character(let seen, let length): return character(seen, length, byte)
    case .paste(let ended): return paste(ended, byte)
    }
  }

  private mutating func begin(_ byte: UInt8) -> [Key] {
    switch byte {
    case 0x1b:
      state = .escape
      return []
    case 0x20...0x7e: return [.text(String(UnicodeScalar(byte)))]
    case 0x00...0x1f, 0x7f: return [KeyDecoder.control(byte)]
    default: return lead(byte)
    }
  }

  private mutating func escaped(_ byte: UInt8) -> [Key] {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .sequence([])
    case UInt8(ascii: "O"): state = .keypad
    case 0x1b:
      state = .escape
      return [.escape]
    case 0x7f, 0x08: return [.alt("\u{7F}")]
    case 0x20...0x7e: return [.alt(Character(UnicodeScalar(byte)))]
    default: return [.escape] + begin(byte)
    }
    return []
  }

  /// ECMA-48: parameters, then intermediates, then one final byte. Anything else breaks it off.
  private mutating func sequence(_ seen: [UInt8], _ byte: UInt8) -> [Key] {
    switch byte {
    case UInt8(ascii: "[") where seen.isEmpty:
      state = .console
      return []
    case 0x20...0x3f where seen.count < 32:
      state = .sequence(seen + [byte])
      return []
    case 0x40...0x7e:
      state = .ground
      return finish(String(decoding: seen, as: UTF8.self), byte)
    default:
      state = .ground
      return [.other] + (byte == 0x1b ? begin(byte) : [])
    }
  }

  private mutating func finish(_ parameters: String, _ final: UInt8) -> [Key] {
    if final == UInt8(ascii: "~"), parameters == "200" {
      state = .paste(ended: 0)
      pasted = []
      return []
    }
    return [KeyDecoder.named(parameters, final)]
  }
}
