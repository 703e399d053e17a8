@testable import Readiness
import Testing

struct DecisionFlipTests {
  private typealias Fixture = DecisionFixture

  private func text(_ flips: Flips) -> [String] {
    flips.list.map { flip in
      let changes = flip.changes.map { "\($0.fact) \($0.from)>\($0.to) (\($0.band))" }
      let along = flip.along.map { " with \($0.fact) \($0.from)>\($0.to)" }
      return changes.joined(separator: " and ") + along.joined() + ": "
        + flip.possible.joined(separator: "|")
    }
  }

  @Test
  func `every single change at its nearest band is shown, but no advice to get a new purpose`() {
    let flips = Fixture.recommend().flips
    #expect(flips.kind == .single)
    #expect(
      text(flips) == [
        "people 4>10 (10): consider", "complexity low>moderate (moderate): consider",
        "compliance none>in-scope (in-scope): consider", "triggers 0>1 (1..): multi",
        "signals-serious 0>1 (1..): multi", "signals-other 0>2 (2..): consider",
      ])
  }

  @Test func `both directions are shown`() {
    let flips = Fixture.recommend(["people-in-a-year": .value(.number(10))]).flips
    #expect(
      text(flips).prefix(2) == ["people 10>9 (1..9): single", "people 10>11 (11..): multi"])
    #expect(flips.list.map { $0.changes.map(\.up) }.prefix(2) == [[false], [true]])
  }

  @Test func `people today come down with the people of the plan`() {
    let flips = Fixture.recommend(["people-now": .value(.number(40))]).flips
    #expect(text(flips) == ["people 40>10 (10) with people-now 40>10: consider"])
  }

  @Test func `where no single change is enough the smallest combinations are shown`() {
    let flips = Fixture.recommend([
      "people-now": .value(.number(40)), "data": .value(.options(["card"])),
      "isolation": .value(.yesNo(true)),
    ]).flips
    #expect(flips.kind == .combined)
    #expect(
      text(flips) == [
        "people 40>10 (10) and compliance isolation-demanded>in-scope (in-scope)"
          + " and triggers 1>0 (0) with people-now 40>10: consider"
      ])
  }

  @Test func `combinations as small as each other are all shown, in the order of the facts`() throws
  {
    let model = DecisionProofTests.model(
      .priority,
      [
        Fixture.rule("a", ["number": ">= 3", "word": "strong"], ["out": "high"]),
        Fixture.rule("b", ["number": ">= 3", "list": ">= 1"], ["out": "mid"]),
        Fixture.rule("c", [:], ["out": "low"]),
      ])
    let flips = try model.recommend(facts: BruteForce.facts([0, 0, 0])).flips
    #expect(
      text(flips) == [
        "number 0>3 (3..) and list 0>1 (1..): mid",
        "number 0>3 (3..) and word weak>strong (strong): high",
      ])
  }

  @Test func `that nothing flips is said`() {
    let flips = Fixture.recommend(["accounts": .value(.number(7))]).flips
    #expect(flips.kind == .none)
    #expect(flips.list.isEmpty)
  }

  @Test func `a change counts only if it changes the outcome whatever is open`() {
    // Open: one account or several; the outcome is multi either way, and nothing that could be
    // changed helps if there are several.
    let flips = Fixture.recommend([
      "accounts": .unknown, "data": .value(.options(["card"])),
    ]).flips
    #expect(flips.kind == .none)
  }

  @Test func `a part of a maximum never rises above it`() throws {
    // A table that looks at people-now itself.
    let table = DecisionTable(
      id: "t", title: "", hitPolicy: .priority,
      inputs: Fixture.inputs(["people-now", "people"]),
      outputs: [.init(name: "o", values: ["a", "b"])],
      rules: [
        Fixture.rule("now", ["people-now": ">= 6"], ["o": "b"]),
        Fixture.rule("else", [:], ["o": "a"]),
      ])
    let model = DecisionModel(
      facts: Fixture.facts, factors: [], tables: [table], boundaries: [], tripwires: [])
    func flips(_ now: Int, _ people: Int) throws -> Flips {
      try model.recommend(facts: ["people-now": .number(now), "people": .number(people)]).flips
    }
    #expect(text(try flips(3, 8)) == ["people-now 3>6 (6..): b"])
    #expect(try flips(3, 4).kind == .none)
    #expect(text(try flips(8, 9)) == ["people-now 8>5 (1..5): a"])
  }

  // MARK: Answers

  private func answerFlips(_ changes: [Question.ID: Answer.Response] = [:]) -> [String] {
    let flips = Fixture.model.answerFlips(
      of: Fixture.answers(changes), questions: Fixture.questions
    ) { Situation(answers: $0) }
    return flips.map {
      "\($0.question) \($0.from ?? "?")>\($0.to): \($0.possible.joined(separator: "|"))"
    }
  }

  @Test func `changes of answers are confirmed by deciding anew`() {
    #expect(
      answerFlips() == [
        "people-now 3>10: consider", "people-in-a-year 4>10: consider",
        "products one>several: consider", "environments 2>3: consider",
        "isolation no>yes: multi", "frameworks none>soc-2: consider",
        "frameworks none>iso-27001: consider", "data names>health, names: multi",
        "data names>card, names: multi", "residency no>yes: multi",
        "signals none>incident: multi", "signals none>auditor: multi", "accounts 1>2: multi",
      ])
  }

  @Test func `a number goes down to the last value of the band below`() {
    #expect(
      answerFlips(["people-in-a-year": .value(.number(10))]).filter { $0.hasPrefix("people") }
        == [
          "people-now 3>11: multi", "people-in-a-year 10>9: single",
          "people-in-a-year 10>11: multi",
        ])
  }

  @Test func `a change of one answer that another outweighs is no flip`() {
    let flips = answerFlips([
      "people-now": .value(.number(12)), "people-in-a-year": .value(.number(15)),
    ])
    #expect(flips.isEmpty, "and what is no advice, the purpose, is left out")
  }

  @Test func `an answer that is not known can flip what was assumed of it`() {
    #expect(answerFlips(["isolation": .unknown]) == ["isolation ?>no: single"])
  }

  @Test func `an open outcome has no flips`() {
    #expect(answerFlips(["people-now": .unknown]).isEmpty)
  }

  @Test func `a question that is not asked is not changed`() {
    let flips = Fixture.model.answerFlips(of: Fixture.small, questions: Fixture.questions) {
      Situation(answers: $0.filter { $0.key != "isolation" }, absent: ["isolation"])
    }
    #expect(!flips.isEmpty)
    #expect(!flips.contains { $0.question == "isolation" })
  }

  // MARK: Laws

  private static func single(
    _ values: [Int], _ brute: BruteForce, _ place: Int, _ step: Int
  ) -> String? {
    let now = brute.out(values)
    var next = values
    while true {
      next[place] += step
      guard [0...5, 0...1, 0...2][place].contains(next[place]) else { return nil }
      if brute.out(next) != now {
        let name = ["number", "word", "list"][place]
        let text = place == 1 ? ["weak", "strong"][next[place]] : "\(next[place])"
        return "\(name) \(text) \(brute.out(next) ?? "")"
      }
    }
  }

  @Test(arguments: 0..<120)
  func `flips are exactly those that trying every value finds`(_ seed: Int) throws {
    var dice = Dice(seed + 1_000)
    var rules = DecisionRandom.rules(&dice)
    rules.append(Fixture.rule("last", [:], ["out": "low"]))
    let model = DecisionProofTests.model(.priority, rules)
    let brute = BruteForce(model)
    for _ in 0..<12 {
      let values = [dice.below(6), dice.below(2), dice.below(3)]
      let recommendation = try model.recommend(facts: BruteForce.facts(values))
      #expect(recommendation.outcome == brute.out(values))
      let expected = (0...2).flatMap { place in
        [-1, 1].compactMap { Self.single(values, brute, place, $0) }
      }
      let flips = recommendation.flips
      if !expected.isEmpty {
        let found = flips.list.map {
          "\($0.changes[0].fact) \($0.changes[0].to) \($0.outcome ?? "")"
        }
        #expect(flips.kind == .single)
        #expect(found == expected)
        continue
      }
      let fewest = [2, 3].first { size in
        Self.places(size).contains { places in
          brute.changes(of: values, at: places).contains { brute.out($0) != brute.out(values) }
        }
      }
      #expect(flips.kind == (fewest == nil ? .none : .combined))
      #expect(flips.list.allSatisfy { $0.changes.count == fewest })
      #expect(Set(flips.list.map { $0.changes.reduce(0) { $0 + $1.bands } }).count <= 1)
    }
  }

  private static func places(_ size: Int) -> [Set<Int>] {
    size == 2 ? [[0, 1], [0, 2], [1, 2]] : [[0, 1, 2]]
  }
}
