import Readiness

/// `surefoot decide --fact NAME=VALUE …`: the tables alone, with no workspace.
enum DecideTrial {
  static func outcome(_ invocation: borrowing Invocation) throws -> Outcome {
    let pack = try Decide.pack(invocation)
    let model = try pack.decisionModel()
    let facts = try facts(invocation.assignments("--fact"), model)
    do {
      let recommendation = try model.recommend(facts: facts)
      let page = DecisionReport(recommendation, head: nil, day: nil)
      return Outcome(
        "recommendation", data: recommendation, text: try Templates(pack).terminal("decision", page)
      )
    } catch {
      throw UsageError.contradiction(
        "\(error)", remedy: "surefoot decide --table lists the facts and their values")
    }
  }

  private static func facts(
    _ pairs: [(name: String, value: String)], _ model: DecisionModel
  ) throws(UsageError) -> [Fact.ID: Term] {
    var facts: [Fact.ID: Term] = [:]
    for (name, value) in pairs {
      guard let fact = model.facts.first(where: { $0.id.text == name }) else {
        let names = model.facts.map(\.id.text)
        throw .unknownName(
          name, kind: "fact", similar: Suggestion.near(name, among: names),
          lookup: "the facts are: \(names.joined(separator: ", "))")
      }
      guard let term = fact.domain.value(parsing: value) else {
        throw .badValue(
          value, of: name, allowed: fact.domain.allowed,
          similar: Suggestion.near(value, among: fact.domain.wordsTaken))
      }
      facts[fact.id] = term
    }
    return facts
  }
}

extension Fact.Domain {
  /// The words that may be given.
  fileprivate var wordsTaken: [String] {
    switch self {
    case .number: []
    case .words(let words): words
    case .list(let names): names + ["none"]
    }
  }

  /// What may be given, in words.
  var allowed: String {
    switch self {
    case .number(let range, let unit): "\(range.lowerBound) to \(range.upperBound) \(unit)"
    case .words(let words): words.joined(separator: ", ")
    case .list(let names):
      "none, how many, or some of: \(names.joined(separator: ", ")), with commas between"
    }
  }
}
