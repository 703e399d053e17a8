/// Makes scalars of bytes that come one at a time.
struct ScalarDecoder: Hashable, Sendable {
  private var waiting: [UInt8] = []

  /// Whether the end of a character has not come yet.
  var isWaiting: Bool { !waiting.isEmpty }

  /// What a byte led to.
  enum Step {
    /// The character goes on.
    case more
    case scalar(Unicode.Scalar)
    /// This is no UTF-8.
    case malformed
    /// What came before is no UTF-8; the byte itself was not looked at.
    case broken
  }

  mutating func take(_ byte: UInt8) -> Step {
    guard !waiting.isEmpty else { return begin(byte) }
    guard 0x80...0xBF ~= byte else {
      waiting = []
      return .broken
    }
    waiting.append(byte)
    guard waiting.count == ScalarDecoder.length(waiting[0]) else { return .more }
    defer { waiting = [] }
    let text = String(validating: waiting, as: UTF8.self)
    return text?.unicodeScalars.first.map(Step.scalar) ?? .malformed
  }

  private mutating func begin(_ byte: UInt8) -> Step {
    guard byte >= 0x80 else { return .scalar(Unicode.Scalar(byte)) }
    guard 0xC2...0xF4 ~= byte else { return .malformed }
    waiting = [byte]
    return .more
  }

  /// How many bytes a character has that begins with this one.
  private static func length(_ first: UInt8) -> Int {
    first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}
