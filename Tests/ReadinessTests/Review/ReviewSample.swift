import Readiness
import Testing

/// A plan, what was said of it, and what a review makes of that.
struct ReviewSample {
  var plan: PlanSample
  var questions: [ReviewMatter.Asked] = []

  init(_ items: Item...) {
    plan = PlanSample(items)
  }

  /// The same after something was recorded on a day, counted from the plan's first one, which is 1.
  func on(_ day: Int, _ event: Event, account: Account.ID? = "main") -> ReviewSample {
    var sample = self
    sample.plan.journal.add(event, on: PlanSample.start.adding(days: day - 1), account: account)
    return sample
  }

  /// The same with a question that may be asked.
  func asking(
    _ id: Question.ID, _ rhythm: ReviewMatter.Rhythm, in account: Account.ID? = nil,
    flips: [AnswerFlip] = []
  ) -> ReviewSample {
    var sample = self
    let question = Question(id: id, title: "The \(id)", ask: "What is it?", kind: .yesNo)
    sample.questions.append(.init(question, in: account, rhythm, flips: flips))
    return sample
  }

  /// The same after a review that closed on a day, with what it left.
  func reviewed(_ day: Int, open: [Event.ReviewClosed.Open] = []) -> ReviewSample {
    let begun = on(
      day, .reviewBegun(.init(name: plan.state.reviewName(on: at(day)), present: [])), account: nil)
    let number = begun.plan.journal.records.count
    return begun.on(day, begun.closing(number, on: day, open: open), account: nil)
  }

  func closing(_ number: Int, on day: Int, open: [Event.ReviewClosed.Open] = []) -> Event {
    let plans = [plan.state.plan(of: "main", on: at(day), checklist: plan.checklist)]
    let snapshot = ReviewSnapshot(
      plan.state, pack: PackReference(pack: "surefoot", version: "1", digest: "00"),
      plans: plans.compactMap(\.self), on: at(day))
    return .reviewClosed(
      .init(
        review: number, next: at(day + 90), every: Period("P90D"), minutes: 30, open: open,
        snapshot: snapshot))
  }

  func at(_ day: Int) -> Day { PlanSample.start.adding(days: day - 1) }

  func matter(onDay day: Int) -> ReviewMatter {
    let state = plan.state
    let plans = [state.plan(of: "main", on: at(day), checklist: plan.checklist)].compactMap(\.self)
    return ReviewMatter(
      state, plan.journal.records, on: at(day), plans: plans, checklist: plan.checklist,
      questions: questions)
  }

  func agenda(onDay day: Int) -> ReviewAgenda { ReviewAgenda(matter(onDay: day)) }

  /// The reasons of a topic on a day, by their words; empty: it does not stand on the agenda.
  func reasons(_ id: String, onDay day: Int) -> [String] {
    agenda(onDay: day).topics.first { $0.subject.id == id }?.reasons.map(\.word) ?? []
  }

  static func item(
    _ id: Item.ID, _ priority: Item.Priority = .high, day: Int = 5, for days: Int? = 30
  ) -> Item {
    PlanSample.item(
      id, priority: priority, day: day,
      recurrence: days.flatMap { Period("P\($0)D") }.map(Recurrence.after) ?? .once)
  }
}

extension Journal {
  /// Adds something that was recorded on a day.
  mutating func add(_ event: Event, on day: Day, account: Account.ID?) {
    let number = records.count + 1
    append(
      Record(
        number: number, instant: "\(day)T12:00:00Z", day: day, actor: "owner", account: account,
        kind: event.kind, event: event, act: number))
  }
}
