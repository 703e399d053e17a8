import Readiness

/// Refuses names under which nothing should be recorded.
enum ActorCheck {
  /// The most characters of a name.
  static let limit = 100

  /// - Throws: ``SecretError``, or ``ActorError`` for a mere name that is too long, or that looks as
  ///   if more than a name were known.
  static func refuse(_ actor: Actor) throws {
    try SecretCheck.refuse(actor.name, in: "the actor's name")
    guard actor.known == .named else { return }
    guard actor.name.count <= limit else { throw ActorError.tooLong(actor.name.count) }
    guard !isLogin(actor.name) else { throw ActorError.login(actor.name) }
    guard !isFingerprint(actor.name) else { throw ActorError.fingerprint(actor.name) }
  }

  /// Whether a name reads as `name(user id)@host`.
  private static func isLogin(_ name: String) -> Bool {
    Person(Actor(name: plain(name), known: .login)).login != nil
  }

  /// Whether a name reads as the fingerprint of a key.
  private static func isFingerprint(_ name: String) -> Bool {
    let name = plain(name)
    return name.hasPrefix("sha256:") || name.hasPrefix("md5:")
  }

  /// Without what nobody sees: small letters, and no blanks.
  private static func plain(_ name: String) -> String {
    PersonName.folded(name).filter { !$0.isWhitespace }
  }
}

/// A name under which nothing is recorded.
enum ActorError: Error, Equatable, CustomStringConvertible {
  case tooLong(Int)
  /// It looks like a user id on a host, which only the system says.
  case login(String)
  /// It looks like a key, which only a signature shows.
  case fingerprint(String)

  var description: String {
    switch self {
    case .tooLong(let count):
      "SUREFOOT_ACTOR has \(count) characters; at most \(ActorCheck.limit) make a name\n\(remedy)"
    case .login(let name):
      "SUREFOOT_ACTOR is \(name.shortened()), which looks like a login\n\(remedy)"
    case .fingerprint(let name):
      "SUREFOOT_ACTOR is \(name.shortened()), which looks like the key of a signature\n\(remedy)"
    }
  }

  private var remedy: String {
    "set it to a person's name or role, or leave it unset: then your login is recorded"
  }
}
