import Readiness

/// From answers to a recommendation, by the content of a pack.
struct Advice {
  /// Every questionnaire, the onboarding first.
  let questionnaires: [Questionnaire]
  let model: DecisionModel
  /// The answers that count, what is not asked, the facts and the decisions.
  let situation: Situation
  let recommendation: Recommendation

  /// The advice for an account of a workspace.
  init(_ pack: Pack, _ state: WorkspaceState, account: Account?) throws {
    try self.init(
      pack.questionnaires(), pack.decisionModel(),
      answers: state.answers(seenFrom: account?.name), account: account)
  }

  /// The advice for answers.
  init(
    _ questionnaires: [Questionnaire], _ model: DecisionModel, answers: Answers, account: Account?
  ) {
    self.questionnaires = questionnaires
    self.model = model
    let read = Advice.situation(questionnaires, model, answers, account)
    situation = model.decided(read)
    recommendation = model.recommend(read)
  }

  /// The answers that count, and the questions that are not asked, through one questionnaire after
  /// the other. Where one is not offered, only what was answered all the same counts.
  static func situation(
    _ questionnaires: [Questionnaire], _ model: DecisionModel, _ answers: Answers,
    _ account: Account?
  ) -> Situation {
    questionnaires.reduce(base(account)) { before, questionnaire in
      var situation = questionnaire.visibility(
        of: answers, in: before, completing: { model.decided($0) }
      ).situation
      if !isOffered(questionnaire, in: before, model) {
        let silent = questionnaire.questions.map(\.id).filter { situation.answers[$0] == nil }
        situation.absent.formUnion(silent)
      }
      return situation
    }
  }

  /// Whether a questionnaire may be worth going through.
  private static func isOffered(
    _ questionnaire: Questionnaire, in situation: Situation, _ model: DecisionModel
  ) -> Bool {
    guard let condition = questionnaire.offeredWhen else { return true }
    // Facts and decisions are computed only where the answers alone do not tell.
    let truth = condition.truth(in: situation)
    return (truth == .unknown ? condition.truth(in: model.decided(situation)) : truth) != .no
  }

  /// The onboarding, which decides.
  var onboarding: [Question] { questionnaires.first?.questions ?? [] }

  /// Every question there is.
  var questions: [Question] { questionnaires.flatMap(\.questions) }

  /// The titles of all questions by id.
  var titles: [Question.ID: String] {
    questionnaires.reduce(into: [:]) { $0.merge($1.titles) { first, _ in first } }
  }

  /// What a question is about.
  func scope(of question: Question.ID) -> Scope {
    questionnaires.first { $0.questions.contains { $0.id == question } }?.scope(of: question)
      ?? .organization
  }

  /// What is known before any question is answered.
  static func base(_ account: Account?) -> Situation {
    Situation(account: account?.attributes.compactMapValues(\.word) ?? [:])
  }

  /// The way through a questionnaire, as seen from an account.
  /// - Parameters:
  ///   - earlier: the questionnaires whose answers it builds on.
  ///   - answers: what was answered there.
  static func flow(
    _ questionnaire: Questionnaire, _ model: DecisionModel, _ account: Account?,
    after earlier: [Questionnaire] = [], answers: Answers = [:]
  ) -> Flow {
    Flow(questionnaire, base: situation(earlier, model, answers, account)) { model.decided($0) }
  }

  /// Whether it is known that a questionnaire is worth going through now.
  func offers(_ questionnaire: Questionnaire) -> Bool {
    questionnaire.offeredWhen?.truth(in: situation) == .yes
  }

  /// The questionnaire of common mistakes, if it is worth going through and not all of it was.
  var unfinishedAudit: Questionnaire? {
    audit.flatMap { audit in
      offers(audit) && audit.questions.contains { isOpenUnsaid($0.id) } ? audit : nil
    }
  }

  /// The questionnaire of common mistakes, if all of it that is asked was answered.
  var finishedAudit: Questionnaire.ID? {
    audit.flatMap { audit in
      let isBegun = audit.questions.contains { situation.answers[$0.id] != nil }
      return isBegun && !audit.questions.contains { isOpenUnsaid($0.id) } ? audit.id : nil
    }
  }

  private var audit: Questionnaire? { questionnaires.first { $0.id == "audit" } }

  /// Whether a question is asked and nothing at all was said to it.
  private func isOpenUnsaid(_ question: Question.ID) -> Bool {
    !situation.absent.contains(question) && situation.answers[question] == nil
  }

  /// Whether an item's condition holds, and which questions are open if that is unknown.
  func holds(_ condition: Condition) -> (truth: Truth, open: [Question.ID]) {
    let truth = condition.truth(in: situation)
    guard truth == .unknown else { return (truth, []) }
    return (truth, open(in: condition))
  }

  /// The items that would go with another outcome for the same answers.
  func items(of checklist: Checklist, if outcome: String) -> [Item] {
    var other = situation
    other.decisions["outcome"] = .exactly(.word(outcome))
    return checklist.items.filter { item in
      item.appliesWhen.map { $0.truth(in: other) != .no } ?? true
    }
  }

  /// The questions without an answer that a condition looks at, directly or through facts, in the
  /// order they are asked.
  private func open(in condition: Condition) -> [Question.ID] {
    var found: Set<Question.ID> = []
    for subject in condition.references {
      switch subject {
      case .question(let question): found.insert(question)
      case .fact(let fact): found.formUnion(situation.facts[fact]?.unsettled ?? [])
      case .decision: found.formUnion(recommendation.missing.flatMap(\.questions))
      case .account: break
      }
    }
    return questions.map(\.id).filter { found.contains($0) && isOpen($0) }
  }

  /// Whether a question is asked and not answered, or answered with *don't know*.
  func isOpen(_ question: Question.ID) -> Bool {
    guard !situation.absent.contains(question) else { return false }
    switch situation.answers[question]?.response {
    case nil, .unknown: return true
    case .value, .notApplicable: return false
    }
  }

  /// The single answers that would change the outcome.
  func answerFlips(account: Account?) -> [AnswerFlip] {
    model.answerFlips(of: situation.answers, questions: onboarding) { answers in
      Advice.situation(questionnaires, model, answers, account)
    }
  }

  /// The page of the recommendation.
  func report(_ head: ReportHead?, day: Day, account: Account?) -> DecisionReport {
    DecisionReport(
      recommendation, head: head, day: day, answerFlips: answerFlips(account: account),
      questions: titles)
  }

  /// The answers that reports name.
  var named: [ReadinessReport.AnswerLine] {
    questions.filter(\.isNamedInReports).compactMap { question in
      guard let answer = situation.answers[question.id],
        !situation.absent.contains(question.id)
      else { return nil }
      return .init(id: question.id, title: question.title, answer: answer.display(for: question))
    }
  }

  /// What the journal keeps of the recommendation.
  var decided: Event.Decided {
    let outputs = recommendation.outputs.compactMap { output in
      output.value.map { (output.name, $0) }
    }
    return Event.Decided(
      outputs: Dictionary(outputs) { first, _ in first }, settled: recommendation.settled,
      rules: recommendation.hits.filter(\.decides).map(\.rule.text),
      facts: Dictionary(recommendation.facts.map { ($0.fact.text, $0.text) }) { first, _ in first })
  }
}

extension Term {
  /// The word, if it is one.
  fileprivate var word: String? {
    if case .word(let word) = self { word } else { nil }
  }
}
