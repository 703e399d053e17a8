import Readiness
import Testing

/// The cases of the article's matrix and of its gaps, by facts alone.
struct DecisionTableTests {
  private typealias Fixture = DecisionFixture

  private func decide(_ facts: [Fact.ID: String]) throws -> Recommendation {
    var given: [Fact.ID: Term] = [:]
    for (id, text) in facts {
      let fact = try #require(Fixture.facts.first { $0.id == id })
      let value = try #require(fact.domain.value(parsing: text))
      given[id] = value
    }
    return try Fixture.model.recommend(facts: given)
  }

  private func outcome(
    _ people: Int, _ complexity: String, _ compliance: String, _ more: [Fact.ID: String] = [:]
  ) throws -> String? {
    let facts: [Fact.ID: String] = [
      "people": "\(people)", "complexity": complexity, "compliance": compliance,
    ]
    return try decide(facts.merging(more) { $1 }).outcome
  }

  @Test(arguments: [
    (1...5, ["low"], ["none"], "single"), (6...9, ["moderate"], ["none"], "consider"),
    (6...9, ["moderate"], ["in-scope", "isolation-demanded"], "multi"),
    (11...14, ["low", "moderate", "high"], ["none", "in-scope", "isolation-demanded"], "multi"),
  ])
  func `the article's four rows come out as it says, away from the boundaries`(
    _ people: ClosedRange<Int>, _ complexities: [String], _ compliances: [String],
    _ expected: String
  ) throws {
    for count in people {
      for complexity in complexities {
        for compliance in compliances {
          #expect(try outcome(count, complexity, compliance) == expected)
        }
      }
    }
  }

  @Test(
    arguments: [
      ("1-5 low yes", 3, "low", "in-scope", [:], "consider"),
      ("1-5 low yes, isolation mandated", 3, "low", "isolation-demanded", [:], "multi"),
      (
        "1-5 low yes, regulated data", 3, "low", "in-scope", ["triggers": "regulated-data"], "multi"
      ),
      ("1-5 moderate none", 3, "moderate", "none", [:], "consider"),
      ("1-5 moderate yes", 3, "moderate", "in-scope", [:], "multi"),
      ("1-5 high none", 3, "high", "none", [:], "consider"),
      ("1-5 high none, a trigger", 3, "high", "none", ["triggers": "1"], "multi"),
      ("1-5 high yes", 3, "high", "in-scope", [:], "multi"),
      ("5-10 low none", 8, "low", "none", [:], "single"),
      ("5-10 low yes", 8, "low", "in-scope", [:], "consider"),
      ("5-10 low yes, isolation mandated", 8, "low", "isolation-demanded", [:], "multi"),
      ("5-10 high none", 8, "high", "none", [:], "consider"),
      ("5-10 high none, a trigger", 8, "high", "none", ["triggers": "2"], "multi"),
      ("5-10 high yes", 8, "high", "in-scope", [:], "multi"),
      ("five people", 5, "low", "none", [:], "single"),
      ("five people, moderate", 5, "moderate", "none", [:], "consider"),
      ("ten people", 10, "low", "none", [:], "consider"),
      ("eleven people", 11, "low", "none", [:], "multi"),
      ("growth 3 to 15", 15, "low", "none", ["people-now": "3"], "multi"),
      ("proof of concept of twelve", 12, "low", "none", ["purpose": "throw-away"], "single"),
      (
        "learning with health data", 2, "low", "none", ["purpose": "throw-away", "triggers": "1"],
        "multi"
      ),
      ("solo with customer deployments", 1, "low", "none", ["triggers": "residency"], "multi"),
      ("no signals, eleven people", 11, "low", "none", ["signals-other": "0"], "multi"),
      (
        "a serious signal, three people", 3, "low", "none", ["signals-serious": "incident"], "multi"
      ),
      ("one other signal", 3, "low", "none", ["signals-other": "quota"], "single"),
      ("two other signals", 3, "low", "none", ["signals-other": "2"], "consider"),
      (
        "two other signals move consider up", 3, "moderate", "none", ["signals-other": "2"], "multi"
      ),
      ("two other signals at ten", 10, "low", "none", ["signals-other": "2"], "multi"),
      ("already several accounts", 2, "low", "none", ["accounts": "several"], "multi"),
    ] as [(String, Int, String, String, [Fact.ID: String], String)])
  func `a gap or contradiction of the matrix is resolved`(
    _ name: String, _ people: Int, _ complexity: String, _ compliance: String,
    _ more: [Fact.ID: String], _ expected: String
  ) throws {
    #expect(try outcome(people, complexity, compliance, more) == expected, "\(name)")
  }

