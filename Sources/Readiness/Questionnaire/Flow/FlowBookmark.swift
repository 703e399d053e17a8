extension Flow {
  /// A place in a questionnaire, to be stored beside the answers: with both, a sitting goes on
  /// exactly where it was.
  public struct Bookmark: Hashable, Sendable, Codable {
    /// Where the flow stood.
    public let stop: Stop
    /// Questions left for later, in the order of their ids.
    public let later: [Question.ID]
    /// Questions shown at least once, in the order of their ids.
    public let seen: [Question.ID]
    /// Risky answers whose control was not asked to the end, in the order of their ids.
    public let owed: [Question.ID]
    /// What was begun, in the order of the ids.
    public let drafts: [Kept]

    /// A draft and its question.
    public struct Kept: Hashable, Sendable, Codable {
      /// The question.
      public let question: Question.ID
      /// What was begun there.
      public let draft: Draft
    }

    /// The bookmark of a state.
    public init(_ state: State) {
      stop = state.stop
      later = state.later.sorted()
      seen = state.seen.sorted()
      owed = state.owed.sorted()
      drafts = state.drafts.sorted { $0.key < $1.key }
        .map { Kept(question: $0.key, draft: $0.value) }
    }
  }
}

extension Flow.Stop: Codable {
  private enum Key: String, CodingKey {
    case question
    case control
  }

  /// Reads `{"question": ID}`, `{"control": ID}` or, for the review, `{}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let id = try container.decodeIfPresent(Question.ID.self, forKey: .question) {
      self = .question(id)
    } else if let id = try container.decodeIfPresent(Question.ID.self, forKey: .control) {
      self = .control(id)
    } else {
      self = .review
    }
  }

  /// Writes an object with one key, or none for the review.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .question(let id): try container.encode(id, forKey: .question)
    case .control(let id): try container.encode(id, forKey: .control)
    case .review: break
    }
  }
}
