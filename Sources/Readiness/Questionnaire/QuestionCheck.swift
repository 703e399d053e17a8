/// Looks for what is wrong with one question.
struct QuestionCheck {
  private let question: Question
  private let path: String
  /// What stands before the question, and the facts that rest on nothing else.
  private let before: Vocabulary
  /// Every question, and every fact.
  private let all: Vocabulary

  init(
    _ question: Question, _ path: String, _ earlier: [Question], _ every: [Question],
    _ model: DecisionModel?
  ) {
    self.question = question
    self.path = path
    let known = Set(earlier.map(\.id)), asked = Set(every.map(\.id))
    before = Vocabulary(
      questions: earlier,
      facts: model?.vocabulary { $0.intersection(asked).isSubset(of: known) } ?? [:])
    all = Vocabulary(questions: every, facts: model?.vocabulary { _ in true } ?? [:])
  }

  /// All its faults.
  var faults: [Fault] {
    kindFaults + askedFaults + riskyFaults + contradictionFaults
      + (question.ask.isEmpty ? [Fault("\(path)/ask", "it asks nothing")] : [])
  }

  private var kindFaults: [Fault] {
    switch question.kind {
    case .yesNo, .day: []
    case .oneOf(let options): optionFaults(options, reserved: ["unknown", "na"])
    case .severalOf(let options):
      optionFaults(options, reserved: ["unknown", "na", "all", "none"])
    case .number(let bounds, _):
      bounds.lowerBound < -UnaryTest.limit || bounds.upperBound > UnaryTest.limit
        ? [Fault("\(path)/maximum", "a bound lies beyond \(UnaryTest.limit)")]
        : bounds.count > 1
          ? [] : [Fault("\(path)/maximum", "only \(bounds.lowerBound) could be answered")]
    case .text(let limit):
      (1...Question.proseLimit).contains(limit)
        ? [] : [Fault("\(path)/limit", "the limit is \(limit)", remedy: "write 1 to 500")]
    }
  }

  private func optionFaults(_ options: [Question.Option], reserved: [String]) -> [Fault] {
    var faults = twice(options.map(\.id.text), "\(path)/options")
    if options.count < 2 {
      faults.append(Fault("\(path)/options", "there is no choice", remedy: "list two options"))
    }
    for (index, option) in options.enumerated() {
      faults += naming(option.id.text, option.title, at: "\(path)/options/\(index)/")
      if reserved.contains(option.id.text) {
        faults.append(
          Fault(
            "\(path)/options/\(index)/id", "\(option.id) can be said to every such question",
            remedy: "leave the option out, or give it another id"))
      }
    }
    return faults
  }

  /// Conditions look back. What is only listed too late is said so.
  private var askedFaults: [Fault] {
    guard let condition = question.askedWhen else { return [] }
    let place = "\(path)/asked-when"
    let late = condition.references.filter {
      before.values(of: $0) == nil && all.values(of: $0) != nil
    }
    let unknown = condition.faults(at: place, in: late.isEmpty ? before : all)
    return unknown
      + late.map { subject in
        Fault(
          place, "\(subject.name) is known only after \(question.id) was asked",
          remedy: "look at earlier questions, or ask \(question.id) later")
      }
  }

  private var riskyFaults: [Fault] {
    question.risky.enumerated().flatMap { index, risky in
      let place = "\(path)/risky/\(index)"
      return risky.test.faults(
        at: "\(place)/is", for: question.kind.values, naming: question.id.text)
        + (risky.ask.isEmpty ? [Fault("\(place)/ask", "it asks nothing")] : [])
    }
  }

  private var contradictionFaults: [Fault] {
    question.refusesNotApplicable.enumerated().flatMap { index, contradiction in
      let place = "\(path)/refuse-not-applicable/\(index)"
      let mirror = contradiction.when.references.contains(.question(question.id))
      return contradiction.when.faults(at: "\(place)/when", in: all)
        + (mirror ? [Fault("\(place)/when", "\(question.id) cannot contradict itself")] : [])
        + (contradiction.because.isEmpty ? [Fault("\(place)/because", "it says nothing")] : [])
    }
  }
}

extension DecisionModel {
  /// The values of the facts whose questions, directly or through other facts, are acceptable.
  fileprivate func vocabulary(
    where accepts: (Set<Question.ID>) -> Bool
  ) -> [Fact.ID: Vocabulary.Values] {
    var behind: [Fact.ID: Set<Question.ID>] = [:]
    var values: [Fact.ID: Vocabulary.Values] = [:]
    for fact in facts {
      let subjects = fact.derivation.operands + fact.derivation.conditions.flatMap(\.references)
      behind[fact.id] = subjects.reduce(into: []) { questions, subject in
        switch subject {
        case .question(let question): questions.insert(question)
        case .fact(let earlier): questions.formUnion(behind[earlier] ?? [])
        case .decision, .account: break
        }
      }
      if accepts(behind[fact.id] ?? []) { values[fact.id] = fact.domain.values }
    }
    return values
  }
}
