/// What plain text means by the core schema of YAML 1.2 (section 10.3.2): `no`, `yes` and `on` are
/// text, and so is everything that stands in quotes.
extension YAML.Node {
  /// The text of a scalar as written, typed or not (`""` for an empty value); nil for the others.
  public var text: String? {
    guard case .scalar(let text, _) = content else { return nil }
    return text
  }

  /// Whether this is an empty plain value, `~` or `null`.
  public var isNull: Bool {
    guard let plain else { return false }
    return ["", "~", "null", "Null", "NULL"].contains(plain)
  }

  /// True or false, for plain `true` and `false` (also `True`, `TRUE`); nil for everything else.
  public var boolean: Bool? {
    switch plain {
    case "true", "True", "TRUE": true
    case "false", "False", "FALSE": false
    default: nil
    }
  }

  /// A plain whole number that fits: decimal (`-12`, `007` is 7), `0o17` or `0xFF`; else nil.
  public var integer: Int? {
    guard let plain else { return nil }
    if plain.hasPrefix("0x") { return Self.unsigned(plain.dropFirst(2), radix: 16) }
    if plain.hasPrefix("0o") { return Self.unsigned(plain.dropFirst(2), radix: 8) }
    return Int(plain)
  }

  /// The text when it stands without quotes.
  private var plain: String? {
    guard case .scalar(let text, quoted: false) = content else { return nil }
    return text
  }

  /// `digits` as a number without a sign.
  private static func unsigned(_ digits: Substring, radix: Int) -> Int? {
    digits.first == "-" || digits.first == "+" ? nil : Int(digits, radix: radix)
  }
}
