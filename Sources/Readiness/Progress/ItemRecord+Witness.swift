extension ItemRecord {
  /// How we know that it is done: the grade of the proof, or *witnessed* once a second person has
  /// confirmed it themselves; nil if there is no proof.
  public var grade: Grade? {
    guard let done else { return nil }
    guard done.value.grade < .witnessed, witness != nil else { return done.value.grade }
    return .witnessed
  }

  /// The confirmation that counts: of this proof, by somebody else, as their own act.
  public var witness: Recorded<Event.Confirmed>? {
    guard let done else { return nil }
    return confirmations.first { ItemRecord.isWitness($0, of: done) }
  }

  /// The names that were given as confirming this proof and count as a claim only.
  public var named: [String] {
    guard let done else { return [] }
    return confirmations.filter { $0.value.entry == done.entry && $0.entry != witness?.entry }
      .map { $0.value.by ?? $0.actor }
  }

  /// Whether a confirmation is a second person's own act: signed with a key, or recorded under
  /// another user id, and by another name than the proof's.
  static func isWitness(
    _ confirmation: Recorded<Event.Confirmed>, of proof: Recorded<Event.Done>
  ) -> Bool {
    guard confirmation.value.entry == proof.entry, confirmation.value.by == nil else {
      return false
    }
    let (first, second) = (Person(proof), Person(confirmation))
    guard first.name != second.name else { return false }
    switch second.known {
    case .signed: return true
    case .named: return false
    // Who only named themselves may be anybody, also the one who confirms.
    case .login: return first.known == .login && first.login != second.login
    }
  }
}

/// An actor as far as two of them can be told apart.
struct Person: Hashable {
  /// The name as it compares: without blanks around it, in one form, whatever the case.
  let name: String
  /// The user id and the host; nil if the actor only named themselves.
  let login: String?
  /// How they are known.
  let known: Actor.Known

  /// Who recorded a value.
  init<Value>(_ recorded: Recorded<Value>) {
    known = recorded.known
    guard known == .login, let open = recorded.actor.lastIndex(of: "(") else {
      name = PersonName.folded(recorded.actor)
      login = nil
      return
    }
    name = PersonName.folded(String(recorded.actor[..<open]))
    login = String(recorded.actor[open...])
  }
}

/// How the names of people compare.
public enum PersonName {
  /// The name without blanks around it and with single ones inside, in lower case. Swift's strings
  /// compare by canonical equivalence (Unicode Standard Annex 15), so composed and decomposed
  /// letters are the same already; compatibility forms such as full-width letters are not.
  public static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether two names mean the same person.
  public static func areSame(_ first: String, _ second: String) -> Bool {
    folded(first) == folded(second)
  }
}

extension Grade: Comparable {
  /// Weaker before stronger: assumed, self-stated, witnessed, machine-checked.
  public static func < (left: Grade, right: Grade) -> Bool { left.strength < right.strength }

  private var strength: Int {
    switch self {
    case .assumed: 0
    case .selfStated: 1
    case .witnessed: 2
    case .machineChecked: 3
    }
  }
}
