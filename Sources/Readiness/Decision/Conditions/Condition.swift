/// What must hold, over answers, facts, decisions and the account: one grammar for questions,
/// rules and items.
public indirect enum Condition: Hashable, Sendable {
  /// Every part holds.
  case all([Condition])
  /// At least one part holds.
  case any([Condition])
  /// The part does not hold.
  case not(Condition)
  /// The subject passes the test.
  case test(Subject, UnaryTest)

  /// What a test looks at.
  public enum Subject: Hashable, Sendable {
    /// The answer to a question.
    case question(Question.ID)
    /// A fact derived from answers.
    case fact(Fact.ID)
    /// An output of a decision table, for example `outcome` or `shape`.
    case decision(String)
    /// Something known of the account: `kind` or `environment`.
    case account(String)
  }
}
