import Readiness

/// What one or several changed answers would mean, before anything is kept.
struct AnswerChange {
  /// The questions that were answered anew, in the order given.
  let questions: [Question]
  /// The answers, in the same order.
  let answers: [Answer]
  /// The advice as it is.
  let before: Advice
  /// The advice as it would be.
  let after: Advice
  /// The account that is looked from.
  let account: Account.ID
  /// What was answered before the content moved on, where nothing newer was.
  private let outgrown: Answers
  /// What would change in the plans of the open accounts, of those where something would.
  let plans: [PlanChange]
  /// What of the plans gets new days.
  private let redating: Redating

  /// What the changes would mean for an account.
  init(
    _ changes: [(question: Question, answer: Answer)], _ pack: Pack, _ account: Account,
    _ desk: borrowing Desk
  ) throws {
    questions = changes.map(\.question)
    answers = changes.map(\.answer)
    before = try Advice(pack, desk.state, account: account)
    var all = desk.state.answers(seenFrom: account.name)
    for change in changes { all[change.question.id] = change.answer }
    after = Advice(before.questionnaires, before.model, answers: all, account: account)
    self.account = account.name
    outgrown = desk.state.outgrownAnswers(seenFrom: account.name)
    isPlanned = desk.state.plans[account.name] != nil
    let after = after
    let checklist = try desk.checklist(pack)
    let supposed = desk.state.supposing(
      changes.map { change in
        let isOwn = after.scope(of: change.question.id) == .account
        return (change.question.id, change.answer, isOwn ? account.name : nil)
      })
    closings =
      isPlanned
      ? Closing.items(
        of: account.name, after, checklist, supposed, on: desk.day,
        among: Set(changes.map(\.question.id)))
      : []
    let proofs = closings.map {
      Closing.proof(of: $0, in: account.name, on: desk.day, after.titles, desk.state)
    }
    // What the answers themselves bring into doubt was not late before.
    redating =
      checklist.dates(dependOn: Set(changes.map(\.question.id)))
      ? Redating(butLateIn: desk.state.openAccounts, desk.state, checklist, on: desk.day)
      : .nothing
    plans = try AnswerChange.plans(
      changes, after, pack, account, checklist,
      in: supposed.supposing(done: proofs, of: account.name), on: desk.day, redating)
  }

  /// An answer about the organization changes the plans of all its accounts, one about an account
  /// only its own.
  private static func plans(
    _ changes: [(question: Question, answer: Answer)], _ after: Advice, _ pack: Pack,
    _ account: Account, _ checklist: Checklist, in state: WorkspaceState, on day: Day,
    _ redating: Redating
  ) throws -> [PlanChange] {
    let isShared = changes.contains { after.scope(of: $0.question.id) == .organization }
    return Planner.changes(
      isShared ? state.openAccounts : [account], because: changes.map(\.question.id), checklist,
      in: state, on: day, redating: redating
    ) { other in
      other.name == account.name
        ? after
        : Advice(
          after.questionnaires, after.model, answers: state.answers(seenFrom: other.name),
          account: other)
    }
  }

  /// The items that the answers close.
  let closings: [Item]
  /// Whether the account that is looked from has a plan.
  private let isPlanned: Bool

  /// What would change in the plan of the account that is looked from; nil if it has none.
  private var own: PlanChange? {
    plans.first { $0.account == account }
      ?? (isPlanned ? PlanChange(account: account, event: .nothing, before: []) : nil)
  }

  /// What would change in the plans of the others.
  private var others: [PlanChange] { plans.filter { $0.account != account } }

  /// Whether every answer is the one that stands already.
  var isNothing: Bool {
    zip(questions, answers).allSatisfy { before.situation.answers[$0.id] == $1 }
  }

