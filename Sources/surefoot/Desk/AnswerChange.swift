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
  /// What would change in the plans of the open accounts, of those where something would.
  let plans: [PlanChange]

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
    after = Advice(before.questionnaire, before.model, answers: all, account: account)
    self.account = account.name
    isPlanned = desk.state.plans[account.name] != nil
    plans = try AnswerChange.plans(changes, after, pack, account, desk)
  }

  /// An answer about the organization changes the plans of all its accounts, one about an account
  /// only its own.
  private static func plans(
    _ changes: [(question: Question, answer: Answer)], _ after: Advice, _ pack: Pack,
    _ account: Account, _ desk: borrowing Desk
  ) throws -> [PlanChange] {
    let shared = changes.filter { change in
      after.questionnaire.scope(of: change.question.id) == .organization
    }
    let accounts = shared.isEmpty ? [account] : desk.state.openAccounts
    return Planner.changes(
      accounts, because: changes.map(\.question.id), try pack.thirtyDays(), desk
    ) { other in
      guard other.name != account.name else { return after }
      var all = desk.state.answers(seenFrom: other.name)
      for change in shared { all[change.question.id] = change.answer }
      return Advice(after.questionnaire, after.model, answers: all, account: other)
    }
  }

  /// Whether the account that is looked from has a plan.
  private let isPlanned: Bool

  /// What would change in the plan of the account that is looked from; nil if it has none.
  private var own: Event.Replanned? {
    let change = plans.first { $0.account == account }?.event
    return change ?? (isPlanned ? Event.Replanned(added: [], removed: []) : nil)
  }

  /// What would change in the plans of the others.
  private var others: [PlanChange] { plans.filter { $0.account != account } }

  /// Sends answers through the flow as a person would give them.
  /// - Throws: ``UsageError`` for the first that is not one.
  static func read(
    _ given: [(name: String, answer: GivenAnswer)], _ pack: Pack, _ account: Account,
    _ desk: borrowing Desk
  ) throws -> [(question: Question, answer: Answer)] {
    let questionnaire = try pack.onboarding()
    let flow = Advice.flow(questionnaire, try pack.decisionModel(), account)
    let answers = desk.state.answers(seenFrom: account.name)
    return try given.map { name, answer in
      let question = try questionnaire.question(named: name)
      let filling = flow.filling(flow.start(answers), with: [question.id: answer])
      if let fault = filling.faults.first {
        throw UsageError.contradiction(
          fault.problem, remedy: fault.remedy ?? "allowed: \(question.allowed)")
      }
      return (question, filling.state.answers[question.id] ?? Answer(.unknown))
    }
  }

  /// Whether every answer is the one that stands already.
  var isNothing: Bool {
    zip(questions, answers).allSatisfy { before.situation.answers[$0.id] == $1 }
  }

  /// What changes, as text for a terminal.
  var text: String {
    var text = ""
    for (question, answer) in zip(questions, answers) {
      let old = before.situation.answers[question.id].map { $0.display(for: question) }
      text += "\(question.title): \(old ?? "not answered") -> \(answer.display(for: question))\n"
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
    return Escape.terminal(text, lineBreaks: .kept) + "Plan\n" + PlannerText.change(own)
      + others.map { "Plan of \($0.account)\n" + PlannerText.change($0.event) }.joined()
  }

  /// Questions that are not asked any more.
  private var hidden: [Question.ID] {
    after.situation.absent.subtracting(before.situation.absent).sorted()
  }

  /// Questions that are asked now.
  private var newlyAsked: [Question.ID] {
    before.situation.absent.subtracting(after.situation.absent).sorted()
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
    case questions, before, after, added, removed, others
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(questions.map(\.id), forKey: .questions)
    try container.encode(before.recommendation, forKey: .before)
    try container.encode(after.recommendation, forKey: .after)
    try container.encode(own?.added ?? [], forKey: .added)
    try container.encode(own?.removed ?? [], forKey: .removed)
    try container.encode(others, forKey: .others)
  }
}

extension Questionnaire {
  /// The question of that name.
  func question(named name: String) throws(UsageError) -> Question {
    if let question = questions.first(where: { $0.id.text == name }) { return question }
    throw .unknownName(
      name, kind: "question", similar: Suggestion.near(name, among: questions.map(\.id.text)),
      lookup: "surefoot answers template lists all of them")
  }

  /// What a question is about.
  func scope(of question: Question.ID) -> Scope {
    sections.first { $0.questions.contains { $0.id == question } }?.scope ?? .organization
  }
}
