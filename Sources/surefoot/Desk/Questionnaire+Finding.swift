import Readiness

extension [Questionnaire] {
  /// The question of that name.
  func question(named name: String) throws(UsageError) -> Question {
    let questions = flatMap(\.questions)
    if let question = questions.first(where: { $0.id.text == name }) { return question }
    throw .unknownName(
      name, kind: "question", similar: Suggestion.near(name, among: questions.map(\.id.text)),
      lookup: "surefoot answers template lists all of them")
  }
}

extension Questionnaire {
  /// What a question is about.
  func scope(of question: Question.ID) -> Scope {
    sections.first { $0.questions.contains { $0.id == question } }?.scope ?? .organization
  }
}
