@testable import Readiness
import Testing

struct DecisionCheckTests {
  private typealias Fixture = DecisionFixture

  private func faults(_ facts: [Fact]) -> [String] {
    let model = DecisionModel(
      facts: facts, factors: [], tables: [], boundaries: [], tripwires: [])
    return model.check(questions: Fixture.questions).map { "\($0.path): \($0.problem)" }
  }

  private func words(_ id: Fact.ID, _ derivation: Derivation) -> Fact {
    Fact(id: id, title: "", domain: .words(["low", "high"]), derivation: derivation)
  }

  private func number(_ id: Fact.ID, _ derivation: Derivation) -> Fact {
    Fact(id: id, title: "", domain: .number(0...5, unit: ""), derivation: derivation)
  }

  @Test func `the fixture holds`() {
    #expect(Fixture.model.check(questions: Fixture.questions).isEmpty)
  }

  @Test func `a value must cover every answer`() {
    #expect(
      faults([
        words("a", .value(of: "products", as: ["one": "low", "many": "high"])),
        words("b", .value(of: "nothing", as: [:])), words("c", .value(of: "accounts", as: [:])),
        number("d", .value(of: "accounts", as: [:])), number("e", .value(of: "signals", as: [:])),
      ]) == [
        "facts/a/value/as/many: products has no answer many",
        "facts/a/value: the answer several stands for several, which a never is",
        "facts/b/value/question: there is no question nothing",
        "facts/c/value: the answers to accounts are of another kind than c",
        "facts/d/value: accounts reaches from 1 to 10000, and d only from 0 to 5",
      ])
  }

  @Test func `a fact sees only the facts before it`() {
    #expect(
      faults([
        number("a", .max([.fact("b"), .fact("a")])), number("b", .count([.question("data")])),
        words(
          "c",
          .choose(
            [.init(value: "high", when: Fixture.fact("c", "high"), reason: "")],
            otherwise: "low")),
      ]) == [
        "facts/a/max/0: there is no fact b here", "facts/a/max/1: there is no fact a here",
        "facts/c/choose/0/when/fact: there is no fact c here",
      ])
  }

  @Test func `a fact never looks at a decision`() {
    let when = Condition.any([
      Fixture.question("public", "yes"),
      .not(.test(.decision("outcome"), Fixture.test("multi"))),
    ])
    #expect(
      faults([words("a", .choose([.init(value: "high", when: when, reason: "")], otherwise: "low"))]
      )
        == ["facts/a/choose/0/when/any/1/not/decision: there is no decision outcome here"])
  }

  @Test func `numbers come from what has numbers, within bounds`() {
    #expect(
      faults([
        words("a", .max([.question("accounts")])), number("b", .max([])),
        number("c", .max([.question("purpose"), .question("accounts")])),
        number("d", .count([.question("signals"), .question("data")])),
      ]) == [
        "facts/a: max gives a number, and a is none", "facts/b/max: max of nothing",
        "facts/c/max/0: purpose has no number",
        "facts/c/max/1: accounts reaches from 1 to 10000, and c only from 0 to 5",
        "facts/d: count reaches from 0 to 8, and d only from 0 to 5",
      ])
  }

  @Test(arguments: [
    (["<= 1", ">= 2"], []), (["<= 1", ">= 3"], ["bands: the sum 2 lies in no band"]),
    (["<= 2", ">= 2"], ["bands: the sum 2 lies in low and in high"]),
    (["0..3", ">= 4"], ["bands: the sum -1 lies in no band"]),
    (["<= 1", "2..9, few"], ["bands/1/sums: a sum is a number, and 2..9, few is none"]),
    (["<= 5", ">= 6"], ["bands/1/sums: no sum reaches high"]),
  ])
  func `bands hold every sum once`(_ sums: [String], _ expected: [String]) {
    let points: [Derivation.Points] = [
      .init(2, when: Fixture.question("public", "yes"), reason: ""),
      .init(3, when: Fixture.question("residency", "yes"), reason: ""),
      .init(-1, when: Fixture.question("isolation", "yes"), reason: ""),
    ]
    let bands = zip(["low", "high"], sums).map {
      Derivation.Band(value: $0, sums: Fixture.test($1))
    }
    #expect(faults([words("a", .points(points, bands: bands))]) == expected.map { "facts/a/\($0)" })
  }

  @Test func `points, choices and lists are checked word by word`() {
    let when = Fixture.question("data", "health, wealth")
    let named = Derivation.Named(
      id: "x", title: "", when: Fixture.question("public", "maybe"), reason: "",
      source: Fixture.source)
    #expect(
      faults([
        words(
          "a",
          .points(
            [.init(2000, when: when, reason: "")], bands: [.init(value: "tall", sums: .anything)])),
        words("b", .choose([.init(value: "tall", when: when, reason: "")], otherwise: "low")),
        Fact(id: "c", title: "", domain: .list(["x", "none"]), derivation: .list([named])),
      ]) == [
        "facts/a/points/0/when/is: data is never wealth",
        "facts/a/points/0/points: more than 1000 points at once",
        "facts/a/bands/0/value: a is never tall",
        "facts/b/choose/0/when/is: data is never wealth",
        "facts/b/choose/0/value: b is never tall", "facts/b/words: nothing makes b high",
        "facts/c/list/none: none is the name of the empty list",
        "facts/c: its list has other names",
        "facts/c/list/x/when/is: public is never maybe",
      ])
  }

  @Test func `what stands without answers must be a value`() {
    func fact(_ id: Fact.ID, _ unknown: Fact.WhenUnknown, _ neutral: Fact.Neutral?) -> Fact {
      Fact(
        id: id, title: "", domain: .words(["no", "yes"]),
        derivation: .value(of: "organization", as: [:]), unknown: unknown, neutral: neutral)
    }
    #expect(
      faults([
        fact("a", .assume(.word("perhaps")), .value(.number(1))),
        fact("b", .ask, .same(as: "c")), fact("c", .ask, .same(as: "b")),
        fact("d", .ask, .same(as: "none-such")), fact("e", .ask, .same(as: "n")),
        number("n", .count([.question("data")])),
      ]) == [
        "facts/a/unknown: a is never perhaps", "facts/a/neutral/value: a is never 1",
        "facts/b/neutral/same-as: c leads back to b", "facts/c/neutral/same-as: b leads back to c",
        "facts/d/neutral/same-as: there is no fact none-such",
        "facts/e/neutral/same-as: n has other values than e",
      ])
  }

  @Test func `names stand once`() {
    let fact = number("a", .count([.question("data")]))
    #expect(faults([fact, fact]) == ["facts/a: a stands here twice"])
  }
}
