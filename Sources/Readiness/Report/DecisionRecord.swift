/// A decision as a record: the recommendation, and beside it the options with what they ask for, and
/// the decisions that stood before.
///
/// The template gives it the form of MADR 4.0 (Markdown Architectural Decision Records).
public struct DecisionRecord: Encodable, Sendable {
  /// The recommendation.
  public let decision: DecisionReport
  /// `accepted`, or `proposed` while an answer could still change it.
  public let status: String
  /// The day of the decision that stands, as a date; empty if nothing was decided yet.
  public let date: String
  /// The same in prose.
  public let day: String
  /// What there was to choose from.
  public let options: [Option]
  /// What stood before, newest first.
  public let before: [Earlier]

  private enum CodingKeys: String, CodingKey {
    case status, date, day, options, before
  }

  /// One way to go.
  public struct Option: Encodable, Sendable {
    /// The outcome's name.
    let id: String
    /// The outcome in words.
    let title: String
    /// Whether it is the one that was chosen.
    let chosen: Bool
    /// Which of the outcomes it is: true under its own name, false under the others'.
    let isOutcome: [String: Bool]
    /// How many items go with it, how long they take, and what they cost a month in US dollars.
    let items: Int
    let work: String
    let dollars: Int

    private enum CodingKeys: String, CodingKey {
      case id, title, chosen
      case isOutcome = "is"
      case items, work, dollars
    }
  }

  /// A decision that was superseded.
  public struct Earlier: Encodable, Sendable {
    /// From which day, until which.
    let from: Day
    let until: Day
    let outcome: String
    let shape: String
  }

  /// A record.
  /// - Parameters:
  ///   - outcome: what was chosen; nil: it is open.
  ///   - items: what each outcome asks for.
  ///   - decided: the decisions of the journal, oldest first.
  public init(
    _ decision: DecisionReport, outcome: String?, isSettled: Bool,
    items: [(outcome: String, items: [Item])], decided: [Recorded<Event.Decided>]
  ) {
    self.decision = decision
    status = isSettled && outcome != nil ? "accepted" : "proposed"
    let outcomes = items.map(\.outcome)
    options = items.map { option in
      Option(
        id: option.outcome, title: DecisionWords.outcome(option.outcome).capitalizedFirst,
        chosen: option.outcome == outcome,
        isOutcome: Dictionary(outcomes.map { ($0, $0 == option.outcome) }) { first, _ in first },
        items: option.items.count,
        work: Prose.time(minutes: option.items.reduce(0) { $0 + $1.minutes }),
        dollars: option.items.reduce(0) { $0 + $1.dollars })
    }
    let turns = DecisionRecord.turns(decided)
    date = turns.last?.day.description ?? ""
    day = turns.last?.day.prose ?? ""
    before = zip(turns, turns.dropFirst()).map { earlier, later in
      Earlier(
        from: earlier.day, until: later.day, outcome: DecisionWords.outcome(earlier.outcome),
        shape: earlier.shape.replacing("-", with: " "))
    }.reversed()
  }

  /// The recommendation's own values, and those of the record beside them.
  public func encode(to encoder: any Encoder) throws {
    try decision.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(status, forKey: .status)
    try container.encode(date, forKey: .date)
    try container.encode(day, forKey: .day)
    try container.encode(options, forKey: .options)
    try container.encode(before, forKey: .before)
  }

  /// The decisions at which outcome or shape changed.
  private static func turns(
    _ decided: [Recorded<Event.Decided>]
  ) -> [(day: Day, outcome: String, shape: String)] {
    decided.reduce(into: []) { turns, decision in
      let outcome = decision.value.outputs["outcome"] ?? "open"
      let shape = decision.value.outputs["shape"] ?? ""
      if let last = turns.last, last.outcome == outcome, last.shape == shape { return }
      turns.append((decision.day, outcome, shape))
    }
  }
}
