extension Flow {
  /// Where somebody stands in a questionnaire.
  public struct State: Hashable, Sendable {
    /// All answers, those of hidden questions included.
    public internal(set) var answers: Answers
    /// Where the flow stands.
    public internal(set) var stop: Stop
    /// Questions left for later.
    public internal(set) var later: Set<Question.ID> = []
    /// Questions shown at least once.
    public internal(set) var seen: Set<Question.ID> = []
    /// Risky answers whose compensating control was not asked to the end.
    public internal(set) var owed: Set<Question.ID> = []
    /// What was begun and not sent yet.
    public internal(set) var drafts: [Question.ID: Draft] = [:]
    /// How it ended; nil while it goes on.
    public internal(set) var ending: Ending?
  }

  /// A place to stop at.
  public enum Stop: Hashable, Sendable {
    /// At a question.
    case question(Question.ID)
    /// At a risky answer: what limits its harm?
    case control(Question.ID)
    /// At the list of all answers, before finishing.
    case review

    /// The question it is about.
    public var question: Question.ID? {
      switch self {
      case .question(let id), .control(let id): id
      case .review: nil
      }
    }
  }

  /// Begun and not sent yet.
  public struct Draft: Hashable, Sendable, Codable {
    /// The text of the field.
    public var text: String?
    /// A note to an answer that is not given yet.
    public var note: String?
    /// What was begun on what limits the harm of the answer.
    public var control: String?
    /// What was begun on why the question does not apply.
    public var reason: String?
    /// A note that was begun.
    public var begunNote: String?

    /// What is being written.
    public enum Part: Hashable, Sendable {
      /// What was asked: the answer, or what limits its harm.
      case asked
      /// Why the question does not apply.
      case reason
      /// A note.
      case note
    }

    /// A draft.
    public init(
      text: String? = nil, note: String? = nil, control: String? = nil, reason: String? = nil,
      begunNote: String? = nil
    ) {
      self.text = text
      self.note = note
      self.control = control
      self.reason = reason
      self.begunNote = begunNote
    }
  }

  /// How a sitting ended.
  public enum Ending: String, Hashable, Sendable {
    /// Every question asked is settled.
    case finished
    /// To be continued.
    case paused
  }
}

extension Flow {
  /// The state at the beginning of a sitting: where the bookmark lies, or at the first question
  /// that is open. What the bookmark says of questions that are gone or hidden is passed over.
  public func start(_ answers: Answers = [:], at bookmark: Bookmark? = nil) -> State {
    var state = State(answers: answers, stop: .review)
    guard let bookmark else {
      state.stop = open(in: answers).first.map(Stop.question) ?? .review
      return seeing(state)
    }
    state.later = Set(bookmark.later).filter { question($0) != nil }
    state.seen = Set(bookmark.seen).filter { question($0) != nil }
    state.owed = Set(bookmark.owed).filter { asksControl($0, in: answers) != nil }
    state.drafts = Dictionary(bookmark.drafts.map { ($0.question, $0.draft) }) { $1 }
      .filter { question($0.key) != nil }
    state.stop = standing(bookmark.stop, in: state)
    return seeing(state)
  }

  /// The same state going on after a pause or a finish.
  public func resumed(_ state: State) -> State {
    var state = state
    state.ending = nil
    return state
  }

  /// The stop itself if it still exists, else the first open question after it, else the review.
  func standing(_ stop: Stop, in state: State) -> Stop {
    let stops = stops(in: state)
    if stops.contains(stop) { return stop }
    guard let id = stop.question else { return .review }
    if stops.contains(.question(id)) { return .question(id) }
    return next(after: id, in: state)
  }

  /// Every stop on the way, in order.
  func stops(in state: State) -> [Stop] {
    visibility(of: state.answers).asked.flatMap { id in
      state.owed.contains(id) ? [Stop.question(id), .control(id)] : [.question(id)]
    } + [.review]
  }

  /// The first open question behind another that was not left for later; else the review.
  func next(after id: Question.ID, in state: State) -> Stop {
    let index = index(of: id)
    let open = open(in: state.answers).first {
      self.index(of: $0) > index && !state.later.contains($0)
    }
    return open.map(Stop.question) ?? .review
  }

  /// What a risky answer is asked besides; nil if the answer is not risky.
  func asksControl(_ id: Question.ID, in answers: Answers) -> Question.Risky? {
    guard case .value(let value) = answers[id]?.response else { return nil }
    return question(id)?.risky.first { $0.test.accepts(value.term) }
  }

  func seeing(_ state: State) -> State {
    var state = state
    if let id = state.stop.question { state.seen.insert(id) }
    return state
  }
}
