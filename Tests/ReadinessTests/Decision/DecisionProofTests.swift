@testable import Readiness
import Testing

struct DecisionProofTests {
  private typealias Fixture = DecisionFixture

  @Test func `the fixture's tables are proved over every case`() throws {
    let (proofs, faults) = Fixture.model.prove()
    #expect(faults.isEmpty)
    let outcome = try #require(proofs.first)
    // 3 × 3 × 3 bands of people, complexity, compliance; two of purpose, triggers, both signals
    // and accounts.
    #expect(outcome.cases == 864)
    #expect(outcome.bands.first?.bands == ["1..9", "10", "11.."])
    #expect(outcome.bands.map(\.fact).contains("signals-other"))
    #expect(
      outcome.description
        == "each of 864 cases hits a rule, a stronger fact never weakens the outcome,"
        + " and each of 14 rules is needed somewhere")
    let shape = try #require(proofs.last)
    #expect(shape.bands.first { $0.fact == "people-now" }?.bands == ["1..5", "6..9", "10", "11.."])
    // Four bands of people-now below three of people: 2 + 3 + 4 pairs instead of 12.
    #expect(shape.cases == 864 / 3 * 9 * 2)
    #expect(shape.hitPolicy == .first)
  }

  /// Facts `number` 0...5, `word` weak|strong, `list` of two, in a table of these rules.
  private func faults(
    _ policy: DecisionTable.HitPolicy, _ rules: [(DecisionTable.Rule.ID, [String: String], String)]
  ) -> [String] {
    let model = Self.model(
      policy, rules.map { Fixture.rule($0.0, $0.1, ["out": $0.2]) })
    return model.check(questions: Self.questions).map { "\($0.path): \($0.problem)" }
  }

  static let questions = [
    Question(id: "number", title: "", ask: "", kind: .number(0...5, unit: "")),
    Question(id: "word", title: "", ask: "", kind: .oneOf(options(["weak", "strong"]))),
    Question(id: "list", title: "", ask: "", kind: .severalOf(options(["x", "y"]))),
  ]

  private static func options(_ ids: [String]) -> [Question.Option] {
    ids.map { .init(id: .init($0), title: $0) }
  }

  static func model(
    _ policy: DecisionTable.HitPolicy, _ rules: [DecisionTable.Rule]
  ) -> DecisionModel {
    let domains: [(Fact.ID, Fact.Domain)] = [
      ("number", .number(0...5, unit: "")), ("word", .words(["weak", "strong"])),
      ("list", .list(["x", "y"])),
    ]
    let facts = domains.map { id, domain in
      Fact(
        id: id, title: id.text, domain: domain,
        derivation: id == "list"
          ? .list(["x", "y"].map(named)) : .value(of: .init(id.text), as: [:]))
    }
    let table = DecisionTable(
      id: "table", title: "Table", hitPolicy: policy,
      inputs: Fixture.inputs(["number", "word", "list"]),
      outputs: [.init(name: "out", values: ["low", "mid", "high"])], rules: rules)
    return DecisionModel(
      facts: facts, factors: [], tables: [table], boundaries: [], tripwires: [])
  }

  private static func named(_ id: String) -> Derivation.Named {
    .init(
      id: id, title: id, when: Fixture.question("list", id), reason: id, source: Fixture.source)
  }

  @Test func `a sound table has no faults`() {
    #expect(faults(.priority, [("a", ["number": ">= 3"], "high"), ("b", [:], "low")]).isEmpty)
  }

  @Test func `a gap is refused with its case`() {
    #expect(
      faults(.priority, [("a", ["number": ">= 3"], "high"), ("b", ["word": "strong"], "low")])
        == ["tables/table: number 0..2, word weak: no rule hits"])
    #expect(
      faults(.first, [("a", ["number": "1"], "high"), ("b", ["number": "> 3"], "low")])
        == ["tables/table: number 0, word weak: no rule hits (and 3 more such cases)"])
  }

  @Test func `a table that is not monotone is refused with its case`() {
    #expect(
      faults(
        .priority,
        [
          ("a", ["number": "3"], "high"), ("b", ["list": ">= 1"], "mid"), ("c", [:], "low"),
        ]) == [
          "tables/table: word weak, list 0: raising number from 3 to 4.. lowers out from high to low"
            + " (and 3 more such cases)"
        ])
  }

  @Test func `where only the first counts nothing need be monotone`() {
    #expect(faults(.first, [("a", ["number": "3"], "high"), ("b", [:], "low")]).isEmpty)
  }

  @Test func `a rule that never decides is refused`() {
    let rules: [(DecisionTable.Rule.ID, [String: String], String)] = [
      ("a", ["number": ">= 3"], "high"), ("b", ["number": ">= 4", "word": "strong"], "high"),
      ("c", [:], "low"), ("d", ["list": "none"], "low"),
    ]
    let idle = "never decides: without it every case has the same outcome"
    #expect(
      faults(.priority, rules) == [
        "tables/table/rules/b: \(idle)", "tables/table/rules/d: \(idle)",
      ])
    #expect(
      faults(.first, rules).first
        == "tables/table/rules/b: is never reached: in every case that it takes an earlier rule hits"
    )
  }

  @Test func `two rules that say the same make each other idle`() {
    #expect(
      faults(
        .priority,
        [("a", ["word": "strong"], "high"), ("b", ["word": "strong"], "high"), ("c", [:], "low")]
      )
      .map { $0.prefix(20) } == ["tables/table/rules/a", "tables/table/rules/b"])
  }

  @Test func `an unknown word, number, input or output is refused before any proof`() {
    #expect(
      faults(
        .priority,
        [
          ("a", ["number": ">= 6"], "high"), ("b", ["word": "stronk"], "high"),
          ("c", ["other": "1"], "high"), ("d", ["list": "x"], "high"), ("e", [:], "tiny"),
          ("f", ["list": ">= 3"], "high"), ("g", ["number": "weak"], "low"),
        ]) == [
          "tables/table/rules/a/if/number: number is never 6",
          "tables/table/rules/b/if/word: word is never stronk",
          "tables/table/rules/c/if/other: the table has no input other",
          "tables/table/rules/d/if/list: list is never x",
          "tables/table/rules/e/then/out: out is never tiny",
          "tables/table/rules/f/if/list: list is never 3",
          "tables/table/rules/g/if/number: number is never weak",
        ])
  }

  @Test func `too many cases are refused, not tried`() {
    let facts = (0..<8).map { index in
      Fact(
        id: .init("n\(index)"), title: "", domain: .number(0...9, unit: ""),
        derivation: .value(of: "number", as: [:]))
    }
    let rules = (0..<8).flatMap { fact in
      (1...9).map { Fixture.rule(.init("r\(fact)-\($0)"), ["n\(fact)": ">= \($0)"], ["out": "b"]) }
    }
    let table = DecisionTable(
      id: "large", title: "", hitPolicy: .priority, inputs: Fixture.inputs(facts.map(\.id)),
      outputs: [.init(name: "out", values: ["a", "b"])],
      rules: rules + [Fixture.rule("else", [:], ["out": "a"])])
    let model = DecisionModel(
      facts: facts, factors: [], tables: [table], boundaries: [], tripwires: [])
    #expect(model.prove().faults.map(\.problem) == ["has more than 1048576 cases to prove"])
    let recommendation = model.recommend(Situation())
    #expect(recommendation.possible == ["a", "b"])
    #expect(!recommendation.settled)
    #expect(recommendation.flips.kind == .open)
  }

  // MARK: Laws

  @Test(arguments: 0..<150)
  func `a proof agrees with trying every value`(_ seed: Int) {
    var dice = Dice(seed)
    let policy: DecisionTable.HitPolicy = dice.chance(70) ? .priority : .first
    let model = Self.model(policy, DecisionRandom.rules(&dice))
    let brute = BruteForce(model)
    let faults = model.prove().faults
    #expect(faults.contains { $0.problem.contains("no rule hits") } == !brute.isTotal)
    #expect(
      faults.contains { $0.problem.contains("raising") }
        == (policy == .priority && !brute.isMonotone))
    let idle = faults.filter { $0.path.contains("rules/") }.map { $0.path.split(separator: "/")[3] }
    #expect(idle.map(String.init) == brute.idle.map(\.text))
  }
}
