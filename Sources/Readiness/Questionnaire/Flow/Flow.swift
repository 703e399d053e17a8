/// Going through a questionnaire: a pure function from state and event to state and effects.
///
/// It knows no terminal, no file and no clock. Every driver (plain lines, a screen, an answers
/// file) sends events and carries out effects, so that all of them leave the same answers.
public struct Flow: Sendable {
  /// What is asked.
  public let questionnaire: Questionnaire
  /// What is known from elsewhere: the account, answers of other questionnaires.
  public let base: Situation
  /// Adds facts and decisions to a situation's answers.
  private let completing: @Sendable (Situation) -> Situation
  /// The questions by id, with their place in the order.
  private let places: [Question.ID: (index: Int, question: Question)]

  /// A flow through a questionnaire that passed ``Questionnaire/check(model:)``.
  ///
  /// - Parameters:
  ///   - base: what is known from elsewhere.
  ///   - completing: adds the facts and decisions that conditions look at, usually
  ///     ``DecisionModel/decided(_:)``; called only where a condition needs it.
  public init(
    _ questionnaire: Questionnaire, base: Situation = Situation(),
    completing: @escaping @Sendable (Situation) -> Situation = { $0 }
  ) {
    self.questionnaire = questionnaire
    self.base = base
    self.completing = completing
    places = Dictionary(
      questionnaire.questions.enumerated().map { ($1.id, ($0, $1)) }
    ) { first, _ in first }
  }

  /// The question of that id, asked or not.
  public func question(_ id: Question.ID) -> Question? {
    places[id]?.question
  }

  /// Which questions are asked, given these answers.
  public func visibility(of answers: Answers) -> Visibility {
    questionnaire.visibility(of: answers, in: base, completing: completing)
  }

  /// Why "does not apply" cannot be true of a question beside the other answers; nil if it can.
  public func contradiction(of id: Question.ID, in answers: Answers) -> String? {
    guard let question = question(id), !question.refusesNotApplicable.isEmpty else { return nil }
    return question.contradiction(in: completing(visibility(of: answers).situation))
  }

  /// Whether a question has an answer that it takes and that no other contradicts.
  public func isSettled(_ id: Question.ID, in answers: Answers) -> Bool {
    guard let answer = answers[id], question(id)?.fitting(answer) != nil else { return false }
    guard case .notApplicable = answer.response else { return true }
    return contradiction(of: id, in: answers) == nil
  }

  /// The questions asked that are not settled, in order. The flow can be finished if there are
  /// none: "don't know" and "does not apply" settle a question.
  public func open(in answers: Answers) -> [Question.ID] {
    visibility(of: answers).asked.filter { !isSettled($0, in: answers) }
  }

  /// Hidden questions with answers, in order: kept, but inactive.
  public func inactive(in answers: Answers) -> [Question.ID] {
    let visible = visibility(of: answers)
    return questionnaire.questions.map(\.id).filter {
      answers[$0] != nil && !visible.contains($0)
    }
  }

  /// The question's place in the order of the questionnaire.
  func index(of id: Question.ID) -> Int {
    places[id]?.index ?? places.count
  }
}

extension Question {
  /// Why "does not apply" cannot be in a situation; nil: it can.
  public func contradiction(in situation: Situation) -> String? {
    refusesNotApplicable.first { $0.when.truth(in: situation) == .yes }?.because
  }
}
