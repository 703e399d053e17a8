/// What answers can change: everything that looks at them, so that a question that changes nothing
/// is found out.
public struct Influence: Sendable {
  private var tests: [Question.ID: [UnaryTest]] = [:]
  /// The questions of which every answer counts, such as a number that is taken as it is.
  private var whole: Set<Question.ID> = []

  /// Nothing looks at any answer yet.
  public init() {}

  /// Notes what a condition looks at.
  public mutating func note(_ condition: Condition?) {
    for (subject, test) in condition?.tests ?? [] {
      if case .question(let question) = subject { tests[question, default: []].append(test) }
    }
  }

  /// Notes that every answer of a question counts.
  public mutating func note(all question: Question.ID) {
    whole.insert(question)
  }

  /// Notes what the facts, tables and remarks of a model look at.
  public mutating func note(_ model: DecisionModel) {
    for fact in model.facts {
      for condition in fact.derivation.conditions { note(condition) }
      for case .question(let question) in fact.derivation.operands { note(all: question) }
    }
    for condition in model.factors.flatMap(\.parts).map(\.when) { note(condition) }
    for condition in model.boundaries.map(\.when) { note(condition) }
    for condition in model.tripwires.map(\.when) { note(condition) }
  }

  /// The questions that change nothing, and the options that are as good as another one. Paths are
  /// `sections/ID/questions/ID/…`.
  public func check(_ questionnaire: Questionnaire) -> [Fault] {
    questionnaire.sections.flatMap { section in
      section.questions.flatMap { question -> [Fault] in
        let path = "sections/\(section.id)/questions/\(question.id)"
        return faults(of: question, at: path)
      }
    }
  }

  private func faults(of question: Question, at path: String) -> [Fault] {
    guard !whole.contains(question.id), !question.isNamedInReports else { return [] }
    let tests = (tests[question.id] ?? []).filter { $0 != UnaryTest.anything }
    guard !tests.isEmpty else {
      return [
        Fault(
          path, "its answer changes nothing",
          remedy: "let a fact, an item or a note look at it, or leave the question out")
      ]
    }
    switch question.kind {
    case .oneOf(let options): return same(options.map(\.id.text), tests, path)
    case .yesNo: return same(["yes", "no"], tests, path)
    case .severalOf(let options): return idle(options.map(\.id.text), tests, path)
    case .number, .day, .text: return []
    }
  }

  /// Options that every test takes for the same.
  private func same(_ words: [String], _ tests: [UnaryTest], _ path: String) -> [Fault] {
    var first: [[Bool]: String] = [:]
    return words.enumerated().compactMap { index, word in
      let verdicts = tests.map { $0.accepts(.word(word)) }
      guard let twin = first[verdicts] else {
        first[verdicts] = word
        return nil
      }
      return Fault(
        words == ["yes", "no"] ? path : "\(path)/options/\(index)",
        "whether \"\(word)\" or \"\(twin)\" is answered changes nothing",
        remedy: "let a fact, an item or a note tell them apart, or make one option of them")
    }
  }

  /// Options that no test names where no test counts.
  private func idle(_ words: [String], _ tests: [UnaryTest], _ path: String) -> [Fault] {
    guard tests.allSatisfy(\.cuts.isEmpty) else { return [] }
    let named = Set(tests.flatMap(\.words))
    return words.enumerated().filter { !named.contains($0.element) }.map { index, word in
      Fault(
        "\(path)/options/\(index)", "whether \"\(word)\" is ticked changes nothing",
        remedy: "let a fact, an item or a note look at it, or leave the option out")
    }
  }
}
