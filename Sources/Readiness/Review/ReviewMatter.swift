/// What an agenda is made from: everything that is known, on the day of the review.
public struct ReviewMatter: Sendable {
  /// What the journal says.
  public let state: WorkspaceState
  /// What was recorded, in its order.
  public let records: [Record]
  /// The day it is.
  public let day: Day
  /// The plans of the open accounts, in the order they were added.
  public let plans: [PlanToday]
  /// What the items stand in.
  public let checklist: Checklist
  /// The questions that are asked, each once for every account that it is about.
  public let questions: [Asked]
  /// The newest entry that attached something to look at to each item.
  let attached: [ReviewSubject: Int]

  /// A question that is asked now.
  public struct Asked: Sendable {
    /// The question.
    public let question: Question
    /// The account; nil for the whole organization.
    public let account: Account.ID?
    /// How it comes into a review.
    public let rhythm: Rhythm
    /// The answers to it that would change the decision.
    public let flips: [AnswerFlip]

    /// A question that is asked now.
    public init(
      _ question: Question, in account: Account.ID?, _ rhythm: Rhythm, flips: [AnswerFlip] = []
    ) {
      self.question = question
      self.account = account
      self.rhythm = rhythm
      self.flips = flips
    }

    /// What it is on an agenda.
    var subject: ReviewSubject { ReviewSubject(.question, question.id.text, in: account) }
  }

  /// How a question comes into a review.
  public enum Rhythm: Sendable {
    /// It is asked in every quarter.
    case everyQuarter
    /// Its answer ages from one review to the next.
    case ages
    /// Only if its answer is missing or counts no more.
    case once
  }

  /// Everything that an agenda is made from.
  public init(
    _ state: WorkspaceState, _ records: [Record], on day: Day, plans: [PlanToday],
    checklist: Checklist, questions: [Asked]
  ) {
    self.state = state
    self.records = records
    self.day = day
    self.plans = plans
    self.checklist = checklist
    self.questions = questions
    attached = records.reduce(into: [:]) { found, record in
      guard case .attached(let body) = record.event, body.evidence.isMoreThanWords else { return }
      found[ReviewSubject(.item, body.item.text, in: record.account)] = record.number
    }
  }

  /// By when things count as about to happen: before a next review that is as far away as a quarter.
  var horizon: Day { day.adding(months: 3) ?? day }

  /// Whether one person is the whole company: then nobody can be asked to share anything.
  var isAlone: Bool {
    if case .value(.number(let people)) = state.answers["people-now"]?.value.response {
      people <= 1
    } else {
      false
    }
  }

  /// The newest word of a review on a subject.
  func look(_ subject: ReviewSubject) -> ReviewWordOn? { state.looks[subject.key] }

  /// What the last review did not settle.
  var leftOpen: [ReviewSubject: Bool] {
    let open = state.lastReview?.end?.open ?? []
    return open.reduce(into: [:]) { found, open in
      if let topic = open.topic { found[topic] = open.parked ?? false }
    }
  }

  /// The answer to a question with where it came from.
  public func answer(_ asked: Asked) -> Recorded<Answer>? {
    guard let account = asked.account else { return state.answers[asked.question.id] }
    return state.accountAnswers[account]?[asked.question.id]
  }
}
