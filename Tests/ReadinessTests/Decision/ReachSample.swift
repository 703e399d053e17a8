@testable import Readiness

/// Facts over a `first` and a `second` answer, of which what is assumed and what is known differ.
enum ReachSample {
  private typealias Fixture = DecisionFixture
  static let words = Fact.Domain.words(["weak", "strong"])

  static func fact(
    _ id: Fact.ID, _ domain: Fact.Domain, _ derivation: Derivation,
    unknown: Fact.WhenUnknown = .ask
  ) -> Fact {
    Fact(id: id, title: id.text, domain: domain, derivation: derivation, unknown: unknown)
  }

  static func strong(when condition: Condition) -> Derivation {
    .choose([.init(value: "strong", when: condition, reason: "")], otherwise: "weak")
  }

  /// A fact that is weak if the answer to a question is not known.
  static func knows(_ id: Question.ID) -> Fact {
    fact(
      .init("knows-\(id)"), words, strong(when: Fixture.question(id, "-5..9, yes, no")),
      unknown: .assume(.word("weak")))
  }

  static func list(_ reasons: [(String, Condition)]) -> Derivation {
    .list(
      reasons.map {
        .init(id: $0, title: "", when: $1, reason: "", source: Fixture.source)
      })
  }

  /// The vectors of the named facts that answers lead to; "does not apply" is always refused.
  static func vectors(
    _ axes: [(Fact.ID, String)], _ facts: [Fact], _ questions: [(Question.ID, Question.Kind)],
    openly: Bool = true
  ) throws -> [[Int]] {
    let model = DecisionModel(
      facts: facts, factors: [], tables: [], boundaries: [], tripwires: [])
    let order = ReachOrder(
      model,
      questions.map { id, kind in
        Question(
          id: id, title: "", ask: "?", kind: kind,
          refusesNotApplicable: [.init(when: .all([]), because: "it always applies")])
      })
    let scales = axes.compactMap { id, test in
      facts.first { $0.id == id }.map { Scale($0, tests: [Fixture.test(test)]) }
    }
    return try ReachRun(ReachGoal(axes: scales), order, openly: openly).vectors
      .sorted { $0.lexicographicallyPrecedes($1) }
  }

  static let raw = fact(
    "raw", .number(0...5, unit: ""), .value(of: "first", as: [:]), unknown: .assume(.number(2)))

  static let level = Fact.Domain.words(["low", "mid", "high"])
  static let firstIsHigh = Fixture.fact("raw", ">= 2")
  static let secondIsHigh = Fixture.question("second", ">= 2")

  /// Points for two conditions, as `low`, `mid` or `high`.
  static func points(_ conditions: [Condition]) -> Derivation {
    .points(
      conditions.map { .init(1, when: $0, reason: "") },
      bands: ["low", "mid", "high"].enumerated().map { index, value in
        .init(value: value, sums: Fixture.test("\(index)"))
      })
  }
}
