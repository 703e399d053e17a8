/// What conditions may mention, and the values each of it has.
public struct Vocabulary: Sendable {
  /// The questions.
  public var questions: [Question.ID: Values]
  /// The facts.
  public var facts: [Fact.ID: Values]
  /// The outputs of decision tables.
  public var decisions: [String: Values]
  /// What is known of an account.
  public var account: [String: Values]

  /// The values of a subject.
  public enum Values: Hashable, Sendable {
    /// One of these words.
    case words([String])
    /// A whole number within bounds.
    case numbers(ClosedRange<Int>)
    /// A set of these words, tested by what it holds or by how many.
    case set([String])
    /// How many of so many hold: a set as decision tables see it.
    case count(Int)
    /// A calendar day.
    case day
    /// Text, that no test looks into.
    case text
    /// Any word.
    case anyWord
  }

  /// The vocabulary of some questions and the account; facts and decisions can be added.
  public init(
    questions: [Question], facts: [Fact.ID: Values] = [:], decisions: [String: Values] = [:]
  ) {
    self.questions = Dictionary(
      questions.map { ($0.id, $0.kind.values) }, uniquingKeysWith: { first, _ in first })
    self.facts = facts
    self.decisions = decisions
    account = ["kind": .words(["stand-alone", "management", "member"]), "environment": .anyWord]
  }

  /// The values of a subject; nil if there is no such subject.
  public func values(of subject: Condition.Subject) -> Values? {
    switch subject {
    case .question(let id): questions[id]
    case .fact(let id): facts[id]
    case .decision(let name): decisions[name]
    case .account(let field): account[field]
    }
  }
}

extension Question.Kind {
  /// The values of the answers, as tests see them.
  public var values: Vocabulary.Values {
    switch self {
    case .yesNo: .words(["yes", "no"])
    case .oneOf(let options): .words(options.map(\.id.text))
    case .severalOf(let options): .set(options.map(\.id.text))
    case .number(let range, _): .numbers(range)
    case .text: .text
    case .day: .day
    }
  }
}

extension Fact.Domain {
  /// The values of the fact, as conditions see them.
  public var values: Vocabulary.Values {
    switch self {
    case .number(let range, _): .numbers(range)
    case .words(let words): .words(words)
    case .list(let names): .set(names)
    }
  }
}

extension Vocabulary.Values: CustomStringConvertible {
  /// What a test may name, as a phrase for remedies: "write one of: low, high".
  public var description: String {
    switch self {
    case .words(let words): "write one of: \(words.joined(separator: ", "))"
    case .numbers(let range):
      "write numbers from \(range.lowerBound) to \(range.upperBound), such as >= \(range.upperBound)"
    case .set(let words):
      "write none, some of: \(words.joined(separator: ", ")), or how many, such as >= 1"
    case .count(let most): "write how many hold, 0 to \(most), such as >= 1"
    case .day: "write a comparison with a day, such as >= 2026-12-01"
    case .text: "write - or leave the test out: no test looks into a text"
    case .anyWord: "write words"
    }
  }
}
