/// The questions and facts by name: what each rests on, and the moment at which it is known.
///
/// A moment is the place of a question in the order asked; what is known before any is asked has -1.
struct ReachOrder {
  /// The questions in the order asked, each id once.
  let questions: [Question]
  /// The facts, each after those it is derived from, each id once.
  let facts: [Fact]
  /// What is known of an account.
  let account = Vocabulary(questions: []).account
  private let questionPlaces: [Question.ID: Int]
  private let factPlaces: [Fact.ID: Int]
  /// For each fact the place of the last question behind it.
  private var moments: [Int] = []

  init(_ model: DecisionModel, _ questions: [Question]) {
    var asked: Set<Question.ID> = []
    var derived: Set<Fact.ID> = []
    self.questions = questions.filter { asked.insert($0.id).inserted }
    facts = model.facts.filter { derived.insert($0.id).inserted }
    questionPlaces = Dictionary(self.questions.enumerated().map { ($1.id, $0) }) { first, _ in
      first
    }
    factPlaces = Dictionary(facts.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for fact in facts {
      moments.append(inputs(of: fact).compactMap(moment).max() ?? -1)
    }
  }

  /// When a subject is known; nil if never: there is no such question or fact, or it is a decision,
  /// which no question and no fact can look at.
  func moment(of subject: Condition.Subject) -> Int? {
    switch subject {
    case .question(let id): questionPlaces[id]
    case .fact(let id): factPlaces[id].flatMap { moments.indices.contains($0) ? moments[$0] : nil }
    case .account(let field): account[field] == nil ? nil : -1
    case .decision: nil
    }
  }

  /// What a fact is derived from. It sees only the facts listed before it.
  func inputs(of fact: Fact) -> [Condition.Subject] {
    let subjects = fact.derivation.operands + fact.derivation.conditions.flatMap(\.references)
    return inputs(subjects, of: fact)
  }

  /// What one of a fact's conditions is derived from.
  func inputs(of condition: Condition, in fact: Fact) -> [Condition.Subject] {
    inputs(condition.references, of: fact)
  }

  private func inputs(
    _ subjects: [Condition.Subject], of fact: Fact
  ) -> [Condition.Subject] {
    let place = factPlaces[fact.id] ?? 0
    return subjects.uniqued().filter { subject in
      guard case .fact(let other) = subject else { return moment(of: subject) != nil }
      return factPlaces[other].map { $0 < place } ?? false
    }
  }

  /// What a condition finds that is looked at before a question; what comes later is unknown to it.
  func inputs(of condition: Condition, before place: Int) -> [Condition.Subject] {
    condition.references.filter { moment(of: $0).map { $0 < place } ?? false }
  }

  /// What the question's visibility depends on.
  func inputs(ofAsking question: Question) -> [Condition.Subject] {
    let place = questionPlaces[question.id] ?? 0
    return question.askedWhen.map { inputs(of: $0, before: place) } ?? []
  }

  /// What a refusal of "does not apply" looks at: everything, because it holds at the end.
  func inputs(of contradiction: Question.Contradiction) -> [Condition.Subject] {
    inputs(of: contradiction.when, before: questions.count)
  }

  /// Some subjects, and everything that these depend on, however indirectly.
  func closure(of subjects: [Condition.Subject]) -> Set<Condition.Subject> {
    var found: Set<Condition.Subject> = []
    var waiting = subjects
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += behind(next) }
    }
    return found
  }

  private func behind(_ subject: Condition.Subject) -> [Condition.Subject] {
    switch subject {
    case .question(let id):
      guard let question = questionPlaces[id].map({ questions[$0] }) else { return [] }
      return inputs(ofAsking: question) + question.refusesNotApplicable.flatMap(inputs)
    case .fact(let id): return factPlaces[id].map { inputs(of: facts[$0]) } ?? []
    case .account, .decision: return []
    }
  }
}
