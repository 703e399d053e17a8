import Readiness
import Testing

struct DecisionRecommendationTests {
  private typealias Fixture = DecisionFixture

  @Test func `a small company with one product stays in one account`() {
    let recommendation = Fixture.recommend()
    #expect(recommendation.outcome == "single")
    #expect(recommendation.settled)
    #expect(recommendation.possible == ["single"])
    #expect(recommendation.shape == "single-account")
    #expect(recommendation.confidence == "high")
    #expect(recommendation.lookAgain == "P12M")
    #expect(recommendation.basis == .answers)
    #expect(recommendation.hits.filter(\.decides).map(\.rule) == ["otherwise", "single"])
    #expect(recommendation.missing.isEmpty)
    #expect(recommendation.assumptions.isEmpty)
    #expect(recommendation.boundaries.isEmpty)
    #expect(recommendation.tripwires.map(\.id) == ["eleventh", "card-data"])
  }

  @Test func `overlapping reasons for the strongest outcome are all named`() {
    let recommendation = Fixture.recommend([
      "people-in-a-year": .value(.number(15)), "data": .value(.options(["health"])),
    ])
    #expect(recommendation.outcome == "multi")
    let deciding = recommendation.hits.filter(\.decides).map(\.rule)
    #expect(deciding == ["trigger", "many-people", "minimal"])
    #expect(recommendation.hits.contains { $0.rule == "ten-people" && !$0.decides })
    #expect(recommendation.hits.first?.reason == "because of trigger")
  }

