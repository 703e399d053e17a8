import Readiness

/// The values that pages have, found by encoding pages as templates see them: of each group of
/// values its names, what each is, and what it means.
final class ValueSurvey {
  /// What was seen, by the phrase of its group, then by name.
  private(set) var seen: [String: [String: ValueKind]] = [:]
  /// What is said of it, by the phrase of the group.
  private(set) var meanings: [String: [String: String]] = [:]
  /// Types with values by name that nobody has described.
  private(set) var undescribed: Set<String> = []

  /// Looks at a value and all that is in it.
  func look(at value: any Encodable) throws -> ValueKind {
    let type = type(of: value)
    let described = type as? any Described.Type
    let encoder = SurveyEncoder(
      survey: self, phrase: described?.phrase, typeName: "\(type)")
    if let described { meanings[described.phrase] = described.meanings }
    try value.encode(to: encoder)
    guard encoder.kind == .list(.nothing), let list = type as? any SurveyedList.Type else {
      return encoder.kind
    }
    return .list(list.item)
  }

  /// Notes what was seen under a name of a group.
  func note(_ name: String, of phrase: String, _ kind: ValueKind) {
    let before = seen[phrase]?[name] ?? .nothing
    seen[phrase, default: [:]][name] = before.merged(with: kind)
  }

  /// Notes that a type has no words.
  func note(undescribed type: String) { undescribed.insert(type) }
}

/// A list whose type says what would be in it if it were not empty.
private protocol SurveyedList {
  static var item: ValueKind { get }
}

extension Array: SurveyedList {
  fileprivate static var item: ValueKind {
    if let described = Element.self as? any Described.Type { return .group(described.phrase) }
    return Element.self == String.self ? .text("") : .nothing
  }
}