  /// What changes, as text for a terminal.
  var text: String {
    var text = ""
    for (question, answer) in zip(questions, answers) {
      let old = before.situation.answers[question.id].map { $0.display(for: question) }
      let earlier = outgrown[question.id].map { " (once \($0.display(for: question)))" } ?? ""
      text +=
        "\(question.title): \(old ?? "not answered\(earlier)") -> \(answer.display(for: question))\n"
    }
    text += "Decision: \(AnswerChange.summary(before.recommendation))"
    let (old, new) = (before.recommendation, after.recommendation)
    let isSame =
      old.outcome == new.outcome && old.shape == new.shape && old.possible == new.possible
    text += isSame ? ", as before\n" : " -> \(AnswerChange.summary(new))\n"
    for hit in new.hits where hit.decides && !isSame { text += "  \(hit.rule): \(hit.reason)\n" }
    for question in questions where after.situation.absent.contains(question.id) {
      text += "It is not asked, because of other answers: this one is kept and counts for nothing\n"
    }
    for id in hidden { text += "No longer asked: \(id); its answer is kept\n" }
    for id in newlyAsked { text += "Asked now: \(id)\n" }
    for (id, because) in doubted {
      text += "To be answered again: \(id), which was said not to apply: \(because)\n"
    }
    for item in closings { text += "Closes \(item.id), self-stated\n" }
    return Escape.terminal(text, lineBreaks: .kept) + "Plan\n"
      + PlannerText.change(own) + late(account)
      + others.map { "Plan of \($0.account)\n" + PlannerText.change($0) + late($0.account) }
      .joined()
  }

  /// What is said of overdue items that keep their day.
  private func late(_ account: Account.ID) -> String {
    let text = Redating.text(late: redating.late(account))
    return text.isEmpty ? "" : "  \(text)"
  }

  /// What is recorded if it is kept: the answers, the decision if it is another, what the answers
  /// close, and what changes in the plans.
  func fresh(_ state: WorkspaceState, on day: Day) -> [Fresh] {
    var fresh = zip(questions, answers).map { question, answer in
      Fresh(
        .answered(.init(question: question.id, answer: answer)),
        about: after.scope(of: question.id) == .account ? account : nil)
    }
    if state.decisions.last?.value != after.decided, state.isOnboarded {
      fresh.append(Fresh(.decided(after.decided)))
    }
    let titles = after.titles
    fresh += closings.map { Closing.fresh($0, of: account, on: day, titles, state) }
    return fresh + plans.map(\.fresh)
  }

  /// Whether the outcome, or what is possible, is another.
  var isDrift: Bool {
    before.recommendation.outcome != after.recommendation.outcome
      || before.recommendation.possible != after.recommendation.possible
  }

  /// Questions that are not asked any more.
  private var hidden: [Question.ID] {
    after.situation.absent.subtracting(before.situation.absent).sorted()
  }

  /// Questions that are asked now.
  private var newlyAsked: [Question.ID] {
    before.situation.absent.subtracting(after.situation.absent).sorted()
  }

  /// Questions that were said not to apply, which these answers contradict.
  private var doubted: [(Question.ID, because: String)] {
    after.questions.compactMap { question in
      guard case .notApplicable = after.situation.answers[question.id]?.response,
        let because = question.contradiction(in: after.situation),
        question.contradiction(in: before.situation) == nil
      else { return nil }
      return (question.id, because)
    }
  }

  /// `multi (landing-zone, high)`, or what is possible.
  static func summary(_ recommendation: Recommendation) -> String {
    guard let outcome = recommendation.outcome else {
      return "open: \(recommendation.possible.joined(separator: " or "))"
    }
    let details = [recommendation.shape, recommendation.confidence].compactMap(\.self)
    return details.isEmpty ? outcome : "\(outcome) (\(details.joined(separator: ", ")))"
  }
}

extension AnswerChange: Encodable {
  private enum Key: String, CodingKey {
    case questions, before, after, closed, added, removed, kept, others
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(questions.map(\.id), forKey: .questions)
    try container.encode(before.recommendation, forKey: .before)
    try container.encode(after.recommendation, forKey: .after)
    try container.encode(closings.map(\.id), forKey: .closed)
    try container.encode(own?.event.added ?? [], forKey: .added)
    try container.encode(own?.event.removed ?? [], forKey: .removed)
    try container.encode(own?.event.kept ?? [], forKey: .kept)
    try container.encode(others, forKey: .others)
  }
}
