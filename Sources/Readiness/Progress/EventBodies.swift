// The bodies of the events, each with the keys that stand in the journal; those of decisions and
// plans are in PlanBodies.swift.

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
    /// The time zone that the entry named, if it is the first one: without it no day could be told.
    public let zone: String?

    /// A redaction.
    public init(entry: Int, reason: String, zone: String? = nil) {
      self.entry = entry
      self.reason = reason
      self.zone = zone
    }
  }
}
