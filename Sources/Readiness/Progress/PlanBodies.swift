// The bodies of the events about decisions, plans and items.

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

    /// A change of a plan.
    public init(added: [PlannedItem], removed: [RemovedItem]) {
      self.added = added
      self.removed = removed
    }
  }

  /// Body of `item.done`.
  public struct Done: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID
    /// How we know.
    public let grade: Grade
    /// The last day on which the proof is good; nil: until something changes.
    public let until: Day?
    /// What was said about it.
    public let note: String?

    /// An item that holds.
    public init(item: Item.ID, grade: Grade, until: Day? = nil, note: String? = nil) {
      self.item = item
      self.grade = grade
      self.until = until
      self.note = note
    }
  }
}
