/// What the minutes of a review are made from: everything that is known, on the day of the page.
public struct MinutesMatter: Sendable {
  /// What was said in it.
  public let record: ReviewRecord
  /// The journal in its order, without what was taken back.
  public let records: [Record]
  /// How everything stood at its end; if it is going on, how it stands.
  public let snapshot: ReviewSnapshot
  /// The reviews that were closed before it began, the newest first.
  public let earlier: [Earlier]
  /// The plans of the open accounts as they stand.
  public let plans: [PlanToday]
  /// What is left of its agenda, if it is going on.
  public let rest: [ReviewTopic]
  /// What subjects, rules and facts are called.
  public let titles: MinutesTitles

  /// A review that was closed.
  public struct Earlier: Sendable {
    /// The number of the entry that closed it.
    public let entry: Int
    /// What it is called.
    public let name: String
    /// The local day on which it was closed.
    public let day: Day
    /// How everything stood.
    public let snapshot: ReviewSnapshot
  }

  /// - Parameters:
  ///   - records: the whole journal.
  ///   - now: how everything stands; it counts if the review is going on.
  ///   - rest: what is left of its agenda, if it is going on.
  public init(
    _ record: ReviewRecord, in records: [Record], now: ReviewSnapshot, plans: [PlanToday],
    rest: [ReviewTopic], titles: MinutesTitles
  ) {
    let undone = WorkspaceState.undone(in: records)
    let standing = records.filter { !undone.contains($0.number) }
    self.record = record
    self.records = standing
    snapshot = record.end?.body.snapshot ?? now
    earlier = MinutesMatter.closed(in: standing).filter { $0.entry < record.number }
      .reversed()
    self.plans = plans
    self.rest = record.end == nil ? rest : []
    self.titles = titles
  }

  /// The reviews that were closed, in the order they were.
  static func closed(in records: [Record]) -> [Earlier] {
    var names: [Int: String] = [:]
    return records.compactMap { record in
      switch record.event {
      case .reviewBegun(let body):
        names[record.number] = body.name
        return nil
      case .reviewClosed(let body):
        guard let name = names[body.review] else { return nil }
        return Earlier(
          entry: record.number, name: name, day: record.day, snapshot: body.snapshot)
      default: return nil
      }
    }
  }

  /// Where a subject stands in the plans of today; nil if it is no item, or in no plan any more.
  func line(_ item: Item.ID, in account: Account.ID?) -> PlanToday.Line? {
    plans.lazy.filter { account == nil || $0.account == account }.flatMap(\.lines)
      .first { $0.item.id == item }
  }

  /// The numbers of the entries from its beginning to its end; to the last one if it is going on.
  var interval: ClosedRange<Int> {
    record.number...max(record.number, record.end?.record.number ?? records.last?.number ?? 0)
  }
}

/// What subjects of a review, rules and facts are called.
public struct MinutesTitles: Sendable {
  private let items: [Item.ID: Item]
  private let questions: [Question.ID: Question]
  private let rules: [String: String]
  private let facts: [String: String]

  /// The titles that checklist, questions and decision tables give.
  public init(_ checklist: Checklist, _ questions: [Question], _ model: DecisionModel) {
    items = Dictionary(checklist.items.map { ($0.id, $0) }) { first, _ in first }
    self.questions = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    rules = Dictionary(model.tables.flatMap(\.rules).map { ($0.id.text, $0.reason) }) { first, _ in
      first
    }
    facts = Dictionary(model.facts.map { ($0.id.text, $0.title) }) { first, _ in first }
  }

  /// What a subject is called, as an audience may see it; its id if the content has it no more.
  func title(_ subject: ReviewSubject, for audience: Audience) -> String {
    switch subject.kind {
    case .item:
      items[Item.ID(subject.id)]?.title(for: audience) ?? subject.id
    case .question: questions[Question.ID(subject.id)]?.title ?? subject.id
    case .drill: "Drill of \(subject.id)"
    case .run: subject.id
    case .plan: subject.planTitle
    }
  }

  /// An answer to a question as it is shown.
  func display(_ answer: Answer, to question: Question.ID) -> String {
    questions[question].map { answer.display(for: $0) } ?? answer.phrase
  }

  /// Why a rule says what it says; empty if the content has it no more.
  func reason(_ rule: String) -> String { rules[rule] ?? "" }

  /// What a fact is called; its id if the content has it no more.
  func fact(_ id: String) -> String { facts[id] ?? id }
}
