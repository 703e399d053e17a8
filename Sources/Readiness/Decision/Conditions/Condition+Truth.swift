extension Condition {
  /// How deep conditions may be nested; deeper ones are never known to hold.
  public static let depthLimit = 64

  /// Whether it holds, in Kleene's logic: what is not answered is unknown.
  public func truth(in situation: Situation) -> Truth {
    truth(in: situation, depth: 0)
  }

  private func truth(in situation: Situation, depth: Int) -> Truth {
    guard depth < Condition.depthLimit else { return .unknown }
    switch self {
    case .all(let parts):
      return parts.reduce(.yes) { $0.and($1.truth(in: situation, depth: depth + 1)) }
    case .any(let parts):
      return parts.reduce(.no) { $0.or($1.truth(in: situation, depth: depth + 1)) }
    case .not(let part):
      return part.truth(in: situation, depth: depth + 1).negated
    case .test(let subject, let test):
      return situation.possible(subject).truth(of: test)
    }
  }

  /// The tests that make it hold or not: those without which the verdict would be another.
  /// Where it is unknown, the tests that are unknown and could settle it.
  func decisive(in situation: Situation) -> [(subject: Subject, test: UnaryTest)] {
    decisive(in: situation, depth: 0)
  }

  private func decisive(
    in situation: Situation, depth: Int
  ) -> [(subject: Subject, test: UnaryTest)] {
    guard depth < Condition.depthLimit else { return [] }
    switch self {
    case .all(let parts), .any(let parts):
      let truth = truth(in: situation, depth: depth)
      return parts.filter { $0.truth(in: situation, depth: depth + 1) == truth }
        .flatMap { $0.decisive(in: situation, depth: depth + 1) }
    case .not(let part):
      return part.decisive(in: situation, depth: depth + 1)
    case .test(let subject, let test):
      return [(subject, test)]
    }
  }
}
