/// Somebody who recorded something, as far as two of them can be told apart.
public struct Person: Hashable, Sendable {
  /// The name as it was recorded, without user id and host; of a signature, the fingerprint.
  public let shown: String
  /// The name as it compares.
  public let name: String
  /// The user id and the host; nil unless it is a login.
  public let login: Login?
  /// How they are known.
  public let known: Actor.Known

  /// A user id on a host.
  public struct Login: Hashable, Sendable {
    /// The user id.
    public let user: UInt32
    /// The host as it calls itself.
    public let host: String
  }

  /// The person behind an actor. A login stands as `name(user id)@host`; one that does not is a
  /// mere name.
  public init(_ actor: Actor) {
    let login = actor.known == .login ? Person.login(actor.name) : nil
    shown = login?.name ?? actor.name
    name = PersonName.folded(shown)
    self.login = login?.login
    known = login == nil && actor.known == .login ? .named : actor.known
  }

  /// Who recorded a value.
  init<Value>(_ recorded: Recorded<Value>) {
    self.init(Actor(name: recorded.actor, known: recorded.known))
  }

  /// Who recorded an entry.
  public init(_ record: Record) {
    self.init(Actor(name: record.actor, known: record.known))
  }

  /// Whether both are surely one: by the same name, or under the same user id on the same host.
  public func isSurely(_ other: Person) -> Bool {
    name == other.name || login != nil && login == other.login
  }

  private static func login(_ text: String) -> (name: String, login: Login)? {
    guard let open = text.lastIndex(of: "("),
      let close = text[open...].firstIndex(of: ")"),
      let user = UInt32(text[text.index(after: open)..<close])
    else { return nil }
    let rest = text[text.index(after: close)...]
    guard rest.first == "@" else { return nil }
    return (String(text[..<open]), Login(user: user, host: String(rest.dropFirst())))
  }
}

/// How the names of people compare.
public enum PersonName {
  /// The name as it compares: whatever the case, with single blanks inside and none around,
  /// without characters that have no shape, full-width letters as plain ones.
  ///
  /// Swift's strings compare by canonical equivalence (Unicode Standard Annex 15), so composed and
  /// decomposed letters are the same already. Upper and then lower case is full case folding for
  /// all that names have: ß is ss, a final sigma a sigma. Other compatibility forms stay apart, as
  /// do letters of two scripts that look alike: this finds one person, not somebody who pretends.
  public static func folded(_ name: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in name.unicodeScalars where !hasNoShape(scalar) { plain.append(narrow(scalar)) }
    return String(plain).uppercased().lowercased().split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Whether two names mean the same person.
  public static func areSame(_ first: String, _ second: String) -> Bool {
    folded(first) == folded(second)
  }

  /// Whether two names may well mean the same person: the same letters and digits, whatever stands
  /// between them, in whichever order the words come, without what stands in brackets, and with
  /// letters that look alike taken for one. For where somebody may not be another one.
  public static func seemSame(_ first: String, _ second: String) -> Bool {
    if areSame(first, second) { return true }
    let pair = [first, second].map { words($0) }
    guard !pair[0].isEmpty, !pair[1].isEmpty else { return false }
    return pair[0].joined() == pair[1].joined() || pair[0].sorted() == pair[1].sorted()
  }

  private static func words(_ name: String) -> [String] {
    folded(String(name.prefix { $0 != "(" })).map { looks[$0] ?? $0 }
      .split { !$0.isLetter && !$0.isNumber }.map { String($0) }
  }

  /// Small letters of other scripts that nobody can tell from a Latin one.
  /// Source: Unicode Technical Standard 39, `confusables.txt`, those of the Cyrillic and Greek
  /// alphabets whose prototype is one small or capital Latin letter.
  private static let looks: [Character: Character] = [
    "а": "a", "в": "b", "е": "e", "һ": "h", "і": "i", "ј": "j", "к": "k", "м": "m", "н": "h",
    "о": "o", "р": "p", "ԛ": "q", "ѕ": "s", "с": "c", "т": "t", "у": "y", "х": "x", "ԁ": "d",
    "ԝ": "w", "α": "a", "β": "b", "ε": "e", "η": "h", "ι": "i", "κ": "k", "μ": "m", "ν": "v",
    "ο": "o", "ρ": "p", "τ": "t", "υ": "u", "χ": "x", "ı": "i",
  ]

  /// Joiners, marks of direction, soft hyphens and the like.
  private static func hasNoShape(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format
  }

  /// The ASCII character of which this is the full-width form (U+FF01 to U+FF5E), else itself.
  private static func narrow(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard ("\u{FF01}"..."\u{FF5E}").contains(scalar) else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
