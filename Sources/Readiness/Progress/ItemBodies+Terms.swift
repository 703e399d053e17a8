// The bodies of the events about who does an item, by when, whether at all, and of own items.

extension Event {
  /// Body of `item.assigned`.
  public struct Assigned: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID
    /// Who does it; nil: nobody in particular.
    public let owner: String?

    /// An item and who does it.
    public init(item: Item.ID, owner: String?) {
      self.item = item
      self.owner = owner
    }
  }

  /// Body of `item.dated`: a day that somebody chose.
  public struct Dated: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID
    /// By when; nil: the plan dates it again.
    public let due: Day?

    /// An item and its day.
    public init(item: Item.ID, due: Day?) {
      self.item = item
      self.due = due
    }
  }

  /// Body of `item.noted`.
  public struct Noted: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID
    /// What was said; nil if it is private.
    public let note: String?
    /// The digest under which the workspace keeps a private note; nil if it is not private.
    public let kept: String?

    /// A note.
    public init(item: Item.ID, note: String?, kept: String? = nil) {
      self.item = item
      self.note = note
      self.kept = kept
    }
  }

  /// Body of `item.skipped`: it does not apply, for a time.
  public struct Skipped: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID
    /// Why it does not apply.
    public let reason: String
    /// The last day on which that counts.
    public let until: Day
    /// What was known of it that day.
    public internal(set) var accepted: Accepted

    /// An item that does not apply.
    public init(item: Item.ID, reason: String, until: Day, accepted: Accepted) {
      self.item = item
      self.reason = reason
      self.until = until
      self.accepted = accepted
    }
  }

  /// Body of `item.waived`: an exception that was accepted, for a time.
  public struct Waived: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID
    /// Why it is not done.
    public let reason: String
    /// What limits the harm instead.
    public let control: String
    /// Who accepted it, and is not who asked.
    public let approver: String?
    /// What stands in for an approver where there is only one person, in writing.
    public let alone: String?
    /// The last day on which it is accepted.
    public let until: Day
    /// What was accepted.
    public internal(set) var accepted: Accepted

    /// An accepted exception.
    public init(
      item: Item.ID, reason: String, control: String, approver: String?, alone: String? = nil,
      until: Day, accepted: Accepted
    ) {
      self.item = item
      self.reason = reason
      self.control = control
      self.approver = approver
      self.alone = alone
      self.until = until
      self.accepted = accepted
    }
  }

  /// Body of `item.added`: an item of the workspace's own, in the plan of the entry's account.
  public struct Added: Hashable, Sendable, Codable {
    /// Its permanent name, which begins with `own-`.
    public let item: Item.ID
    /// What is true when it is done.
    public let title: String
    /// What it is about.
    public let scope: Scope
    /// The part of the subject it belongs to; nil: none of the content's.
    public let area: ID<Checklist.Area>?
    /// How much it matters.
    public let priority: Item.Priority
    /// By when.
    public let due: Day
    /// How many minutes it takes.
    public let minutes: Int
    /// What must be done first.
    public let needs: [Item.ID]
    /// How long a proof is good, as `P90D`; nil: until something changes.
    public let validFor: String?
    /// Why it matters; nil if nobody said.
    public let why: String?

    private enum CodingKeys: String, CodingKey {
      case item, title, scope, area, priority, due, minutes, needs
      case validFor = "valid-for"
      case why
    }

    /// An own item.
    public init(
      item: Item.ID, title: String, scope: Scope = .account, area: ID<Checklist.Area>? = nil,
      priority: Item.Priority = .medium, due: Day, minutes: Int = 30, needs: [Item.ID] = [],
      validFor: String? = nil, why: String? = nil
    ) {
      self.item = item
      self.title = title
      self.scope = scope
      self.area = area
      self.priority = priority
      self.due = due
      self.minutes = minutes
      self.needs = needs
      self.validFor = validFor
      self.why = why
    }
  }
}

/// What was known of an item when it was accepted as it is: what later days are compared with.
public struct Accepted: Hashable, Sendable, Codable {
  /// What the item then said.
  public let title: String
  /// The answers that speak about it, by question.
  public let answers: [Question.ID: Answer]

  /// What was known.
  public init(title: String, answers: [Question.ID: Answer]) {
    self.title = title
    self.answers = answers
  }
}
