/// What the decision model recommends in a situation, and all that explains it.
///
/// Lists are in the order of the content; encoded, it is what `decide --json` prints.
public struct Recommendation: Sendable, Encodable {
  /// What it rests on.
  public let basis: Basis
  /// The first output of the first table; nil if it is open.
  public let outcome: String?
  /// Whether the outcome is the same whatever is still open.
  public let settled: Bool
  /// The outcomes that remain possible, weakest first.
  public let possible: [String]
  /// The outcomes that would be possible if nothing were assumed.
  public let withoutAssumptions: [String]
  /// The output `shape`, if it is settled.
  public let shape: String?
  /// The output `confidence`, if it is settled.
  public let confidence: String?
  /// The output `look-again`, a period such as `P6M`, if it is settled.
  public let lookAgain: String?
  /// Every output of every table.
  public let outputs: [OutputReading]
  /// Every input of every table.
  public let inputs: [InputReading]
  /// The rules that surely hit.
  public let hits: [Hit]
  /// The rules that may hit, depending on what is open.
  public let may: [Hit]
  /// Rules for a stronger outcome that fail exactly one test.
  public let nearly: [NearlyHit]
  /// The facts the tables look at.
  public let facts: [FactReading]
  /// What would change the outcome.
  public let flips: Flips
  /// The notes on boundaries at which a fact stands.
  public let boundaries: [BoundaryNote]
  /// What to watch.
  public let tripwires: [TripwireNote]
  /// The illustrating factors.
  public let factors: [FactorScore]
  /// The facts that are open, those that can change the outcome first.
  public let missing: [MissingFact]
  /// The facts that stand on an assumption.
  public let assumptions: [Assumption]

  /// What a recommendation rests on.
  public enum Basis: String, Sendable, Codable {
    /// Answers.
    case answers
    /// Facts given for a trial, with neutral values for the others.
    case facts
  }

  private enum CodingKeys: String, CodingKey {
    case basis, outcome, settled, possible, shape, confidence
    case withoutAssumptions = "without-assumptions"
    case lookAgain = "look-again"
    case outputs, inputs, hits, may, nearly, facts, flips, boundaries, tripwires, factors
    case missing, assumptions
  }
}

/// A column that a table gives, in a situation.
public struct OutputReading: Hashable, Sendable, Encodable {
  /// The table.
  public let table: ID<DecisionTable>
  /// The output.
  public let name: String
  /// Its value; nil if it is open.
  public let value: String?
  /// The values it may take.
  public let possible: [String]
}

/// A column that a table looks at, in a situation.
public struct InputReading: Hashable, Sendable, Encodable {
  /// The table.
  public let table: ID<DecisionTable>
  /// The input's name.
  public let name: String
  /// Its value in words; if it is open, what it may be.
  public let text: String
  /// Whether it is known.
  public let settled: Bool
}
