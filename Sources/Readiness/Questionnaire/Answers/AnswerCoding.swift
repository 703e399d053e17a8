// How an answer stands in the journal. An object with one key names the kind, so that a body can
// be read without the questionnaire it answered: {"number":3}, {"option":"product"},
// {"not-applicable":"no data of others"}. These words cannot change once people have journals.

extension Answer: Codable {
  private enum Key: String, CodingKey {
    case answer
    case because
    case control
  }

  /// Reads `answer`, `because` and `control`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try container.decode(Response.self, forKey: .answer),
      justification: try container.decodeIfPresent(String.self, forKey: .because),
      control: try container.decodeIfPresent(String.self, forKey: .control))
  }

  /// Writes `answer`, and `because` and `control` if they were given.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(response, forKey: .answer)
    try container.encodeIfPresent(justification, forKey: .because)
    try container.encodeIfPresent(control, forKey: .control)
  }
}

extension Answer.Response: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case yesNo = "yes-no"
    case option
    case options
    case number
    case text
    case day
    case unknown
    case notApplicable = "not-applicable"
  }

  /// Reads an object with exactly one known key.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard container.allKeys.count == 1, let key = container.allKeys.first else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "an answer has exactly one kind"))
    }
    switch key {
    case .yesNo: self = .value(.yesNo(try container.decode(Bool.self, forKey: key)))
    case .option: self = .value(.option(try container.decode(forKey: key)))
    case .options: self = .value(.options(try container.decode(forKey: key)))
    case .number: self = .value(.number(try container.decode(Int.self, forKey: key)))
    case .text: self = .value(.text(try container.decode(String.self, forKey: key)))
    case .day: self = .value(.day(try container.decode(Day.self, forKey: key)))
    case .unknown: self = .unknown
    case .notApplicable: self = .notApplicable(because: try container.decode(forKey: key))
    }
  }

  /// Writes an object with one key.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .value(.yesNo(let value)): try container.encode(value, forKey: .yesNo)
    case .value(.option(let value)): try container.encode(value, forKey: .option)
    case .value(.options(let value)): try container.encode(value, forKey: .options)
    case .value(.number(let value)): try container.encode(value, forKey: .number)
    case .value(.text(let value)): try container.encode(value, forKey: .text)
    case .value(.day(let value)): try container.encode(value, forKey: .day)
    case .unknown: try container.encode(true, forKey: .unknown)
    case .notApplicable(let reason): try container.encode(reason, forKey: .notApplicable)
    }
  }
}

extension KeyedDecodingContainer {
  /// Decodes whatever type the place wants.
  fileprivate func decode<Value: Decodable>(forKey key: Key) throws -> Value {
    try decode(Value.self, forKey: key)
  }
}
