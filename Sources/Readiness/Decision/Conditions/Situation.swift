/// All that conditions look at: answers, and what follows from them.
public struct Situation: Sendable {
  /// The answers to questions that are asked. What is missing here is not answered yet.
  public var answers: Answers
  /// Questions known not to be asked, because their condition does not hold.
  public var absent: Set<Question.ID>
  /// What the answers amount to, as far as it has been read.
  public var facts: [Fact.ID: FactReading]
  /// The outputs of the decision tables, by name, as far as they have been decided.
  public var decisions: [String: Possible]
  /// What is known of the account: `kind`, `environment`.
  public var account: [String: String]
  /// Whether a fact that is assumed counts as known. Only the reading of facts asks otherwise.
  var trustsAssumptions = true

  /// A situation; ``DecisionModel/decided(_:)`` adds facts and decisions to its answers.
  public init(
    answers: Answers = [:], absent: Set<Question.ID> = [],
    facts: [Fact.ID: FactReading] = [:], decisions: [String: Possible] = [:],
    account: [String: String] = [:]
  ) {
    self.answers = answers
    self.absent = absent
    self.facts = facts
    self.decisions = decisions
    self.account = account
  }

  /// What a subject may be, as far as it is known.
  public func possible(_ subject: Condition.Subject) -> Possible {
    switch subject {
    case .question(let question): possible(question)
    case .fact(let fact): possible(fact)
    case .decision(let name): decisions[name] ?? .anything
    case .account(let field): account[field].map { .exactly(.word($0)) } ?? .anything
    }
  }

  private func possible(_ question: Question.ID) -> Possible {
    if absent.contains(question) { return .exactly(.absent) }
    return switch answers[question]?.response {
    case .value(let value): .exactly(value.term)
    case .notApplicable: .exactly(.absent)
    case .unknown, nil: .anything
    }
  }

  private func possible(_ fact: Fact.ID) -> Possible {
    guard let reading = facts[fact] else { return .anything }
    if trustsAssumptions || reading.standing != .assumed, let value = reading.value {
      return .exactly(value)
    }
    return reading.possible
  }
}
