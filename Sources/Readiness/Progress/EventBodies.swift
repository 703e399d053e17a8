// The bodies of the events, each with the keys that stand in the journal.

extension Event {
  /// Body of `workspace.made`.
  public struct Made: Hashable, Sendable, Codable {
    /// What the organization is called.
    public let name: String
    /// The IANA time zone in which its days begin.
    public let zone: String

    /// A new workspace.
    public init(name: String, zone: String) {
      self.name = name
      self.zone = zone
    }
  }

  /// Body of `account.added` and `account.set`: what is said of an account; nil says nothing.
  public struct AccountDetails: Hashable, Sendable, Codable {
    /// Its 12 digits.
    public let number: String?
    /// What it is to its organization.
    public let kind: Account.Kind?
    /// What runs in it.
    public let environment: String?

    /// Details of an account.
    public init(
      number: String? = nil, kind: Account.Kind? = nil, environment: String? = nil
    ) {
      self.number = number
      self.kind = kind
      self.environment = environment
    }
  }

  /// A body that only says why.
  public struct Reason: Hashable, Sendable, Codable {
    /// Why, in the actor's words.
    public let reason: String

    /// A reason.
    public init(reason: String) {
      self.reason = reason
    }
  }

  /// Body of `question.answered`.
  public struct Answered: Hashable, Sendable, Codable {
    /// The question.
    public let question: Question.ID
    /// What was said.
    public let answer: Answer

    private enum Key: String, CodingKey {
      case question
    }

    /// An answer to a question.
    public init(question: Question.ID, answer: Answer) {
      self.question = question
      self.answer = answer
    }

    /// Reads `question` beside the keys of the answer.
    public init(from decoder: any Decoder) throws {
      question = try decoder.container(keyedBy: Key.self).decode(
        Question.ID.self, forKey: .question)
      answer = try Answer(from: decoder)
    }

    /// Writes `question` beside the keys of the answer.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(question, forKey: .question)
      try answer.encode(to: encoder)
    }
  }

  /// Body of `questionnaire.finished`.
  public struct Finished: Hashable, Sendable, Codable {
    /// Which questionnaire.
    public let questionnaire: Questionnaire.ID

    /// A questionnaire's end.
    public init(questionnaire: Questionnaire.ID) {
      self.questionnaire = questionnaire
    }
  }

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

  /// Body of `journal.undone`.
  public struct Undone: Hashable, Sendable, Codable {
    /// The numbers of the entries that count no more.
    public let entries: [Int]

    /// An undo.
    public init(entries: [Int]) {
      self.entries = entries
    }
  }

  /// Body of `journal.redacted`.
  public struct Redacted: Hashable, Sendable, Codable {
    /// The number of the entry whose body is gone.
    public let entry: Int
    /// Why.
    public let reason: String

    /// A redaction.
    public init(entry: Int, reason: String) {
      self.entry = entry
      self.reason = reason
    }
  }
}

/// An item in a plan, and the day by which it should be done.
public struct PlannedItem: Hashable, Sendable, Codable {
  /// Which item.
  public let item: Item.ID
  /// By when.
  public let due: Day
  /// The open questions because of which nobody can tell whether it applies; then it does.
  public let unsure: [Question.ID]

  /// A planned item.
  public init(item: Item.ID, due: Day, unsure: [Question.ID] = []) {
    self.item = item
    self.due = due
    self.unsure = unsure
  }
}

/// An item that left a plan, and the answers because of which it did.
public struct RemovedItem: Hashable, Sendable, Codable {
  /// Which item.
  public let item: Item.ID
  /// The questions whose answers changed.
  public let because: [Question.ID]

  /// A removed item.
  public init(item: Item.ID, because: [Question.ID]) {
    self.item = item
    self.because = because
  }
}

/// A pack of content, by what it is and what it holds.
public struct PackReference: Hashable, Sendable, Codable {
  /// Its name.
  public let pack: String
  /// Its version.
  public let version: String
  /// SHA-256 over its files, in hexadecimal.
  public let digest: String

  /// A reference to a pack.
  public init(pack: String, version: String, digest: String) {
    self.pack = pack
    self.version = version
    self.digest = digest
  }
}
