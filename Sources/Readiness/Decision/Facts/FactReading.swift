/// What a fact is in a situation, how far that is known, and why.
public struct FactReading: Hashable, Sendable {
  /// The fact.
  public let fact: Fact.ID
  /// What it is called in reports.
  public let title: String
  /// Its value; nil if it is open.
  public let value: Term?
  /// How the value is known.
  public let standing: Standing
  /// What it may be, whatever is assumed.
  public let possible: Possible
  /// Questions without an answer that could change it.
  public let unsettled: [Question.ID]
  /// What made it so.
  public let because: [Because]
  /// For a list: the reasons that hold.
  public let held: [Held]
  /// For a list: the reasons that may hold.
  public let may: [Held]

  /// How a value is known.
  public enum Standing: String, Sendable, Codable {
    /// The answers settle it.
    case settled
    /// The answers leave it open, and the fact says what stands then.
    case assumed
    /// The answers leave it open.
    case open
    /// Somebody gave it for a trial of the tables.
    case given
    /// Nobody gave it in a trial of the tables: it stands at its neutral value.
    case neutral
  }

  /// A reading.
  public init(
    of fact: Fact, value: Term?, standing: Standing, possible: Possible,
    unsettled: [Question.ID] = [], because: [Because] = [], held: [Held] = [], may: [Held] = []
  ) {
    self.fact = fact.id
    self.title = fact.title
    self.value = value
    self.standing = standing
    self.possible = possible
    self.unsettled = unsettled
    self.because = because
    self.held = held
    self.may = may
  }

  /// Whether it stands on an assumption instead of answers.
  public var assumed: Bool { standing == .assumed }

  /// The value in words; for an open fact what it may be.
  public var text: String { value?.description ?? possible.description }

  /// The answers that made it so, each once, in the order of the reasons.
  public var answers: [AnswerUsed] {
    var seen: Set<AnswerUsed> = []
    return (because.flatMap(\.answers) + held.flatMap(\.answers))
      .filter { seen.insert($0).inserted }
  }
}

/// An answer that a reason rests on.
public struct AnswerUsed: Hashable, Sendable, Encodable {
  /// The question.
  public let question: Question.ID
  /// The answer as a test would name it: `yes`, `11`, `email, tickets`.
  public let text: String
}

/// A reason why a fact or a score is what it is.
public struct Because: Hashable, Sendable, Encodable {
  /// The reason as a phrase; nil if the answer speaks for itself.
  public let reason: String?
  /// What it adds to a sum; nil if nothing is summed.
  public let points: Int?
  /// The answers behind it.
  public let answers: [AnswerUsed]
}

/// A named reason of a list that holds, or may hold.
public struct Held: Hashable, Sendable, Encodable {
  /// Its permanent name within the fact.
  public let id: String
  /// What it is called in reports.
  public let title: String
  /// Why it counts, as a sentence; empty if only its name was given.
  public let reason: String
  /// Where that comes from; nil if only its name was given.
  public let source: Source?
  /// The answers behind it.
  public let answers: [AnswerUsed]
}

extension FactReading: Encodable {
  private enum CodingKeys: String, CodingKey {
    case fact, title, value, text, standing, assumed, open, given, neutral, possible, unsettled
    case because, held, may
  }

  /// Writes the stored values, the text, and a truth value for each standing that needs a word.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(fact, forKey: .fact)
    try container.encode(title, forKey: .title)
    try container.encodeIfPresent(value, forKey: .value)
    try container.encode(text, forKey: .text)
    try container.encode(standing, forKey: .standing)
    try container.encode(standing == .assumed, forKey: .assumed)
    try container.encode(standing == .open, forKey: .open)
    try container.encode(standing == .given, forKey: .given)
    try container.encode(standing == .neutral, forKey: .neutral)
    try container.encode(possible.description, forKey: .possible)
    try container.encode(unsettled, forKey: .unsettled)
    try container.encode(because, forKey: .because)
    try container.encode(held, forKey: .held)
    try container.encode(may, forKey: .may)
  }
}
