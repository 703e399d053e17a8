// The bodies of the events that get a runbook ready: what is written down beforehand, and how
// often it is rehearsed.

extension Event {
  /// Body of `runbook.prepared`: an answer to a prerequisite, about the entry's account.
  public struct Prepared: Hashable, Sendable, Codable {
    /// Of which runbook.
    public let runbook: Runbook.ID
    /// Which prerequisite.
    public let prerequisite: Runbook.Prerequisite.ID
    /// What was said.
    public let answer: Answer

    private enum Key: String, CodingKey {
      case runbook
      case prerequisite
    }

    /// An answer to a prerequisite.
    public init(
      runbook: Runbook.ID, prerequisite: Runbook.Prerequisite.ID, answer: Answer
    ) {
      self.runbook = runbook
      self.prerequisite = prerequisite
      self.answer = answer
    }

    /// Reads `runbook` and `prerequisite` beside the keys of the answer.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      runbook = try container.decode(Runbook.ID.self, forKey: .runbook)
      prerequisite = try container.decode(Runbook.Prerequisite.ID.self, forKey: .prerequisite)
      answer = try Answer(from: decoder)
    }

    /// Writes `runbook` and `prerequisite` beside the keys of the answer.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(runbook, forKey: .runbook)
      try container.encode(prerequisite, forKey: .prerequisite)
      try answer.encode(to: encoder)
    }
  }

  /// Body of `runbook.reviewed`: somebody looked at all that is written down, and it still holds.
  public struct Reviewed: Hashable, Sendable, Codable {
    /// Of which runbook.
    public let runbook: Runbook.ID

    /// A review of what is written down.
    public init(runbook: Runbook.ID) {
      self.runbook = runbook
    }
  }

  /// Body of `drill.paced`: how often the entry's account rehearses.
  public struct DrillPaced: Hashable, Sendable, Codable {
    /// Which runbook.
    public let runbook: Runbook.ID
    /// How often.
    public let every: Period
    /// Why.
    public let because: String
    /// The day on which the next drill is due by that; nil: none was held yet.
    public let drill: Day?

    /// A rhythm of drills.
    public init(runbook: Runbook.ID, every: Period, because: String, drill: Day? = nil) {
      self.runbook = runbook
      self.every = every
      self.because = because
      self.drill = drill
    }
  }
}
