/// What a template is rendered from: the kinds of values that JSON has.
public enum Value: Equatable, Sendable {
  /// Known to be nothing: present, false as a section, empty as text.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number that need not be whole.
  case number(Double)
  /// Text, escaped where the template does not say otherwise.
  case text(String)
  /// Values in an order; a section is rendered once for each.
  case list([Value])
  /// Values by name.
  case object([String: Value])
}

extension Value {
  /// What a section goes through: the items of a list, nothing for what is false, else the value itself.
  ///
  /// False are null, `false`, zero, not-a-number and the empty text, as in the specification's `!!data`.
  var items: [Value] {
    switch self {
    case .null, .bool(false), .integer(0), .text(""): []
    case .number(let number) where number == 0 || number.isNaN: []
    case .list(let items): items
    default: [self]
    }
  }

  /// The kind as a word with its article, for messages.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a truth value"
    case .integer, .number: "a number"
    case .text: "a text"
    case .list: "a list"
    case .object: "an object"
    }
  }
}

extension Value: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  /// `true` or `false`.
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A list.
  public init(arrayLiteral elements: Value...) { self = .list(elements) }
  /// An object; of a name given twice the last value counts.
  public init(dictionaryLiteral elements: (String, Value)...) {
    self = .object(Dictionary(elements) { _, last in last })
  }
}
