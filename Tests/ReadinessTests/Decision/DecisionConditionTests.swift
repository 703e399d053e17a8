import Readiness
import Testing

struct DecisionConditionTests {
  private static let yes = DecisionFixture.question("yes", "yes")
  private static let no = DecisionFixture.question("no", "yes")
  private static let open = DecisionFixture.question("open", "yes")
  private static let situation = Situation(
    answers: [
      "yes": Answer(.value(.yesNo(true))), "no": Answer(.value(.yesNo(false))),
      "open": Answer(.unknown), "apart": Answer(.notApplicable(because: "no such thing")),
      "count": Answer(.value(.number(7))), "set": Answer(.value(.options(["a", "b"]))),
      "choice": Answer(.value(.option("a"))), "text": Answer(.value(.text("a"))),
      "day": Answer(.value(.day(Day(number: 20_000)))),
    ], absent: ["hidden"], decisions: ["outcome": .words(["consider", "multi"])],
    account: ["kind": "member"])

  @Test(arguments: [
    ("yes", "yes", Truth.yes), ("no", "yes", .no), ("open", "yes", .unknown),
    ("never-asked", "yes", .unknown), ("apart", "yes", .no), ("apart", "not(yes)", .yes),
    ("hidden", "yes", .no), ("hidden", "not(yes)", .yes), ("open", "-", .yes),
    ("hidden", "-", .yes), ("count", "5..7", .yes), ("count", "> 7", .no), ("set", "b", .yes),
    ("set", ">= 3", .no), ("choice", "a, c", .yes), ("text", "a", .no),
    ("day", ">= 2024-10-04", .yes), ("day", "> 2024-10-04", .no),
  ])
  func `an answer passes a test`(_ question: String, _ test: String, _ truth: Truth) {
    let condition = DecisionFixture.question(.init(question), test)
    #expect(condition.truth(in: Self.situation) == truth)
  }

  @Test func `all, any and not follow Kleene`() {
    let (yes, no, open) = (Self.yes, Self.no, Self.open)
    func truth(_ condition: Condition) -> Truth { condition.truth(in: Self.situation) }
    #expect(truth(.all([])) == .yes)
    #expect(truth(.any([])) == .no)
    #expect(truth(.all([yes, open])) == .unknown)
    #expect(truth(.all([open, no])) == .no)
    #expect(truth(.any([no, open])) == .unknown)
    #expect(truth(.any([open, yes])) == .yes)
    #expect(truth(.not(open)) == .unknown)
    #expect(truth(.not(no)) == .yes)
  }

  @Test func `a decision passes if all that remains possible does`() {
    func truth(_ test: String) -> Truth {
      Condition.test(.decision("outcome"), DecisionFixture.test(test)).truth(in: Self.situation)
    }
    #expect(truth("consider, multi") == .yes)
    #expect(truth("multi") == .unknown)
    #expect(truth("single") == .no)
  }

  @Test func `what is not known of the account is unknown`() {
    func truth(_ field: String) -> Truth {
      Condition.test(.account(field), DecisionFixture.test("member")).truth(in: Self.situation)
    }
    #expect(truth("kind") == .yes)
    #expect(truth("environment") == .unknown)
  }

  @Test func `nesting beyond the limit is unknown and does not overflow`() {
    var condition = Self.yes
    for _ in 0..<200 { condition = .not(condition) }
    #expect(condition.truth(in: Self.situation) == .unknown)
    #expect(condition.references == [.question("yes")])
    #expect(condition.description.contains("…"))
    #expect(condition.faults(at: "when", in: Vocabulary(questions: [])).count == 1)
  }

  @Test func `lists what it mentions, each once`() {
    let condition = Condition.all([
      .any([Self.yes, DecisionFixture.fact("people", "5")]), .not(Self.yes),
      .test(.account("kind"), .anything), .test(.decision("outcome"), .anything),
    ])
    #expect(
      condition.references == [
        .question("yes"), .fact("people"), .account("kind"), .decision("outcome"),
      ])
  }

  @Test func `reads as a sentence`() {
    let (people, product) = (
      DecisionFixture.fact("people", ">= 11"), DecisionFixture.fact("purpose", "product")
    )
    #expect(
      Condition.all([people, product]).description
        == "people is at least 11 and purpose is product")
    #expect(
      Condition.any([.all([people, product]), .not(people)]).description
        == "(people is at least 11 and purpose is product) or not (people is at least 11)")
    #expect(Condition.all([]).description == "always")
    #expect(Condition.any([]).description == "never")
    #expect(people.prose { "the number of \($0.name)" } == "the number of people is at least 11")
  }

  @Test func `what may be passes a test only if everything it may be does`() {
    var dice = Dice(5)
    let names: Set<String> = ["a", "b", "c"]
    for _ in 0..<3_000 {
      let test = DecisionRandom.test(&dice)
      let low = dice.below(10) - 8
      let held = names.filter { _ in dice.chance(30) }
      let may = names.filter { _ in dice.chance(40) }
      let cases: [(Possible, [Term])] = [
        (.numbers(low...(low + 6)), (low...(low + 6)).map(Term.number)),
        (.words(["none", "a", "b"]), ["none", "a", "b"].map(Term.word)),
        (.set(held: held, may: may), subsets(of: may).map { .words($0.union(held)) }),
      ]
      for (possible, terms) in cases {
        let truth = possible.truth(of: test)
        let verdicts = Set(terms.map(test.accepts))
        if truth != .unknown { #expect(verdicts == [truth == .yes], "\(possible) \(test)") }
        guard case .set = possible else {
          #expect((verdicts.count == 1) == (truth != .unknown), "\(possible) \(test)")
          continue
        }
      }
    }
  }

  private func subsets(of words: Set<String>) -> [Set<String>] {
    words.reduce([[]]) { sets, word in sets + sets.map { $0.union([word]) } }
  }
}
