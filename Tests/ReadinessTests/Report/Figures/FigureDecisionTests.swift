import Testing

@testable import Readiness

/// The figures of a decision: the space it is taken in, and the structure it leads to.
@Suite struct FigureDecisionTests {
  private static func recommendation(_ facts: [Fact.ID: Term]) throws -> Recommendation {
    try DecisionFixture.model.recommend(facts: facts)
  }

  @Test(
    "Each cell is what the decision would be with the facts of that cell",
    arguments: [[:], ["triggers": .words(["residency"])], ["signals-other": .number(2)]]
      as [[Fact.ID: Term]])
  func cells(_ others: [Fact.ID: Term]) throws {
    let facts = others.merging([
      "people": .number(8), "complexity": .word("low"), "compliance": .word("none"),
    ]) { own, _ in own }
    let space = try #require(DecisionSpace(DecisionFixture.model, Self.recommendation(facts)))
    #expect(space.rows.count == 9)
    #expect(space.own == 0)
    for row in space.rows {
      for (band, outcome) in zip(space.bands, row.outcomes) {
        var there = facts
        there["people"] = .number(band.upperBound)
        there["complexity"] = .word(row.complexity)
        there["compliance"] = .word(row.compliance)
        #expect(try Self.recommendation(there).outcome == outcome)
      }
    }
  }

  @Test("The bands of people are those between which a rule tells a difference")
  func bands() throws {
    let facts: [Fact.ID: Term] = [
      "people": .number(8), "complexity": .word("low"), "compliance": .word("none"),
    ]
    let space = try #require(DecisionSpace(DecisionFixture.model, Self.recommendation(facts)))
    #expect(space.bands.map(\.lowerBound).first == 1)
    #expect(space.bands.contains { $0.lowerBound == 11 })
    #expect(space.title(space.bands.count - 1) == "11 or more")
    #expect(!space.near.isEmpty)
  }

  @Test(
    "The words say where the company stands and where its plan takes it",
    arguments: [
      (4, 12, "With the 12 people of the plan for twelve months it says: use several accounts."),
      (
        1, 1,
        "With 1 person, complexity low, compliance none, the table says: stay with a single"
      ),
      (
        nil, 12,
        "The company stands at complexity low, compliance none; how many people use AWS is open."
      ),
    ] as [(Int?, Int?, String)])
  func words(_ now: Int?, then: Int?, sentence: String) {
    #expect(FigureSamples.space(now, then, own: 0).words.contains(sentence))
  }

  @Test("Every shape of the content has a tree; a shape that is not known has none")
  func shapes() {
    for shape in FigureSamples.shapes { #expect(AccountTree(shape: shape) != nil) }
    #expect(AccountTree(shape: "castle") == nil)
  }

  @Test("Each thing that a trigger sets apart has an account beside production")
  func apart() {
    let tree = AccountTree(shape: "minimal-multi-account", apart: ["Health or card data"])
    #expect(
      tree?.words.contains(
        "with production (the account of today) and Health or card data (stands apart)") == true)
  }
}
