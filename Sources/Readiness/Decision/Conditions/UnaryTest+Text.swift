extension UnaryTest: CustomStringConvertible {
  /// The canonical text: parsing it gives the same test again. `> 10` reads `>= 11`.
  public var description: String {
    switch self {
    case .anything: "-"
    case .anyOf(let parts): parts.map(\.description).joined(separator: ", ")
    case .not(let parts): "not(\(parts.map(\.description).joined(separator: ", ")))"
    }
  }

  /// What follows the words "it is" in a sentence, for example "at least 11" or "none or in-scope".
  public var prose: String {
    switch self {
    case .anything: "anything"
    case .anyOf(let parts): UnaryTest.alternatives(parts)
    case .not(let parts) where parts.count == 1: "not \(UnaryTest.alternatives(parts))"
    case .not(let parts): "none of \(parts.map(\.prose).joined(separator: ", "))"
    }
  }

  private static func alternatives(_ parts: [Part]) -> String {
    let texts = parts.map(\.prose)
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "nothing" }
    return texts.dropLast().joined(separator: ", ") + " or " + last
  }
}

extension UnaryTest.Part: CustomStringConvertible {
  /// The canonical text of one alternative.
  public var description: String {
    switch self {
    case .word(let word): word
    case .range(let low, let high): low == high ? "\(low)" : "\(low)..\(high)"
    case .atLeast(let bound): ">= \(bound)"
    case .atMost(let bound): "<= \(bound)"
    case .notBefore(let day): ">= \(day)"
    case .notAfter(let day): "<= \(day)"
    }
  }

  /// What follows the words "it is" in a sentence.
  public var prose: String {
    switch self {
    case .word(let word): word
    case .range(let low, let high): low == high ? "\(low)" : "\(low) to \(high)"
    case .atLeast(let bound): "at least \(bound)"
    case .atMost(let bound): "at most \(bound)"
    case .notBefore(let day): "on or after \(day)"
    case .notAfter(let day): "on or before \(day)"
    }
  }
}

extension Term: CustomStringConvertible {
  /// The value as a test would name it; a set in the order of its words, `none` if empty.
  public var description: String {
    switch self {
    case .word(let word): word
    case .number(let number): "\(number)"
    case .words(let words): words.isEmpty ? "none" : words.sorted().joined(separator: ", ")
    case .day(let day): "\(day)"
    case .text(let text): text
    case .absent: "does not apply"
    }
  }
}

extension Term: Encodable {
  /// Writes a number as a number, a set as a sorted array, what is absent as null, all else as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .words(let words): try container.encode(words.sorted())
    case .absent: try container.encodeNil()
    case .word, .day, .text: try container.encode(description)
    }
  }
}
