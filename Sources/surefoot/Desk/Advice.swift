import Readiness

/// From answers to a recommendation, by the content of a pack.
struct Advice {
  let questionnaire: Questionnaire
  let model: DecisionModel
  /// The answers that count, what is not asked, the facts and the decisions.
  let situation: Situation
  let recommendation: Recommendation

  /// The advice for an account of a workspace.
  init(_ pack: Pack, _ state: WorkspaceState, account: Account?) throws {
    try self.init(
      pack.onboarding(), pack.decisionModel(),
      answers: state.answers(seenFrom: account?.name), account: account)
  }

  /// The advice for answers.
  init(
    _ questionnaire: Questionnaire, _ model: DecisionModel, answers: Answers, account: Account?
  ) {
    self.questionnaire = questionnaire
    self.model = model
    let read = Advice.situation(questionnaire, model, answers, account)
    situation = model.decided(read)
    recommendation = model.recommend(read)
  }

  /// The answers that count, and the questions that are not asked.
  static func situation(
    _ questionnaire: Questionnaire, _ model: DecisionModel, _ answers: Answers,
    _ account: Account?
  ) -> Situation {
    questionnaire.visibility(
      of: answers, in: base(account), completing: { model.decided($0) }
    ).situation
  }

  /// What is known before any question is answered.
  static func base(_ account: Account?) -> Situation {
    Situation(account: account?.attributes.compactMapValues(\.word) ?? [:])
  }

  /// The way through the questionnaire, as seen from an account.
  static func flow(
    _ questionnaire: Questionnaire, _ model: DecisionModel, _ account: Account?
  ) -> Flow {
    Flow(questionnaire, base: base(account)) { model.decided($0) }
  }

  /// Whether an item's condition holds, and which questions are open if that is unknown.
  func holds(_ condition: Condition) -> (truth: Truth, open: [Question.ID]) {
    let truth = condition.truth(in: situation)
    guard truth == .unknown else { return (truth, []) }
    return (truth, open(in: condition))
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
    return questionnaire.questions.map(\.id).filter { found.contains($0) && isOpen($0) }
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
    model.answerFlips(of: situation.answers, questions: questionnaire.questions) { answers in
      Advice.situation(questionnaire, model, answers, account)
    }
  }

  /// The page of the recommendation.
  func report(_ head: ReportHead?, day: Day, account: Account?) -> DecisionReport {
    DecisionReport(
      recommendation, head: head, day: day, answerFlips: answerFlips(account: account),
      questions: questionnaire.titles)
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