  @Test func `growth alone makes a minimal start, and says what today would be`() {
    let recommendation = Fixture.recommend(["people-in-a-year": .value(.number(15))])
    #expect(recommendation.shape == "minimal-start")
    #expect(
      recommendation.inputs.filter { $0.table == "shape" }.prefix(3).map(\.text)
        == ["multi", "single", "3"])
  }

  @Test func `rules for something stronger that fail one test are nearly hit`() {
    let nearly = Fixture.recommend(["people-in-a-year": .value(.number(9))]).nearly
    #expect(
      nearly.map { "\($0.outcome) \($0.rule): \($0.input) \($0.present), needs \($0.needed)" } == [
        "multi trigger: triggers none, needs >= 1",
        "multi isolation: compliance none, needs isolation-demanded",
        "multi several-accounts: accounts one, needs several",
        "multi many-people: people 9, needs >= 11",
        "multi serious-signal: signals-serious none, needs >= 1",
        "consider scope: compliance none, needs not(none)",
        "consider moderate: complexity low, needs not(low)",
        "consider ten-people: people 9, needs >= 10",
        "consider two-signals: signals-other none, needs >= 2",
      ])
    #expect(nearly.first { $0.rule == "many-people" }?.prose == "at least 11")
  }

  @Test func `at the strongest outcome nothing is nearly hit`() {
    #expect(Fixture.recommend(["accounts": .value(.number(4))]).nearly.isEmpty)
  }

  // MARK: Notes

  @Test func `a note stands at its boundary only`() {
    func notes(_ people: Int) -> [String] {
      Fixture.recommend(["people-in-a-year": .value(.number(people))]).boundaries.map(\.note)
    }
    #expect(notes(4).isEmpty)
    #expect(notes(5) == ["Five is small."])
    #expect(notes(10) == ["Ten is not 11."])
  }

  @Test func `a tripwire that no longer matters is left out`() {
    let large = Fixture.recommend(["people-now": .value(.number(40))])
    #expect(large.tripwires.map(\.id) == ["card-data"])
  }

  @Test func `factors say what they are made of and how far they can move`() throws {
    let factors = Fixture.recommend([
      "people-in-a-year": .value(.number(8)), "products": .value(.option("several")),
      "environments": .unknown,
    ]).factors
    #expect(factors.map(\.score) == [40, 100])
    #expect(factors.map(\.lowest) == [40, 100])
    #expect(factors.map(\.highest) == [40, 100])
    let team = try #require(factors.first)
    #expect(team.parts.map(\.reason) == ["6 to 10 people"])
    #expect(team.parts.first?.answers.map(\.text) == ["8"])
    let workload = try #require(
      Fixture.recommend(["environments": .value(.number(1)), "public": .unknown]).factors.last)
    #expect([workload.lowest, workload.score, workload.highest] == [0, 0, 40])
  }

  // MARK: What is open

  @Test func `what is open is settled where no completion changes it`() {
    let recommendation = Fixture.recommend([
      "people-in-a-year": .unknown, "data": .value(.options(["health"])),
    ])
    #expect(recommendation.outcome == "multi")
    // Whatever the plan is, three people today are below a landing zone.
    #expect(recommendation.shape == "minimal-multi-account")
    #expect(recommendation.missing.map(\.fact) == ["people"])
    #expect(recommendation.missing.first?.changes == [])
    #expect(recommendation.missing.first?.questions == ["people-in-a-year"])
  }

  @Test func `missing facts are ranked by what they can change`() {
    let recommendation = Fixture.recommend([
      "people-in-a-year": .unknown, "organization": .unknown, "purpose": .unknown,
    ])
    #expect(recommendation.outcome == nil)
    #expect(!recommendation.settled)
    #expect(recommendation.possible == ["single", "consider", "multi"])
    #expect(recommendation.shape == nil)
    #expect(recommendation.flips.kind == .open)
    #expect(recommendation.hits.map(\.rule) == ["otherwise", "single"])
    #expect(recommendation.may.map(\.rule).contains("many-people"))
    #expect(
      recommendation.missing.map { "\($0.fact): \($0.changes.joined(separator: " "))" } == [
        "people: outcome shape confidence look-again",
        "purpose: outcome shape confidence look-again", "organization: confidence look-again",
      ])
  }

  @Test func `a missing fact that changes nothing comes last`() {
    let recommendation = Fixture.recommend([
      "people-in-a-year": .unknown, "accounts": .unknown, "data": .value(.options(["health"])),
    ])
    #expect(recommendation.outcome == "multi")
    #expect(recommendation.missing.map(\.fact) == ["accounts", "people"])
    #expect(recommendation.missing.first?.changes == ["shape", "look-again"])
  }

  @Test func `an assumption is named, with what would change if it is wrong`() {
    let recommendation = Fixture.recommend(["isolation": .unknown])
    #expect(recommendation.outcome == "multi")
    #expect(recommendation.withoutAssumptions == ["single", "multi"])
    let assumption = recommendation.assumptions.first
    #expect(assumption?.fact == "compliance")
    #expect(assumption?.value == "isolation-demanded")
    #expect(assumption?.possible == "none, isolation-demanded")
    #expect(assumption?.changes.first == "outcome")
    #expect(assumption?.questions == ["isolation"])
  }

  @Test func `what is missing is weighed with what is assumed standing`() {
    let recommendation = Fixture.recommend(["isolation": .unknown, "products": .unknown])
    #expect(recommendation.missing.map(\.fact) == ["complexity"])
    #expect(recommendation.missing.first?.changes == [])
    #expect(recommendation.assumptions.first?.changes.first == "outcome")
  }

  @Test func `an assumption that changes nothing says so`() {
    let recommendation = Fixture.recommend([
      "isolation": .unknown, "accounts": .value(.number(3)),
    ])
    #expect(recommendation.assumptions.first?.changes == [])
    #expect(recommendation.withoutAssumptions == ["multi"])
  }

  @Test func `the decided situation answers conditions on facts and decisions`() {
    let situation = Fixture.model.decided(Situation(answers: Fixture.small))
    let condition = Condition.all([
      Fixture.fact("people", "4"), .test(.decision("outcome"), Fixture.test("single")),
      .test(.decision("look-again"), .anything),
    ])
    #expect(condition.truth(in: situation) == .yes)
  }

  // MARK: Facts alone

  @Test func `facts not given stand at their neutral value, and say so`() throws {
    let recommendation = try Fixture.model.recommend(facts: [
      "people": .number(3), "complexity": .word("low"), "compliance": .word("none"),
    ])
    #expect(recommendation.outcome == "single")
    #expect(recommendation.basis == .facts)
    let standings = Dictionary(
      recommendation.facts.map { ($0.fact.text, $0.standing) }
    ) { first, _ in first }
    #expect(standings["people"] == .given)
    #expect(standings["people-now"] == .neutral)
    #expect(standings["purpose"] == .neutral)
    #expect(recommendation.facts.first { $0.fact == "people-now" }?.value == .number(3))
  }

  @Test(
    arguments: [
      (
        ["people": Term.number(3)], FactTrialError.missing(["complexity", "compliance"]),
        "the decision also needs complexity, compliance, and nothing stands in for it"
      ),
      (
        ["folk": .number(3)],
        .unknown(["folk"], known: DecisionFixture.facts.map(\.id)), "no such fact: folk; the facts"
      ),
      (
        ["people": .number(0)],
        .impossible("people", value: "0", domain: .number(1...100_000, unit: "people")),
        "people cannot be “0”; give a number from 1 to 100000"
      ),
      (
        ["triggers": .words(["meteor"])],
        .impossible("triggers", value: "meteor", domain: .list(["regulated-data", "residency"])),
        "triggers cannot be “meteor”; give none, how many (up to 2), or some of: regulated-data"
      ),
      (
        ["people": .number(3), "people-now": .number(12)],
        .above("people-now", 12, maximum: "people", 3), "people-now 12 is above people 3"
      ),
    ] as [([Fact.ID: Term], FactTrialError, String)])
  func `impossible facts are refused`(
    _ facts: [Fact.ID: Term], _ error: FactTrialError, _ text: String
  ) {
    #expect(throws: error) { try Fixture.model.recommend(facts: facts) }
    #expect(error.description.hasPrefix(text))
  }
}
