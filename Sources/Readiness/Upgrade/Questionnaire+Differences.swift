extension [Questionnaire] {
  /// What became of the questions of older questionnaires.
  public func differences(since old: [Questionnaire]) -> [Difference] {
    let before = Dictionary(
      old.flatMap(\.questions).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let questions = flatMap(\.questions)
    let here = questions.compactMap { question -> Difference? in
      let past = question.replaces.filter { before[$0] != nil }
      let earlier = before[question.id] ?? past.first.flatMap { before[$0] }
      let parts = earlier.map { earlier in
        question.parts(since: earlier)
          + [
            .init("scope", old.scope(of: earlier.id).rawValue, scope(of: question.id).rawValue)
          ].compactMap(\.self)
      }
      let act: Difference.Act = past.isEmpty ? (earlier == nil ? .added : .changed) : .renamed
      guard act != .changed || parts?.isEmpty == false else { return nil }
      return Difference(
        .question, act, question.id.text, title: question.title, from: past.map(\.text),
        parts: parts ?? [])
    }
    let known = Set(questions.flatMap { [$0.id] + $0.replaces })
    let gone = old.flatMap(\.questions).filter { !known.contains($0.id) }
    return here + gone.map { Difference(.question, .removed, $0.id.text, title: $0.title) }
  }

  /// What a question is about.
  private func scope(of question: Question.ID) -> Scope {
    flatMap(\.sections).first { $0.questions.contains { $0.id == question } }?.scope
      ?? .organization
  }
}

extension Question {
  fileprivate func parts(since old: Question) -> [Difference.Part] {
    [
      .init("title", old.title, title), .init("ask", old.ask, ask),
      .init("kind", old.kind, kind) { $0.phrase }, .init("why", old.why, why),
      .init("find-out", old.findOut, findOut), .init("good", old.good, good),
      .init("asked-when", old.askedWhen, askedWhen) { $0?.description ?? "always" },
      .init("risky", old.risky, risky) { $0.map(\.ask).joined(separator: "\n") },
      .init("refuse-not-applicable", old.refusesNotApplicable, refusesNotApplicable) {
        $0.map(\.because).joined(separator: "\n")
      },
      .init("sources", old.sources, sources) { $0.map(\.title).joined(separator: ", ") },
      .init("named-in-reports", old.isNamedInReports, isNamedInReports) { "\($0)" },
    ].compactMap(\.self)
  }
}

extension Question.Kind {
  /// The kind of answer with its bounds or its options by id, titles beside them.
  fileprivate var phrase: String {
    func list(_ options: [Question.Option]) -> String {
      options.map { "\($0.id) (\($0.title))" }.joined(separator: ", ")
    }
    switch self {
    case .yesNo: return "yes or no"
    case .oneOf(let options): return "one of " + list(options)
    case .severalOf(let options): return "any of " + list(options)
    case .number(let bounds, let unit):
      return "\(bounds.lowerBound) to \(bounds.upperBound) \(unit)"
    case .text(let limit): return "a text of at most \(limit) characters"
    case .day: return "a day"
    }
  }
}
