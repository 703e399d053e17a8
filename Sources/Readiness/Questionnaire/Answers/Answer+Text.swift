extension Answer {
  /// The answer as people read it, without its justification: "3 people", "don't know".
  public func display(for question: Question) -> String {
    switch response {
    case .unknown: "don't know"
    case .notApplicable(let reason): "does not apply, because \(reason)"
    case .value(let value): value.display(for: question)
    }
  }

  /// The answer as a file or ``GivenAnswer/init(plain:)`` gives it.
  public var given: GivenAnswer {
    let value: GivenAnswer.Value =
      switch response {
      case .unknown: .unknown
      case .notApplicable(let reason): .notApplicable(because: reason)
      case .value(.options(let ids)): .words(ids.map(\.text))
      case .value(let value): .word(value.plain)
      }
    return GivenAnswer(value, justification: justification, control: control)
  }
}

extension Answer.Response {
  /// The canonical text form, as `--set ID=VALUE` takes it: `3`, `yes`, `a,b`, `none`,
  /// `2026-12-01`, `:unknown`, `:na REASON`; a text that begins with a colon has it doubled.
  public var plain: String {
    switch self {
    case .unknown: ":unknown"
    case .notApplicable(let reason): ":na \(reason)"
    case .value(let value):
      value.plain.hasPrefix(":") ? ":" + value.plain : value.plain
    }
  }
}

extension Answer.Value {
  /// The value in canonical words.
  fileprivate var plain: String {
    switch self {
    case .yesNo(let yes): yes ? "yes" : "no"
    case .option(let id): id.text
    case .options(let ids): ids.isEmpty ? "none" : ids.map(\.text).joined(separator: ",")
    case .number(let number): String(number)
    case .text(let text): text
    case .day(let day): day.description
    }
  }

  /// The value as people read it; an option that the question no longer has by its id.
  fileprivate func display(for question: Question) -> String {
    func title(_ id: Question.Option.ID) -> String {
      question.choices.first { $0.id == id }?.title ?? id.text
    }
    switch self {
    case .yesNo(let yes): return yes ? "Yes" : "No"
    case .option(let id): return title(id)
    case .options(let ids): return ids.isEmpty ? "none" : ids.map(title).joined(separator: "; ")
    case .number(let number):
      if case .number(_, let unit) = question.kind, !unit.isEmpty { return "\(number) \(unit)" }
      return String(number)
    case .text(let text): return text
    case .day(let day): return day.prose
    }
  }
}
