@testable import Readiness
import Testing

struct DecisionFactTests {
  private typealias Fixture = DecisionFixture

  private func readings(_ changes: [Question.ID: Answer.Response]) -> [Fact.ID: FactReading] {
    Fixture.model.facts(from: Situation(answers: Fixture.answers(changes)))
  }

  private func reading(
    _ fact: Fact.ID, _ changes: [Question.ID: Answer.Response] = [:]
  ) throws -> FactReading {
    try #require(readings(changes)[fact])
  }

  @Test func `the small company reads as its answers say`() {
    let values = readings([:]).mapValues { $0.text }
    #expect(
      values == [
        "people-now": "3", "people": "4", "complexity": "low", "compliance": "none",
        "purpose": "product", "triggers": "none", "signals-serious": "none",
        "signals-other": "none", "accounts": "one", "organization": "no",
      ])
    #expect(readings([:]).values.allSatisfy { $0.standing == .settled && $0.unsettled.isEmpty })
  }

  // MARK: max

  @Test func `a maximum with an unknown part has a lower bound`() throws {
    let people = try reading("people", ["people-in-a-year": .unknown])
    #expect(people.value == nil)
    #expect(people.standing == .open)
    #expect(people.possible == .numbers(3...100_000))
    #expect(people.unsettled == ["people-in-a-year"])
  }

  @Test func `a part that does not apply leaves the others`() throws {
    let people = try reading("people", ["people-in-a-year": .notApplicable(because: "closing")])
    #expect(people.value == .number(3))
    #expect(people.because.flatMap(\.answers).map(\.question) == ["people-now"])
  }

  @Test func `a maximum at the end of its domain needs no other part`() throws {
    let people = try reading(
      "people", ["people-now": .value(.number(100_000)), "people-in-a-year": .unknown])
    #expect(people.value == .number(100_000))
    #expect(people.standing == .settled)
  }

  @Test func `an unknown part that can add one more still leaves it open`() throws {
    let people = try reading(
      "people", ["people-now": .value(.number(99_999)), "people-in-a-year": .unknown])
    #expect(people.possible == .numbers(99_999...100_000))
    #expect(people.unsettled == ["people-in-a-year"])
  }

  @Test func `a maximum of nothing that applies is open`() throws {
    let changes: [Question.ID: Answer.Response] = [
      "people-now": .notApplicable(because: "none"),
      "people-in-a-year": .notApplicable(because: "none"),
    ]
    let people = try reading("people", changes)
    #expect(people.value == nil)
    #expect(people.unsettled == ["people-now"])
  }

  // MARK: points

  @Test func `points add up and say from which answers`() throws {
    let complexity = try reading(
      "complexity", ["products": .value(.option("several")), "environments": .value(.number(3))])
    #expect(complexity.value == .word("high"))
    #expect(complexity.because.map(\.points) == [2, 2, 1])
    #expect(
      complexity.answers == [
        AnswerUsed(question: "products", text: "several"),
        AnswerUsed(question: "environments", text: "3"),
        AnswerUsed(question: "public", text: "yes"),
      ])
  }

  @Test func `an unknown that cannot leave the band settles`() throws {
    // 2 points are sure; the unknown one makes it 3: still moderate.
    let complexity = try reading(
      "complexity", ["products": .value(.option("several")), "public": .unknown])
    #expect(complexity.value == .word("moderate"))
    #expect(complexity.standing == .settled)
  }

  @Test func `an unknown that can leave the band is named`() throws {
    let complexity = try reading(
      "complexity", ["products": .unknown, "environments": .value(.number(3))])
    #expect(complexity.value == nil)
    #expect(complexity.possible == .words(["moderate", "high"]))
    #expect(complexity.unsettled == ["products"])
  }

  // MARK: choose

  @Test func `the first choice that surely holds is chosen before an unknown one behind it`() throws
  {
    let compliance = try reading(
      "compliance", ["isolation": .value(.yesNo(true)), "frameworks": .unknown])
    #expect(compliance.value == .word("isolation-demanded"))
    #expect(compliance.standing == .settled)
    #expect(compliance.because.map(\.reason) == ["demanded"])
  }

  @Test func `an unknown choice before the one that holds leaves both possible, then assumes`()
    throws
  {
    let compliance = try reading(
      "compliance", ["isolation": .unknown, "frameworks": .value(.options(["soc-2"]))])
    #expect(compliance.possible == .words(["in-scope", "isolation-demanded"]))
    #expect(compliance.unsettled == ["isolation"])
    #expect(compliance.value == .word("isolation-demanded"))
    #expect(compliance.assumed)
  }

  @Test func `an assumption gives way to what is possible`() throws {
    let compliance = try reading("compliance", ["frameworks": .unknown])
    #expect(compliance.possible == .words(["none", "in-scope"]))
    #expect(compliance.value == .word("in-scope"))
    #expect(compliance.assumed)
  }

  @Test func `between two values as near, the stronger is assumed`() {
    let domain = Fact.Domain.words(["a", "b", "c", "d"])
    #expect(domain.value(closestTo: .word("b"), within: .words(["a", "c"])) == .word("c"))
    #expect(domain.value(closestTo: .word("b"), within: .words(["a", "d"])) == .word("a"))
    #expect(
      Fact.Domain.number(1...9, unit: "").value(closestTo: .number(2), within: .numbers(4...6))
        == .number(4))
  }

  // MARK: value, list, count

  @Test func `a value that does not apply is open`() throws {
    let purpose = try reading("purpose", ["purpose": .notApplicable(because: "no")])
    #expect(purpose.standing == .open)
    #expect(purpose.possible == .words(["throw-away", "product"]))
  }

  @Test func `a list holds what surely holds, and says what may`() throws {
    let triggers = try reading(
      "triggers", ["data": .value(.options(["health"])), "residency": .unknown])
    #expect(triggers.value == .words(["regulated-data"]))
    #expect(triggers.assumed)
    #expect(triggers.held.map(\.id) == ["regulated-data"])
    #expect(triggers.held.first?.answers == [AnswerUsed(question: "data", text: "health")])
    #expect(triggers.may.map(\.id) == ["residency"])
    #expect(triggers.possible == .set(held: ["regulated-data"], may: ["residency"]))
  }

  @Test func `a count adds ticks, reasons and yeses`() {
    let ticks = Derivation.count([.question("signals"), .fact("triggers"), .question("public")])
    let fact = Fact(
      id: "count", title: "", domain: .number(0...9, unit: ""), derivation: ticks)
    func read(_ changes: [Question.ID: Answer.Response]) -> FactReading? {
      let model = DecisionModel(
        facts: Fixture.facts + [fact], factors: [], tables: [], boundaries: [], tripwires: [])
      return model.facts(from: Situation(answers: Fixture.answers(changes)))["count"]
    }
    #expect(
      read(["signals": .value(.options(["quota", "tags"])), "residency": .value(.yesNo(true))])?
        .value == .number(4))
    #expect(read(["residency": .unknown])?.possible == .numbers(1...2))
    #expect(read(["residency": .unknown])?.unsettled == ["residency"])
    #expect(read(["signals": .unknown])?.possible == .numbers(1...9))
    #expect(read(["signals": .unknown])?.unsettled == ["signals"])
  }

  @Test func `a fact on top of an assumption is assumed, unless it comes out the same`() throws {
    let guessed = Fact(
      id: "guessed", title: "", domain: .words(["no", "yes"]),
      derivation: .value(of: "organization", as: [:]), unknown: .assume(.word("yes")))
    func above(_ test: String) throws -> FactReading {
      let fact = Fact(
        id: "above", title: "", domain: .words(["no", "yes"]),
        derivation: .choose(
          [.init(value: "yes", when: Fixture.fact("guessed", test), reason: "")], otherwise: "no"))
      let model = DecisionModel(
        facts: [guessed, fact], factors: [], tables: [], boundaries: [], tripwires: [])
      return try #require(model.facts(from: Situation())["above"])
    }
    let assumed = try above("yes")
    #expect(assumed.value == .word("yes"))
    #expect(assumed.assumed)
    #expect(assumed.possible == .words(["no", "yes"]))
    #expect(assumed.unsettled == ["organization"])
    #expect(try above("no, yes").standing == .settled)
  }

  @Test func `a fact listed before what it looks at finds it unknown`() {
    let model = DecisionModel(
      facts: Fixture.facts.reversed(), factors: [], tables: [], boundaries: [], tripwires: [])
    let people = model.facts(from: Situation(answers: Fixture.small))["people"]
    #expect(people?.possible == .numbers(4...100_000))
  }

  @Test func `values are read from text`() throws {
    let domain = try #require(Fixture.facts.first { $0.id == "triggers" }?.domain)
    #expect(domain.value(parsing: "none") == .words([]))
    #expect(
      domain.value(parsing: "residency, regulated-data")?.description
        == "regulated-data, residency")
    #expect(domain.value(parsing: "2") == .number(2))
    #expect(domain.value(parsing: "3") == nil)
    #expect(domain.value(parsing: "") == nil)
    #expect(domain.value(parsing: "none, residency") == nil)
    #expect(Fact.Domain.number(1...9, unit: "").value(parsing: "9") == .number(9))
    #expect(Fact.Domain.number(1...9, unit: "").value(parsing: "ten") == nil)
    #expect(Fact.Domain.words(["a"]).value(parsing: "b") == nil)
  }
}
