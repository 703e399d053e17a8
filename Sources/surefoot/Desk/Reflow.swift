import Readiness

/// What dating a plan anew would mean, before anything is kept: open items go into the hours there
/// are from today on, after what they need; what is closed and what has a day chosen by hand stays.
struct Reflow {
  /// Whose plan.
  let account: Account.ID
  /// The answer to how many hours there are each week, if another was given.
  let hours: (question: Question, answer: Answer)?
  /// The pace, if another was given.
  let pace: Event.Paced?
  /// The plans that change.
  let plans: [PlanChange]
  /// The plan as it is.
  let before: PlanToday
  /// The plan as it would be.
  let after: PlanToday
  /// What follows from the answer, if it is not what was recorded last.
  private let decided: Event.Decided?
  private let isShared: Bool

  init(
    hours text: String?, pace: Event.Paced?, _ pack: Pack, _ account: Account,
    _ desk: borrowing Desk
  ) throws {
    self.account = account.name
    self.pace = pace
    let checklist = try desk.checklist(pack)
    before = try desk.plan(of: account, checklist)
    hours = try text.flatMap { try Reflow.hours($0, pack, checklist, account, desk) }
    var state = desk.state
    if let pace { state = state.supposing(pace, of: account.name) }
    let advice = try Advice(pack, state, account: account)
    isShared = hours.map { advice.scope(of: $0.question.id) == .organization } ?? false
    if let hours {
      state = state.supposing([
        (hours.question.id, hours.answer, isShared ? nil : account.name)
      ])
    }
    let supposed = state
    plans = try Planner.changes(
      isShared ? state.openAccounts : [account], because: hours.map { [$0.question.id] } ?? [],
      checklist, in: state, on: desk.day, redating: .everything
    ) { try Advice(pack, supposed, account: $0) }
    for change in plans { state.replan(change.event, of: change.account) }
    after = state.plan(of: account.name, on: desk.day, checklist: checklist) ?? before
    let decided = try Advice(pack, state, account: account).decided
    self.decided =
      hours != nil && desk.state.decisions.last?.value != decided ? decided : nil
  }

  /// The answer to the content's question of hours, unless it stands already.
  private static func hours(
    _ text: String, _ pack: Pack, _ checklist: Checklist, _ account: Account,
    _ desk: borrowing Desk
  ) throws -> (question: Question, answer: Answer)? {
    guard let question = checklist.hours?.question else {
      throw UsageError.contradiction(
        "this content does not ask for hours, so no plan depends on them",
        remedy: "leave out --hours-per-week")
    }
    let read = try AnswerChange.read(
      [(question.text, GivenAnswer(plain: text))], pack, account, desk)
    guard let given = read.first,
      desk.state.answers(seenFrom: account.name)[question] != given.answer
    else { return nil }
    return given
  }

  /// Whether nothing would change.
  var isNothing: Bool { plans.isEmpty && hours == nil && pace == nil }

  /// As it is recorded: one act.
  var fresh: [Fresh] {
    var fresh: [Fresh] = []
    if let hours {
      fresh.append(
        Fresh(
          .answered(.init(question: hours.question.id, answer: hours.answer)),
          about: isShared ? nil : account))
    }
    if let decided { fresh.append(Fresh(.decided(decided))) }
    if let pace { fresh.append(Fresh(.paced(pace), about: account)) }
    return fresh + plans.map(\.fresh)
  }

  /// The items whose day changes, by their new day.
  var moved: [Move] {
    let old = Dictionary(before.lines.map { ($0.item.id, $0.due) }) { first, _ in first }
    return after.lines.compactMap { line in
      guard let from = old[line.item.id], from != line.due else { return nil }
      return Move(item: line.item.id, from: from, to: line.due)
    }
  }

  /// The open items that keep a day that somebody chose.
  var chosen: [PlanToday.Line] { after.lines.filter { $0.isOpen && $0.isDueChosen } }

  /// An item that gets another day.
  struct Move: Encodable {
    let item: Item.ID
    let from: Day
    let to: Day
  }
}

extension PlanToday {
  /// The day on which the last open item is due that does not come with the quarter.
  var end: Day? {
    lines.filter { $0.isOpen && $0.item.recurrence != .quarterly }.map(\.due).max()
  }
}
