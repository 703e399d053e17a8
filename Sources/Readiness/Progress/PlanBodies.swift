// The bodies of the events about decisions and plans; those of items are in ItemBodies.swift.

extension Event {
  /// Body of `decision.made`: what was recommended that day, and on which facts.
  public struct Decided: Hashable, Sendable, Codable {
    /// What every output of every table gave, by output.
    public let outputs: [String: String]
    /// Whether no missing answer could have changed it.
    public let settled: Bool
    /// The rules that decided it.
    public let rules: [String]
    /// The facts, as text.
    public let facts: [String: String]

    /// A decision.
    public init(
      outputs: [String: String], settled: Bool, rules: [String], facts: [String: String]
    ) {
      self.outputs = outputs
      self.settled = settled
      self.rules = rules
      self.facts = facts
    }
  }

  /// Body of `plan.made`.
  public struct Planned: Hashable, Sendable, Codable {
    /// Which checklist.
    public let checklist: Checklist.ID
    /// Day 1 of the plan.
    public let start: Day
    /// The items chosen, with days.
    public let items: [PlannedItem]

    /// A plan.
    public init(checklist: Checklist.ID, start: Day, items: [PlannedItem]) {
      self.checklist = checklist
      self.start = start
      self.items = items
    }
  }

  /// Body of `plan.changed`.
  public struct Replanned: Hashable, Sendable, Codable {
    /// Items that apply now.
    public let added: [PlannedItem]
    /// Items that apply no more.
    public let removed: [RemovedItem]
    /// Items that apply no more and stay, because they are done; nil if there are none.
    public let kept: [RemovedItem]?

    /// A change of a plan.
    public init(added: [PlannedItem], removed: [RemovedItem], kept: [RemovedItem] = []) {
      self.added = added
      self.removed = removed
      self.kept = kept.isEmpty ? nil : kept
    }

    /// Whether nothing changes.
    public var isEmpty: Bool { added.isEmpty && removed.isEmpty && kept == nil }
  }
}

extension Event {
  /// Body of `plan.paced`: on which days work is done, and from which day the plan counts.
  public struct Paced: Hashable, Sendable, Codable {
    /// Day 1 from here on; nil: as before.
    public let start: Day?
    /// The days of the week on which something is due; nil: as before.
    public let days: Set<Day.OfWeek>?

    /// A pace.
    public init(start: Day? = nil, days: Set<Day.OfWeek>? = nil) {
      self.start = start
      self.days = days
    }

    private enum Key: String, CodingKey {
      case start, days
    }

    /// Reads the days as a list.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      start = try container.decodeIfPresent(Day.self, forKey: .start)
      days = try container.decodeIfPresent([Day.OfWeek].self, forKey: .days).map(Set.init)
    }

    /// Writes the days in the order of the week.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encodeIfPresent(start, forKey: .start)
      let ordered = days.map { days in Day.OfWeek.allCases.filter(days.contains) }
      try container.encodeIfPresent(ordered, forKey: .days)
    }
  }
}
