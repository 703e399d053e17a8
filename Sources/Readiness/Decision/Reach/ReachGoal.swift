/// What is to be found out: the bands of some facts together, or whether a condition can hold.
struct ReachGoal {
  /// The facts whose bands make up the vector.
  let axes: [Scale]
  /// The condition, and the place of the question before which it is looked at.
  let condition: (when: Condition, before: Int)?

  /// The vectors of some facts.
  init(axes: [Scale]) {
    self.axes = axes
    condition = nil
  }

  /// The truth of a condition before a question is asked.
  init(_ when: Condition, before place: Int) {
    axes = []
    condition = (when, place)
  }

  /// What the condition looks at.
  func subjects(in order: ReachOrder) -> [Condition.Subject] {
    condition.map { order.inputs(of: $0.when, before: $0.before) } ?? []
  }

  /// What has to be kept to the end.
  func kept(in order: ReachOrder) -> Set<ReachNode> {
    Set(axes.map { .axis($0.fact) } + subjects(in: order).map { .subject($0) })
  }
}

/// Something that partial states hold a code of.
enum ReachNode: Hashable {
  /// An answer, a fact, or something known of the account.
  case subject(Condition.Subject)
  /// What is known of the conditions of a fact that is not known whole yet.
  case parts(Fact.ID)
  /// The band of a fact.
  case axis(Fact.ID)
}

/// More partial states, or classes of answers, than are tried.
struct ReachLimit: Error {}
