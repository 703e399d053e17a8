/// A rule that hits, or may hit.
public struct Hit: Hashable, Sendable, Encodable {
  /// The table.
  public let table: ID<DecisionTable>
  /// The rule.
  public let rule: DecisionTable.Rule.ID
  /// What it gives, by output.
  public let gives: [String: String]
  /// Why, as a sentence.
  public let reason: String
  /// Whether the article says so.
  public let stated: DecisionTable.Rule.Stated
  /// Where that comes from.
  public let source: Source
  /// Whether it makes the outcome what it is.
  public let decides: Bool
  /// Whether it says anything beside the deciding one: it has a test of its own, and in its table
  /// the strongest rule counts and not the first.
  public let speaks: Bool

  init(_ rule: DecisionTable.Rule, of table: DecisionTable, decides: Bool) {
    self.table = table.id
    self.rule = rule.id
    self.gives = rule.gives
    self.reason = rule.reason
    self.stated = rule.stated
    self.source = rule.source
    self.decides = decides
    speaks = table.hitPolicy == .priority && rule.tests.values.contains { $0 != .anything }
  }
}

/// A rule for a stronger outcome that fails exactly one test.
public struct NearlyHit: Hashable, Sendable, Encodable {
  /// The table.
  public let table: ID<DecisionTable>
  /// The rule.
  public let rule: DecisionTable.Rule.ID
  /// The outcome it would give.
  public let outcome: String
  /// The input that fails.
  public let input: String
  /// What the input is now.
  public let present: String
  /// What it would have to be, as a test: `>= 11`.
  public let needed: String
  /// The same in words: "at least 11".
  public let prose: String
  /// Why the rule counts, as a sentence.
  public let reason: String
  /// Where that comes from.
  public let source: Source
}
