import Readiness

/// The values that pages and results have, found by encoding them as templates and programs see them:
/// of each group of values its names, what each is, and what it means.
final class ValueSurvey {
  /// What was seen, by the phrase of its group, then by name.
  private(set) var seen: [String: [String: ValueKind]] = [:]
  /// What is said of it, by the phrase of the group.
  private(set) var meanings: [String: [String: String]] = [:]
  /// Types with values by name that nobody has described.
  private(set) var undescribed: Set<String> = []

  /// How often a group was seen, and each of its names: what is not always there is seen less often.
  private(set) var counts: [String: [String: Int]] = [:]

  /// What values are called that are not described for templates, by their types.
  private let names: (Any.Type) -> String?
  /// What values are called at their places that have no name by their type.
  private let places: (String) -> String?

  /// - Parameters:
  ///   - names: what values of a type are called that are not described for templates.
  ///   - places: what values at a place are called that have no name by their type.
  init(
    names: @escaping (Any.Type) -> String? = { _ in nil },
    places: @escaping (String) -> String? = { _ in nil }
  ) {
    self.names = names
    self.places = places
  }

  /// Looks at a value and all that is in it.
  /// - Parameter place: where it stands, which values are called by that nobody has described, as in
  ///   `next/items`; nil: they are only noted.
  func look(at value: any Encodable, place: String? = nil) throws -> ValueKind {
    let type = type(of: value)
    let described = type as? any Described.Type
    let encoder = SurveyEncoder(
      survey: self, phrase: described?.phrase ?? names(type), place: place,
      placeName: place.map { places($0) ?? $0 }, typeName: "\(type)")
    if let described { meanings[described.phrase] = described.meanings }
    try value.encode(to: encoder)
    guard encoder.kind == .list(.nothing), let list = type as? any SurveyedList.Type else {
      return encoder.kind
    }
    return .list(list.item(names))
  }

  /// Whether a value has a name by its type.
  func isNamed(_ value: any Encodable) -> Bool {
    value is any Described || names(type(of: value)) != nil
  }

  /// Notes what was seen under a name of a group.
  func note(_ name: String, of phrase: String, _ kind: ValueKind) {
    let before = seen[phrase]?[name] ?? .nothing
    seen[phrase, default: [:]][name] = before.merged(with: kind)
  }

  /// Counts a group, or a name of it.
  func count(_ phrase: String, _ name: String = "") {
    counts[phrase, default: [:]][name, default: 0] += 1
  }

  /// Notes that a type has no words.
  func note(undescribed type: String) { undescribed.insert(type) }
}

/// A list whose type says what would be in it if it were not empty.
private protocol SurveyedList {
  /// - Parameter names: what values are called that are not described for templates.
  static func item(_ names: (Any.Type) -> String?) -> ValueKind
}

extension Array: SurveyedList {
  fileprivate static func item(_ names: (Any.Type) -> String?) -> ValueKind {
    if let described = Element.self as? any Described.Type { return .group(described.phrase) }
    if let phrase = names(Element.self) { return .group(phrase) }
    if Element.self == Int.self { return .number("0") }
    let isText = Element.self == String.self || Element.self is any SurveyedText.Type
    return isText ? .text("") : .nothing
  }
}

/// A value that is written as a text.
private protocol SurveyedText {}

extension ID: SurveyedText {}
