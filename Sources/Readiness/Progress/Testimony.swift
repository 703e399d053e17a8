/// What a confirmation is worth: a second person's own act, a claim, or no confirmation at all.
public enum Testimony: Hashable, Sendable {
  /// A second person's own act: signed with their key, or recorded under another user id.
  case witness
  /// Somebody's word that a second person saw it.
  case claim(Doubt)
  /// The one who did it confirms themselves.
  case own(Sameness)

  /// Why a confirmation is a claim only.
  public enum Doubt: Hashable, Sendable, CaseIterable {
    /// It names somebody else as having seen it.
    case names
    /// The one who confirms only named themselves.
    case confirmerNamed
    /// The one who did it only named themselves, and may be anybody.
    case doerNamed
    /// Both have the same user id, on two hosts.
    case sameUser
    /// One of them was root, which anybody may be who is an administrator there.
    case root
  }

  /// By what the one who confirms is the one who did it.
  public enum Sameness: Hashable, Sendable, CaseIterable {
    /// The name.
    case name
    /// The user id and the host.
    case login
    /// The key.
    case key
  }

  /// Weighs a confirmation.
  /// - Parameters:
  ///   - actor: who confirms: the signer, if it is signed.
  ///   - proof: what is confirmed.
  public init(_ confirmed: Event.Confirmed, by actor: Actor, of proof: Recorded<Event.Done>) {
    self.init(
      of: Person(proof), by: actor, naming: confirmed.by, recorder: confirmed.recorder)
  }

  /// Weighs what somebody says about somebody else's act.
  /// - Parameters:
  ///   - doer: whose act it is.
  ///   - actor: who speaks: the signer, if it is signed.
  ///   - by: the person whom they name; nil: nobody.
  ///   - recorder: who recorded it, if it is signed.
  public init(of doer: Person, by actor: Actor, naming by: String?, recorder: Event.Recorder?) {
    if let by, PersonName.folded(by) == doer.name {
      self = .own(.name)
    } else if actor.known == .signed {
      self = Testimony.signed(by: Person(actor), recorder, doer)
    } else if by != nil {
      self = .claim(.names)
    } else {
      self = Testimony.spoken(by: Person(actor), doer)
    }
  }

  /// A signature counts unless it was made with the key of the one who did it: the key that signed
  /// the proof, or one that they hold.
  private static func signed(
    by signer: Person, _ recorder: Event.Recorder?, _ doer: Person
  ) -> Testimony {
    if signer.name == doer.name { return .own(.key) }
    guard let recorder, recorder.holdsKey, Person(recorder.actor).isSurely(doer) else {
      return .witness
    }
    return .own(.key)
  }

  private static func spoken(by second: Person, _ doer: Person) -> Testimony {
    if second.name == doer.name { return .own(.name) }
    guard let login = second.login else { return .claim(.confirmerNamed) }
    if login == doer.login { return .own(.login) }
    guard let first = doer.login else { return .claim(.doerNamed) }
    if first.user == login.user { return .claim(.sameUser) }
    return first.user == 0 || login.user == 0 ? .claim(.root) : .witness
  }
}
