/// Encodes one value into nothing but what it is.
final class SurveyEncoder: Encoder {
  let survey: ValueSurvey
  private(set) var phrase: String?
  private let place: String?
  private let typeName: String
  private var isCounted = false
  var kind = ValueKind.nothing
  let codingPath: [any CodingKey] = []
  let userInfo: [CodingUserInfoKey: Any] = [:]

  /// - Parameters:
  ///   - phrase: what values of that type are called.
  ///   - place: where the value stands; what has no name by its type is called `placeName`.
  init(
    survey: ValueSurvey, phrase: String?, place: String?, placeName: String?, typeName: String
  ) {
    self.survey = survey
    // Names that are not the same everywhere are no group.
    self.phrase = phrase ?? (typeName.hasPrefix("Dictionary<") ? nil : placeName)
    self.place = place.map { phrase ?? $0 }
    self.typeName = typeName
  }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if let phrase {
      kind = .group(phrase)
      if !isCounted { survey.count(phrase) }
      isCounted = true
    } else if !typeName.hasPrefix("Dictionary<") {
      survey.note(undescribed: typeName)
    }
    return KeyedEncodingContainer(SurveyNames(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    kind = .list(.nothing)
    return SurveyItems(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { SurveyScalar(encoder: self) }

  /// Looks at something in the value.
  /// - Parameter name: where it stands in it; nil: in its place in a list.
  func look(at value: some Encodable, under name: String? = nil) throws -> ValueKind {
    switch value {
    case let text as String: .text(text)
    case is Bool: .truth
    case let number as any BinaryInteger: .number("\(number)")
    case let number as any BinaryFloatingPoint: .number("\(number)")
    default: try survey.look(at: value, place: place(under: name))
    }
  }

  /// Where something in the value stands; of names that are not the same everywhere one for all.
  private func place(under name: String?) -> String? {
    guard let place, let name else { return place }
    return "\(place)/\(phrase == nil ? "NAME" : name)"
  }

  /// Notes what stands under a name.
  func note(_ name: String, _ value: ValueKind) {
    if let phrase {
      survey.note(name, of: phrase, value)
      survey.count(phrase, name)
    } else {
      let before: ValueKind = if case .byName(let kind) = kind { kind } else { .nothing }
      kind = .byName(before.merged(with: value))
    }
  }
}

/// The values of an object.
private struct SurveyNames<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: SurveyEncoder
  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil(forKey key: Key) { encoder.note(key.stringValue, .nothing) }

  mutating func encode(_ value: some Encodable, forKey key: Key) throws {
    encoder.note(key.stringValue, try encoder.look(at: value, under: key.stringValue))
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> { encoder.container(keyedBy: type) }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { encoder }
  mutating func superEncoder(forKey key: Key) -> any Encoder { encoder }
}

/// The values of a list.
private struct SurveyItems: UnkeyedEncodingContainer {
  let encoder: SurveyEncoder
  var codingPath: [any CodingKey] { [] }
  var count = 0

  mutating func encodeNil() { count += 1 }

  mutating func encode(_ value: some Encodable) throws {
    count += 1
    encoder.kind = encoder.kind.merged(with: .list(try encoder.look(at: value)))
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> { encoder.container(keyedBy: type) }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { encoder }
}

/// A value that has no parts.
private struct SurveyScalar: SingleValueEncodingContainer {
  let encoder: SurveyEncoder
  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() { encoder.kind = .nothing }
  mutating func encode(_ value: some Encodable) throws {
    encoder.kind = try encoder.look(at: value)
  }
}
