/// What would change the outcome.
public struct Flips: Hashable, Sendable {
  /// What was found.
  public let kind: Kind
  /// The changes, in the order of the facts; downwards before upwards.
  public let list: [Flip]

  /// What a search for flips found.
  public enum Kind: String, Sendable, Codable {
    /// Changes of one fact.
    case single
    /// No change of one fact; these are the smallest of several at once.
    case combined
    /// No change of these facts changes the outcome.
    case none
    /// The outcome is open: what is missing matters, not what might change.
    case open
  }
}

/// A change of facts that changes the outcome, to the nearest values that do.
public struct Flip: Hashable, Sendable, Encodable {
  /// The facts to change, in their order.
  public let changes: [Change]
  /// The facts that follow because they cannot be larger than a changed one.
  public let along: [Change]
  /// The outcome then; nil if it depends on what is open.
  public let outcome: String?
  /// The outcomes possible then, weakest first.
  public let possible: [String]

  /// A fact that changes.
  public struct Change: Hashable, Sendable, Encodable {
    /// The fact.
    public let fact: Fact.ID
    /// What it is called in reports.
    public let title: String
    /// Its value now: `8`, `low`; for a list how many hold.
    public let from: String
    /// The nearest value that is enough: `11`, `moderate`.
    public let to: String
    /// All values that are as good: `11..`, `moderate`.
    public let band: String
    /// Whether it becomes stronger.
    public let up: Bool
    /// How many bands it moves.
    public let bands: Int
  }
}

extension Flips: Encodable {
  private enum CodingKeys: String, CodingKey {
    case kind, single, combined, none, open, list
  }

  /// Writes the kind, a truth value for each kind, and the list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(kind == .single, forKey: .single)
    try container.encode(kind == .combined, forKey: .combined)
    try container.encode(kind == .none, forKey: .none)
    try container.encode(kind == .open, forKey: .open)
    try container.encode(list, forKey: .list)
  }
}

/// A change of one answer that changes the outcome, confirmed by deciding anew.
public struct AnswerFlip: Hashable, Sendable, Encodable {
  /// The question.
  public let question: Question.ID
  /// Its name in reports.
  public let title: String
  /// The answer now; nil if there is none, or it is *don't know*.
  public let from: String?
  /// The answer that changes the outcome.
  public let to: String
  /// The outcome then; nil if it depends on what is open.
  public let outcome: String?
  /// The outcomes possible then, weakest first.
  public let possible: [String]
}
