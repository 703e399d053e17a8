/// An answer as an answers file or an option gives it, before its question has read it.
public struct GivenAnswer: Hashable, Sendable {
  /// What was given as the answer itself.
  public let value: Value
  /// Why, in the answerer's words.
  public let justification: String?
  /// What limits the harm of a risky answer.
  public let control: String?

  /// A value in words, or an honest refusal to give one.
  public enum Value: Hashable, Sendable {
    /// One word, number, day or text.
    case word(String)
    /// The options ticked.
    case words([String])
    /// Not known yet.
    case unknown
    /// Does not apply, and why.
    case notApplicable(because: String)
  }

  /// An answer given.
  public init(_ value: Value, justification: String? = nil, control: String? = nil) {
    self.value = value
    self.justification = justification
    self.control = control
  }

  /// An answer in its canonical text form, as `--set ID=VALUE` takes it: the value;
  /// `:unknown`; `:na REASON`. A text that begins with a colon doubles it.
  public init(plain: String) {
    let word = plain.prefix { $0 != " " }
    switch word {
    case ":unknown" where word.endIndex == plain.endIndex: self.init(.unknown)
    case ":na": self.init(.notApplicable(because: String(plain.dropFirst(4))))
    case _ where plain.hasPrefix("::"): self.init(.word(String(plain.dropFirst())))
    default: self.init(.word(plain))
    }
  }
}

extension Question {
  /// What a given answer amounts to. Words are taken whole: nothing is abbreviated, no choice is
  /// meant by its number, so that a file means the same after an option was added.
  public func answer(from given: GivenAnswer) throws(AnswerError) -> Answer {
    let answer = Answer(
      try response(from: given.value),
      justification: try Question.optional(given.justification),
      control: try Question.optional(given.control))
    try check(answer)
    return answer
  }

  private func response(from given: GivenAnswer.Value) throws(AnswerError) -> Answer.Response {
    switch given {
    case .unknown: return .unknown
    case .notApplicable(let reason): return .notApplicable(because: try Question.reason(reason))
    case .words(let words):
      guard case .severalOf = kind else { throw .wrongKind }
      return .value(try ticks(words))
    case .word(let text):
      let word = try Question.line(text)
      guard !word.isEmpty else { throw .empty }
      if case .text(let limit) = kind {
        return .value(.text(try Question.bounded(word, by: limit)))
      }
      if word == "unknown" { return .unknown }
      if word == "na" { throw .noReason }
      if word.hasPrefix("na ") {
        return .notApplicable(because: try Question.reason(String(word.dropFirst(3))))
      }
      return .value(try value(word))
    }
  }

  private func value(_ word: String) throws(AnswerError) -> Answer.Value {
    switch kind {
    case .yesNo: .yesNo(try exactly(["true": "yes", "false": "no"][word] ?? word) == "yes")
    case .oneOf: .option(try exactly(word))
    case .severalOf: try ticks(word == "none" ? [] : word.split(separator: ",").map(String.init))
    case .number(let bounds, let unit):
      .number(try Question.number(word, within: bounds, unit: unit))
    case .day: .day(try Question.day(word))
    case .text: .text(word)
    }
  }

  private func ticks(_ words: [String]) throws(AnswerError) -> Answer.Value {
    var ticked: Set<Option.ID> = []
    for word in words { ticked.insert(try exactly(try Question.line(word))) }
    return .options(choices.map(\.id).filter(ticked.contains))
  }

  private func exactly(_ word: String) throws(AnswerError) -> Option.ID {
    guard let choice = choices.first(where: { $0.id.text == word }) else {
      let similar = Suggestion.near(word, among: choices.map(\.id.text))
      throw .notAChoice(word, similar: similar)
    }
    return choice.id
  }

  /// A reason: a line that is not empty.
  static func reason(_ text: String) throws(AnswerError) -> String {
    guard !(try line(text)).isEmpty else { throw .noReason }
    return try prose(text)
  }

  private static func optional(_ text: String?) throws(AnswerError) -> String? {
    guard let text, !(try line(text)).isEmpty else { return nil }
    return try prose(text)
  }
}
