@testable import Readiness
import Testing

struct DecisionTableCheckTests {
  private typealias Fixture = DecisionFixture

  private func faults(
    _ facts: [Fact], _ tables: [DecisionTable] = [], boundaries: [DecisionModel.Boundary] = [],
    tripwires: [DecisionModel.Tripwire] = [], factors: [DecisionModel.Factor] = []
  ) -> [String] {
    let model = DecisionModel(
      facts: facts, factors: factors, tables: tables, boundaries: boundaries, tripwires: tripwires)
    return model.check(questions: Fixture.questions).map { "\($0.path): \($0.problem)" }
  }

  @Test func `tables refer to what exists, and rules give every output`() {
    let table = DecisionTable(
      id: "t", title: "", hitPolicy: .priority,
      inputs: [
        .init(name: "a", origin: .fact("nothing")),
        .init(name: "b", origin: .decision(output: "shape", replacing: [:])),
        .init(name: "c", origin: .decision(output: "outcome", replacing: ["people": "purpose"])),
        .init(name: "d", origin: .decision(output: "look-again", replacing: ["people": "folk"])),
      ], outputs: [.init(name: "period", values: []), .init(name: "outcome", values: ["x"])],
      rules: [Fixture.rule("r", ["c": "double"], ["period": "6M", "size": "large"])])
    let found = faults(Fixture.facts, [Fixture.outcome, table])
    #expect(
      found == [
        "tables/t/inputs/a/fact: there is no fact nothing",
        "tables/t/inputs/b/decision: no earlier table gives shape",
        "tables/t/inputs/c/replacing/people: purpose has other values than people",
        "tables/t/inputs/d/decision: no earlier table gives look-again",
        "tables/t/outputs/outcome: an earlier table already gives outcome",
        "tables/t/outputs/period: hit policy priority needs the values in order",
        "tables/t/rules/r/if/c: c is never double", "tables/t/rules/r/then/period: 6M is no period",
        "tables/t/rules/r/then: gives no outcome",
        "tables/t/rules/r/then/size: the table gives no size",
      ])
  }

  @Test func `a table on top of a broken one is not blamed for it`() {
    let broken = DecisionTable(
      id: "outcome", title: "", hitPolicy: .priority, inputs: Fixture.outcome.inputs,
      outputs: Fixture.outcome.outputs,
      rules: [Fixture.rule("r", ["people": "many"], ["outcome": "multi"])])
    #expect(
      faults(Fixture.facts, [broken, Fixture.shape])
        == ["tables/outcome/rules/r/if/people: people is never many"])
  }

  @Test func `notes are checked against facts and decisions`() {
    let outcome = Condition.test(.decision("outcome"), Fixture.test("multi, none"))
    #expect(
      faults(
        Fixture.facts, [Fixture.outcome],
        boundaries: [.init(id: "b", when: outcome, note: "", source: Fixture.source)],
        tripwires: [
          .init(id: "t", watch: "", when: Fixture.fact("people", "0"), fact: "folk")
        ],
        factors: [
          .init(
            id: "f", title: "",
            parts: [.init(1, when: .test(.account("color"), Fixture.test("red")), reason: "")])
        ]) == [
          "factors/f/parts/0/when/account: there is no account color here",
          "boundaries/b/when/is: outcome is never none",
          "tripwires/t/when/is: people is never 0", "tripwires/t/fact: there is no fact folk",
        ])
  }

  @Test func `a test of the wrong kind is refused for each kind of value`() {
    let vocabulary = Vocabulary(questions: [
      Question(id: "text", title: "", ask: "", kind: .text(limit: 9)),
      Question(id: "day", title: "", ask: "", kind: .day),
      Question(id: "count", title: "", ask: "", kind: .number(1...9, unit: "")),
      Question(id: "yes", title: "", ask: "", kind: .yesNo),
    ])
    func problems(_ id: Question.ID, _ test: String) -> [String] {
      Fixture.question(id, test).faults(at: "when", in: vocabulary).map(\.problem)
    }
    #expect(problems("text", "-").isEmpty)
    #expect(problems("text", "a") == ["text is never a"])
    #expect(problems("day", ">= 2026-12-01").isEmpty)
    #expect(problems("day", ">= 3, soon") == ["day is never 3", "day is never soon"])
    #expect(problems("count", "not(1..9)") == ["no count passes not(1..9)"])
    #expect(problems("count", "5..12") == ["count is never 12"])
    #expect(problems("yes", "not(true)") == ["yes is never true"])
    #expect(
      Condition.all([]).faults(at: "when", in: vocabulary).map(\.problem) == ["all of nothing"])
  }
}
