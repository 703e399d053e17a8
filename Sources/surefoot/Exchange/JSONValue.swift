/// A JSON text from elsewhere as a tree.
enum JSONValue: Equatable, Sendable {
  /// A name in an object and what it holds.
  struct Member: Equatable, Sendable {
    let name: String
    let value: JSONValue
  }

  case null
  case bool(Bool)
  /// A number as it is written.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// The members in the order written; no name occurs twice.
  case object([Member])

  /// Every name and every string in it.
  var texts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let values): values.flatMap(\.texts)
    case .object(let members): members.flatMap { [$0.name] + $0.value.texts }
    case .null, .bool, .number: []
    }
  }
}
