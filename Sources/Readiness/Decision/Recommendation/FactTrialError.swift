/// Why the tables cannot be tried with the facts given.
public enum FactTrialError: Error, Hashable, Sendable {
  /// No fact of the model bears these names.
  case unknown([Fact.ID], known: [Fact.ID])
  /// The fact cannot have that value.
  case impossible(Fact.ID, value: String, domain: Fact.Domain)
  /// The tables need these facts, and they have no neutral value.
  case missing([Fact.ID])
  /// The first fact is part of the second, which is the largest of several, and yet above it.
  case above(Fact.ID, Int, maximum: Fact.ID, Int)
}

extension FactTrialError: CustomStringConvertible {
  /// What is wrong and what to give instead.
  public var description: String {
    switch self {
    case .unknown(let facts, let known):
      "no such fact: \(FactTrialError.list(facts)); the facts are \(FactTrialError.list(known))"
    case .impossible(let fact, let value, let domain):
      "\(fact) cannot be “\(value)”; give \(domain.prose)"
    case .missing(let facts):
      "the decision also needs \(FactTrialError.list(facts)), and nothing stands in for it"
    case .above(let part, let number, let maximum, let largest):
      "\(part) \(number) is above \(maximum) \(largest), which is the largest of several and"
        + " includes it; give \(maximum)=\(number) or more"
    }
  }

  private static func list(_ facts: [Fact.ID]) -> String {
    facts.map(\.text).joined(separator: ", ")
  }
}

extension Fact.Domain {
  /// The values it has, as a phrase: "a number from 1 to 100000", "one of: low, high".
  public var prose: String {
    switch self {
    case .number(let range, _): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .words(let words): "one of: \(words.joined(separator: ", "))"
    case .list(let names):
      "none, how many (up to \(names.count)), or some of: \(names.joined(separator: ", "))"
    }
  }
}