  @Test(
    arguments: [
      (["people": "3"], "single-account", "high", "P12M"),
      (["people": "8"], "single-account", "low", "P6M"),
      (["people": "15", "people-now": "3"], "minimal-start", "medium", "P6M"),
      (["people": "15", "people-now": "12"], "landing-zone", "medium", "P6M"),
      (["people": "40"], "landing-zone", "medium", "P6M"),
      (["people": "3", "triggers": "1"], "minimal-multi-account", "high", "P6M"),
      (["people": "3", "accounts": "several"], "keep", "high", "P12M"),
      (["people": "10"], "single-in-organization", "low", "P3M"),
      (["people": "10", "organization": "yes"], "single-in-organization", "medium", "P6M"),
      (["people": "12", "purpose": "throw-away"], "single-account", "high", "P3M"),
    ] as [([Fact.ID: String], String, String, String)])
  func `the shape follows from the outcome, today and in a year`(
    _ facts: [Fact.ID: String], _ shape: String, _ confidence: String, _ look: String
  ) throws {
    let neutral: [Fact.ID: String] = ["complexity": "low", "compliance": "none"]
    let recommendation = try decide(neutral.merging(facts) { $1 })
    #expect(recommendation.shape == shape)
    #expect(recommendation.confidence == confidence)
    #expect(recommendation.lookAgain == look)
    #expect(Period(look) != nil)
  }

  // MARK: Open inputs

  @Test func `a priority table knows what surely hits and what may`() {
    let verdict = Fixture.outcome.evaluate([
      "people": .numbers(9...10), "complexity": .exactly(.word("low")),
      "compliance": .exactly(.word("in-scope")), "purpose": .exactly(.word("product")),
      "triggers": .set(held: [], may: []), "signals-serious": .exactly(.words([])),
      "signals-other": .exactly(.words([])), "accounts": .exactly(.word("one")),
    ])
    #expect(verdict.hits == ["scope", "otherwise"])
    #expect(verdict.may == ["ten-people"])
    #expect(verdict.value(of: "outcome") == "consider")
    #expect(verdict.deciding == ["scope"])
  }

  @Test func `what may hit and is stronger leaves the output open`() {
    let verdict = Fixture.outcome.evaluate(["accounts": .exactly(.word("one"))])
    #expect(verdict.outputs["outcome"] == ["single", "consider", "multi"])
    #expect(verdict.value(of: "outcome") == nil)
    #expect(verdict.deciding.isEmpty)
    let several = Fixture.outcome.evaluate(["accounts": .exactly(.word("several"))])
    #expect(several.value(of: "outcome") == "multi")
    #expect(several.deciding == ["several-accounts"])
  }

  @Test func `in a table where the first counts, what may hit before it matters`() {
    let table = DecisionTable(
      id: "t", title: "", hitPolicy: .first,
      inputs: Fixture.inputs(["x"]), outputs: [.init(name: "o", values: ["a", "b", "c"])],
      rules: [
        Fixture.rule("one", ["x": "1"], ["o": "a"]), Fixture.rule("two", ["x": "<= 2"], ["o": "b"]),
        Fixture.rule("else", [:], ["o": "c"]),
      ])
    let open = table.evaluate(["x": .numbers(1...2)])
    #expect(open.outputs["o"] == ["a", "b"])
    #expect(open.hits == ["two", "else"])
    #expect(open.may == ["one"])
    #expect(open.deciding.isEmpty)
    let settled = table.evaluate(["x": .exactly(.number(2))])
    #expect(settled.deciding == ["two"])
    #expect(table.evaluate([:]).outputs["o"] == ["a", "b", "c"])
  }

  @Test func `a table in which nothing hits gives nothing`() {
    let table = DecisionTable(
      id: "t", title: "", hitPolicy: .priority, inputs: Fixture.inputs(["x"]),
      outputs: [.init(name: "o", values: ["a"])],
      rules: [Fixture.rule("one", ["x": "1"], ["o": "a"])])
    let verdict = table.evaluate(["x": .exactly(.number(2))])
    #expect(verdict.outputs["o"] == [])
    #expect(verdict.deciding.isEmpty)
  }
}
