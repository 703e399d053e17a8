extension Value: Codable {
  /// Reads any JSON value; a number without a fraction that fits becomes `integer`.
  public init(from decoder: any Decoder) throws {
    if let scalar = Value.scalar(of: try decoder.singleValueContainer()) {
      self = scalar
    } else if var list = try? decoder.unkeyedContainer() {
      self = .list(try Value.elements(of: &list))
    } else {
      self = .object(try Value.members(of: try decoder.container(keyedBy: MemberName.self)))
    }
  }

  /// Writes the value as the JSON it stands for; fails on a number that JSON does not have.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let bool): try container.encode(bool)
    case .integer(let integer): try container.encode(integer)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let items): try container.encode(items)
    case .object(let members): try container.encode(members)
    }
  }

  private static func members(
    of container: KeyedDecodingContainer<MemberName>
  ) throws -> [String: Value] {
    var members: [String: Value] = [:]
    for name in container.allKeys {
      members[name.stringValue] = try container.decode(Value.self, forKey: name)
    }
    return members
  }

  private static func elements(of container: inout any UnkeyedDecodingContainer) throws -> [Value] {
    var elements: [Value] = []
    while !container.isAtEnd { elements.append(try container.decode(Value.self)) }
    return elements
  }

  /// Texts first: they are the most, and each wrong guess costs a thrown error.
  private static func scalar(of container: any SingleValueDecodingContainer) -> Value? {
    if container.decodeNil() { return .null }
    if let text = try? container.decode(String.self) { return .text(text) }
    if let integer = try? container.decode(Int.self) { return .integer(integer) }
    if let number = try? container.decode(Double.self) { return .number(number) }
    if let bool = try? container.decode(Bool.self) { return .bool(bool) }
    return nil
  }
}

/// A member's name, whatever it is.
private struct MemberName: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
