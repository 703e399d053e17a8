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
    standing.first { $0.testimony == .witness }?.confirmation
  }

  /// Who is said to confirm this proof, and counts as a claim only: "named by owner: lead".
  public var named: [String] {
    standing.filter { $0.testimony != .witness }.map { testified in
      let actor = Person(testified.confirmation).shown
      return testified.confirmation.value.by.map { "\(actor): \($0)" } ?? actor
    }
  }

  /// The confirmations of the proof that stands, each with what it is worth, oldest first.
  public var standing: [(confirmation: Recorded<Event.Confirmed>, testimony: Testimony)] {
    guard let done else { return [] }
    return confirmations.filter { $0.value.entry == done.entry }.map { confirmation in
      let actor = Actor(name: confirmation.actor, known: confirmation.known)
      return (confirmation, Testimony(confirmation.value, by: actor, of: done))
    }
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
