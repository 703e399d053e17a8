/// A decision table: rules over facts, in the terms of DMN.
///
/// Source: OMG, *Decision Model and Notation 1.5*, chapter 8.
public struct DecisionTable: Sendable {
  /// Its permanent name, for example `outcome`.
  public let id: ID<DecisionTable>
  /// What it is called in reports.
  public let title: String
  /// Which rule counts when several hit.
  public let hitPolicy: HitPolicy
  /// What it looks at.
  public let inputs: [Input]
  /// What it gives; the first output is the one that hit policy *priority* ranks.
  public let outputs: [Output]
  /// The rules, in order.
  public let rules: [Rule]

  /// A table.
  public init(
    id: ID<DecisionTable>, title: String, hitPolicy: HitPolicy, inputs: [Input],
    outputs: [Output], rules: [Rule]
  ) {
    self.id = id
    self.title = title
    self.hitPolicy = hitPolicy
    self.inputs = inputs
    self.outputs = outputs
    self.rules = rules
  }

  /// Which rule counts when several hit.
  public enum HitPolicy: String, Sendable, CaseIterable {
    /// The strongest output wins; overlaps are meant, and the table must be monotone.
    case priority
    /// The first rule in order wins.
    case first
  }

  /// A column that is looked at.
  public struct Input: Hashable, Sendable {
    /// The name that rules use.
    public let name: String
    /// Where its value comes from.
    public let origin: Origin

    /// An input.
    public init(name: String, origin: Origin) {
      self.name = name
      self.origin = origin
    }

    /// Where an input's value comes from.
    public enum Origin: Hashable, Sendable {
      /// A fact.
      case fact(Fact.ID)
      /// An output of an earlier table, perhaps with some facts replaced by others: `outcome`
      /// with `people` replaced by `people-now` says what would be decided without the plan.
      case decision(output: String, replacing: [Fact.ID: Fact.ID])
    }
  }

  /// A column that is given.
  public struct Output: Hashable, Sendable {
    /// Its name, for example `outcome`.
    public let name: String
    /// The values it can take, weakest first; empty: any period such as `P6M`.
    public let values: [String]

    /// An output.
    public init(name: String, values: [String]) {
      self.name = name
      self.values = values
    }
  }

  /// A sufficient reason for its outputs.
  public struct Rule: Equatable, Sendable {
    /// Tags ``ID``.
    public typealias ID = Readiness.ID<Rule>

    /// Its permanent name.
    public let id: ID
    /// What the inputs must pass; an input that is not named may be anything.
    public let tests: [String: UnaryTest]
    /// What it gives, by output.
    public let gives: [String: String]
    /// Whether the article says so, or we derived it.
    public let stated: Stated
    /// Why, as a sentence for the reports.
    public let reason: String
    /// Where that comes from.
    public let source: Source

    /// A rule.
    public init(
      id: ID, tests: [String: UnaryTest], gives: [String: String], stated: Stated, reason: String,
      source: Source
    ) {
      self.id = id
      self.tests = tests
      self.gives = gives
      self.stated = stated
      self.reason = reason
      self.source = source
    }

    /// Who says so.
    public enum Stated: String, Sendable, Codable, CaseIterable {
      /// The article states it.
      case article
      /// We derived it; the reason says from what.
      case derived
    }
  }
}
