extension Flow {
  /// All questions asked and how they stand: for the list, the last look and the resumption.
  public struct Outline: Hashable, Sendable {
    /// The sections that ask anything, in order.
    public let sections: [Section]

    /// A section of the outline.
    public struct Section: Hashable, Sendable {
      /// What it is called.
      public let title: String
      /// Its questions that are asked, in order.
      public let lines: [Line]
    }

    /// A question and how it stands.
    public struct Line: Hashable, Sendable {
      /// Its number among all questions asked, from 1.
      public let number: Int
      /// The question's id.
      public let id: Question.ID
      /// What the question is called.
      public let title: String
      /// How it stands.
      public let mark: Mark
      /// The answer as people read it, if there is one.
      public let answer: String?
    }

    /// How a question stands.
    public enum Mark: String, Hashable, Sendable, CaseIterable {
      /// Settled with a value.
      case answered
      /// Settled with "don't know".
      case unknown
      /// Settled with "does not apply".
      case notApplicable
      /// Not answered, to be asked again.
      case later
      /// Not answered.
      case open
      /// Answered with what the question no longer takes.
      case outdated
      /// "Does not apply", which another answer contradicts.
      case contradicted
    }

    /// Every line, in order.
    public var lines: [Line] { sections.flatMap(\.lines) }
  }

  /// The outline of a state.
  public func outline(of state: State) -> Outline {
    var number = 0
    let asked = visibility(of: state.answers).asked
    let sections = questionnaire.sections.compactMap { section -> Outline.Section? in
      let lines = section.questions.filter { asked.contains($0.id) }.map { question in
        number += 1
        return Outline.Line(
          number: number, id: question.id, title: question.title,
          mark: mark(of: question, in: state),
          answer: state.answers[question.id]?.display(for: question))
      }
      return lines.isEmpty ? nil : Outline.Section(title: section.title, lines: lines)
    }
    return Outline(sections: sections)
  }

  private func mark(of question: Question, in state: State) -> Outline.Mark {
    guard let answer = state.answers[question.id] else {
      return state.later.contains(question.id) ? .later : .open
    }
    guard question.fitting(answer) != nil else { return .outdated }
    switch answer.response {
    case .value: return .answered
    case .unknown: return .unknown
    case .notApplicable:
      return contradiction(of: question.id, in: state.answers) == nil
        ? .notApplicable : .contradicted
    }
  }

  /// Risky answers that count, without a compensating control, in order.
  public func uncontrolled(in answers: Answers) -> [Question.ID] {
    visibility(of: answers).asked.filter {
      answers[$0]?.control == nil && asksControl($0, in: answers) != nil
    }
  }

  /// Questions that a sitting went past before they existed or were asked: open, never shown, and
  /// before the place where the flow stands.
  public func news(in state: State) -> [Question.ID] {
    let here = state.stop.question.map(index) ?? Int.max
    return open(in: state.answers).filter {
      !state.seen.contains($0) && !state.later.contains($0) && index(of: $0) < here
    }
  }

  /// What a risky answer is asked besides: what limits its harm. Nil if it is not risky.
  public func controlQuestion(for id: Question.ID, in answers: Answers) -> String? {
    asksControl(id, in: answers)?.ask
  }

  /// The question that was meant by its number in the outline, its id, or the beginning of its id
  /// or title if only one question asked begins so.
  public func find(_ text: String, in state: State) throws(Refusal) -> Question.ID {
    let lines = outline(of: state).lines
    let wanted = text.lowercased()
    if let line = lines.first(where: { String($0.number) == text || $0.id.text == wanted }) {
      return line.id
    }
    if question(Question.ID(wanted)) != nil { throw .notAsked(Question.ID(wanted)) }
    let begun = lines.filter {
      !wanted.isEmpty && ($0.id.text.hasPrefix(wanted) || $0.title.lowercased().hasPrefix(wanted))
    }
    if let only = begun.first, begun.count == 1 { return only.id }
    let near = Suggestion.near(text, among: lines.map(\.id.text))
    throw .noSuchQuestion(
      SecretGuard.masked(text), similar: begun.isEmpty ? near : begun.prefix(3).map(\.id.text))
  }
}
