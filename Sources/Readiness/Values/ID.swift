/// A permanent name: a lower-case ASCII word such as `root-mfa`, never a position.
///
/// The subject keeps the id of a question apart from the id of an item at compile time.
public struct ID<Subject>: Hashable, Sendable {
  /// The word itself.
  public let text: String

  /// Takes any text; whether it is a well-formed id is asked of ``isWellFormed``.
  public init(_ text: String) {
    self.text = text
  }

  /// Whether the text is one to 64 lower-case ASCII letters, digits and single hyphens,
  /// and begins with a letter.
  public var isWellFormed: Bool {
    guard let first = text.utf8.first, (0x61...0x7a).contains(first) else { return false }
    guard text.utf8.count <= 64, text.utf8.last != 0x2d else { return false }
    var previous: UInt8 = 0
    for byte in text.utf8 {
      let known = (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2d
      guard known, !(byte == 0x2d && previous == 0x2d) else { return false }
      previous = byte
    }
    return true
  }
}

extension ID: ExpressibleByStringLiteral {
  /// An id written in the source.
  public init(stringLiteral value: String) {
    self.init(value)
  }
}

extension ID: Comparable {
  /// The order of the words' bytes, so that it is the same everywhere.
  public static func < (left: Self, right: Self) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

extension ID: CustomStringConvertible {
  /// The word itself.
  public var description: String { text }
}

extension ID: Codable {
  /// Reads the bare word.
  public init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the bare word.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension ID: CodingKeyRepresentable {
  /// Stands as a key of its own in coded dictionaries, so that their order can be sorted.
  public var codingKey: any CodingKey { Key(stringValue: text) }

  /// The id that a key holds.
  public init?<Key: CodingKey>(codingKey: Key) {
    self.init(codingKey.stringValue)
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) {
      self.stringValue = stringValue
    }

    init?(intValue: Int) {
      nil
    }
  }
}
