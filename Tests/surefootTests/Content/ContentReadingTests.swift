import Readiness
import Testing

@testable import surefoot

@Suite struct ContentReadingTests {
  @Test func `the fixture is a pack without a fault`() {
    #expect(ContentFixture.faults() == [])
  }

  @Test func `a questionnaire holds what its file says`() throws {
    let questionnaire = try #require(try ContentFixture.pack().pack.questionnaire())
    #expect(questionnaire.sections.map(\.id.text) == ["people", "account"])
    #expect(questionnaire.sections.map(\.scope) == [.organization, .account])
    let people = questionnaire.questions[0]
    #expect(people.kind == .number(1...100, unit: "people"))
    #expect(people.why == "Because.")
    let keys = questionnaire.questions[2]
    #expect(keys.askedWhen == .test(.question("purpose"), .anyOf([.word("product")])))
    #expect(keys.risky == [.init(test: .anyOf([.word("yes")]), ask: "What limits the harm?")])
    #expect(questionnaire.questions[5].kind == .text(limit: 80))
  }

  @Test func `a model holds what its files say`() throws {
    let model = try ContentFixture.pack().pack.decisionModel()
    #expect(model.facts.map(\.id.text) == ["people", "purpose"])
    #expect(model.facts[1].domain == .words(["throw-away", "product"]))
    #expect(model.facts[1].unknown == .assume(.word("product")))
    #expect(model.facts[1].neutral == .value(.word("product")))
    #expect(!model.facts[1].advice)
    #expect(model.tables[0].hitPolicy == .priority)
    let rule = model.tables[0].rules[0]
    #expect(rule.tests["people"] == .anyOf([.atLeast(11)]))
    #expect(rule.gives == ["outcome": "multi"])
    #expect(rule.stated == .article)
  }

  @Test func `a checklist and its prose hold what their files say`() throws {
    let pack = ContentFixture.pack().pack
    let checklist = try #require(try pack.checklist())
    #expect(checklist.items[1].needs == ["root-mfa"])
    #expect(checklist.items[1].recurrence == Period("P1Y").map(Recurrence.after))
    #expect(checklist.items[0].proof == .selfStated)
    #expect(checklist.retired == ["old-item"])
    let prose = try #require(try pack.prose(for: "root-mfa"))
    #expect(prose.undo == "Undo.")
    let source = Source(
      title: "A page", address: "https://example.com/a", checked: Day("2026-01-02"))
    #expect(prose.sources == [source])
    #expect(try pack.prose(for: "no-such-item") == nil)
  }

  @Test func `every way of deriving a fact is read`() throws {
    let facts = """
      format: surefoot/facts/1
      facts:
        - {id: one, title: One, number: {minimum: 0, maximum: 9, unit: x}, max: [{fact: zero}, {question: people-now}]}
        - id: two
          title: Two
          words: [low, high]
          points: [{points: -2, when: {question: purpose, is: product}, reason: r}]
          bands: [{value: low, sums: "<= 1"}, {value: high, sums: ">= 2"}]
        - id: three
          title: Three
          words: [low, high]
          choose: [{value: high, when: {not: {question: purpose, is: product}}, reason: r}]
          otherwise: low
        - id: four
          title: Four
          list: [{id: a, title: A, when: {fact: two, is: low}, reason: r, source: {title: t}}]
          unknown: none
          neutral: {same-as: six}
        - {id: five, title: Five, number: {minimum: 0, maximum: 9, unit: x}, count: [{fact: four}, {question: signals}]}
        - {id: six, title: Six, list: [cost, outage], value: {question: signals}}
        - {id: seven, title: Seven, words: [p, q], value: {question: purpose, as: {product: p, throw-away: q}}}
      """
    let model = try ContentFixture.pack(["Questionnaires/facts.yaml": facts]).pack.decisionModel()
    let domains = model.facts.map(\.domain)
    #expect(domains[3] == .list(["a"]))
    #expect(domains[5] == .list(["cost", "outage"]))
    #expect(model.facts[3].unknown == .assume(.words([])))
    #expect(model.facts[3].neutral == .same(as: "six"))
    guard case .max(let operands) = model.facts[0].derivation,
      case .points(let points, let bands) = model.facts[1].derivation,
      case .choose(let choices, otherwise: "low") = model.facts[2].derivation,
      case .count(let counted) = model.facts[4].derivation,
      case .value(of: "purpose", as: let words) = model.facts[6].derivation
    else { return #expect(Bool(false), "a derivation is another one") }
    #expect(operands == [.fact("zero"), .question("people-now")])
    #expect(points.map(\.points) == [-2])
    #expect(bands.map(\.value) == ["low", "high"])
    #expect(choices[0].when == .not(.test(.question("purpose"), .anyOf([.word("product")]))))
    #expect(counted == [.fact("four"), .question("signals")])
    #expect(words == ["product": "p", "throw-away": "q"])
  }

  @Test func `an input may be a decision with facts replaced`() throws {
    let decision = ContentFixture.decision.replacing(
      "{name: purpose, fact: purpose}",
      "{name: purpose, decision: outcome, replacing: {people: people-now}}")
    let pack = ContentFixture.pack(["Questionnaires/decision.yaml": decision]).pack
    let input = try pack.decisionModel().tables[0].inputs[1]
    #expect(input.origin == .decision(output: "outcome", replacing: ["people": "people-now"]))
  }

  @Test func `a command reads only the files that it needs`() throws {
    let broken = "format: surefoot/prose/1\nchecklist: ["
    let pack = ContentFixture.pack(["Checklists/thirty-days-prose.yaml": broken]).pack
    #expect(try pack.checklist()?.items.count == 2)
    #expect(throws: ContentFaults.self) { try pack.prose(for: "root-mfa") }
  }

  @Test func `the pack kept in a workspace is the pack again, layers and all`() throws {
    let item = ContentFixture.checklist.replacing("title: A budget stands", "title: Ours")
    let pack = ContentFixture.pack(over: ["Checklists/x.yaml": item]).pack
    let kept = pack.kept
    #expect(kept.files.map(\.path).contains("1/Checklists/x.yaml"))
    #expect(kept.name == "acme")
    let again = try Pack(kept: kept)
    #expect(try again.checklist()?.items[1].title == "Ours")
    #expect(again.kept == kept)
    #expect(again.kept.digest == kept.digest)
    #expect(again.title == "acme 1 over base 1")
  }
}
