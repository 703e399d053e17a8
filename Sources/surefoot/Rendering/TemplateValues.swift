import FoundationEssentials
import Mustache

/// A page as templates see it: its JSON form, and beside each list, text or number `x` a truth
/// value `has-x` that says whether there is anything in it.
enum TemplateValues {
  /// - Parameter more: what the template knows beside the page, by name. A page without figures
  ///   has an empty list of them.
  static func of(
    _ page: some Encodable, adding more: [String: any Encodable] = [:]
  ) throws -> Mustache.Value {
    let whole = try value(page)
    guard case .object(var values) = whole else { return withPresence(whole) }
    values["figures"] = values["figures"] ?? .list([])
    for (name, one) in more { values[name] = try value(one) }
    return withPresence(.object(values))
  }

  private static func value(_ page: some Encodable) throws -> Mustache.Value {
    let json = try JSONEncoder().encode(page)
    return try JSONDecoder().decode(Mustache.Value.self, from: json)
  }

  /// Recurses as deep as our own report types are.
  private static func withPresence(_ value: Mustache.Value) -> Mustache.Value {
    switch value {
    case .list(let list): return .list(list.map(withPresence))
    case .object(let object):
      var all = object.mapValues(withPresence)
      for (key, value) in object {
        if let present = isPresent(value) { all["has-\(key)"] = .bool(present) }
      }
      return .object(all)
    default: return value
    }
  }

  private static func isPresent(_ value: Mustache.Value) -> Bool? {
    switch value {
    case .list(let list): !list.isEmpty
    case .text(let text): !text.isEmpty
    case .integer(let number): number != 0
    case .null: false
    default: nil
    }
  }
}
