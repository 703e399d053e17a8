/// A note on a boundary at which a fact stands.
public struct BoundaryNote: Hashable, Sendable, Encodable {
  /// Its permanent name.
  public let id: ID<DecisionModel.Boundary>
  /// What to know. Markdown.
  public let note: String
  /// Where that comes from.
  public let source: Source
}

/// Something to watch.
public struct TripwireNote: Hashable, Sendable, Encodable {
  /// Its permanent name.
  public let id: ID<DecisionModel.Tripwire>
  /// What to watch, as a phrase.
  public let watch: String
  /// The fact it would change.
  public let fact: Fact.ID
}

/// An illustrating factor with its score.
public struct FactorScore: Hashable, Sendable, Encodable {
  /// Its permanent name.
  public let id: ID<DecisionModel.Factor>
  /// What it is called in reports.
  public let title: String
  /// What the known answers add up to, 0 to 100.
  public let score: Int
  /// The least it can become when what is open is known.
  public let lowest: Int
  /// The most it can become when what is open is known.
  public let highest: Int
  /// What made it, with the answers.
  public let parts: [Because]
}

/// A fact that is open.
public struct MissingFact: Hashable, Sendable, Encodable {
  /// The fact.
  public let fact: Fact.ID
  /// What it is called in reports.
  public let title: String
  /// What it may be, in words.
  public let possible: String
  /// The outputs it can change, in the order of the tables; empty if none.
  public let changes: [String]
  /// The questions to answer.
  public let questions: [Question.ID]
}

/// A fact that stands on an assumption.
public struct Assumption: Hashable, Sendable, Encodable {
  /// The fact.
  public let fact: Fact.ID
  /// What it is called in reports.
  public let title: String
  /// What is assumed, in words.
  public let value: String
  /// What it may be in truth, in words.
  public let possible: String
  /// The outputs that would change, or could, if the assumption is wrong; empty if none.
  public let changes: [String]
  /// The questions to answer.
  public let questions: [Question.ID]
}
