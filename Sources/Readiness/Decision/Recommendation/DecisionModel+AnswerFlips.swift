extension DecisionModel {
  /// How many changes of answers are tried at most.
  static let answerTrialLimit = 5_000

  /// The changes of a single answer that change a settled outcome, each confirmed by deciding anew.
  ///
  /// Tried are: the other option, every single tick, and for numbers and days the values nearest to
  /// the present one at which a test changes its verdict. What a fact that is no advice takes its
  /// value from is left out. Empty if the outcome is open. The caller says what situation answers make, because that decides which questions are asked at all.
  public func answerFlips(
    of answers: Answers, questions: [Question], situation: (Answers) -> Situation
  ) -> [AnswerFlip] {
    let grid = Grid(self)
    guard let stage = grid.base.first ?? nil, grid.size <= Grid.caseLimit else { return [] }
    func outcomes(_ answers: Answers) -> [String] {
      var read = situation(answers)
      read.facts = facts(from: read)
      return grid.outcomes(of: stage, grid.choices(in: read, assuming: true))
    }
    let now = outcomes(answers)
    guard let outcome = now.first, now.count == 1 else { return [] }
    let present = situation(answers)
    var trials = 0
    let unadvised = Set(facts.filter { !$0.advice }.flatMap(\.derivation.operands))
    return questions.flatMap { question -> [AnswerFlip] in
      guard !unadvised.contains(.question(question.id)) else { return [] }
      guard present.possible(.question(question.id)) != .exactly(.absent) else { return [] }
      let value = present.answers[question.id]?.value
      return alternatives(to: value, of: question).compactMap { line in
        for alternative in line where trials < DecisionModel.answerTrialLimit {
          trials += 1
          var changed = answers
          changed[question.id] = Answer(.value(alternative))
          let then = outcomes(changed)
          if !then.isEmpty, !then.contains(outcome) {
            return AnswerFlip(question, from: value, to: alternative, possible: then)
          }
        }
        return nil
      }
    }
  }

  /// Other answers to a question, in lines: of each line only the first that flips is of interest.
  private func alternatives(to value: Answer.Value?, of question: Question) -> [[Answer.Value]] {
    switch question.kind {
    case .yesNo:
      return [true, false].map(Answer.Value.yesNo).filter { $0 != value }.map { [$0] }
    case .oneOf(let options):
      return options.map { .option($0.id) }.filter { $0 != value }.map { [$0] }
    case .severalOf(let options):
      return ticks(options.map(\.id), now: value).map { [$0] }
    case .number(let range, _):
      let edges = cuts(of: question.id).flatMap { [$0 - 1, $0] }.filter(range.contains)
      guard case .number(let now) = value else { return [edges.sorted().map { .number($0) }] }
      return [
        edges.filter { $0 < now }.sorted(by: >).map { .number($0) },
        edges.filter { $0 > now }.sorted().map { .number($0) },
      ]
    case .day:
      let edges = tests(of: .question(question.id)).flatMap(\.dayCuts)
        .flatMap { [$0.adding(days: -1), $0] }
      guard case .day(let now) = value else { return [edges.sorted().map { .day($0) }] }
      return [
        edges.filter { $0 < now }.sorted(by: >).map { .day($0) },
        edges.filter { $0 > now }.sorted().map { .day($0) },
      ]
    case .text:
      return []
    }
  }

  /// One tick more or less.
  private func ticks(
    _ options: [ID<Question.Option>], now value: Answer.Value?
  ) -> [Answer.Value] {
    guard case .options(let now) = value else {
      return [.options([])] + options.map { .options([$0]) }
    }
    return options.map { option in
      .options(options.filter { ($0 == option) != now.contains($0) })
    }
  }
}

extension DecisionModel {
  /// Every number at which a test on the question changes its verdict, or a test on a fact that
  /// takes its number from it.
  private func cuts(of question: Question.ID) -> Set<Int> {
    var subjects: Set<Condition.Subject> = [.question(question)]
    for fact in facts where fact.derivation.operands.contains(where: subjects.contains) {
      subjects.insert(.fact(fact.id))
    }
    return Set(subjects.flatMap { tests(of: $0).flatMap(\.cuts) })
  }

  /// Every test that the facts and tables put to a subject.
  private func tests(of subject: Condition.Subject) -> [UnaryTest] {
    let conditions = facts.flatMap(\.derivation.conditions).flatMap(\.tests)
    var tests = conditions.filter { $0.subject == subject }.map(\.test)
    guard case .fact(let fact) = subject else { return tests }
    let plan = tables.indices.reduce(into: GridPlan(self)) {
      _ = $0.stage(ofTable: $1, replacing: [:])
    }
    tests += plan.tests(of: fact)
    return tests
  }
}

extension Derivation {
  /// What it takes numbers or values from directly.
  var operands: [Condition.Subject] {
    switch self {
    case .value(let question, _): [.question(question)]
    case .max(let operands), .count(let operands): operands.map(\.subject)
    case .points, .choose, .list: []
    }
  }

  /// The conditions it looks at, in order.
  var conditions: [Condition] {
    switch self {
    case .value, .max, .count: []
    case .points(let points, _): points.map(\.when)
    case .choose(let choices, _): choices.map(\.when)
    case .list(let names): names.map(\.when)
    }
  }
}

extension Answer {
  /// The value said, if it is one.
  fileprivate var value: Value? {
    if case .value(let value) = response { value } else { nil }
  }
}

extension AnswerFlip {
  fileprivate init(
    _ question: Question, from: Answer.Value?, to: Answer.Value, possible: [String]
  ) {
    self.question = question.id
    title = question.title
    self.from = from?.term.description
    self.to = to.term.description
    outcome = possible.count == 1 ? possible.first : nil
    self.possible = possible
  }
}
