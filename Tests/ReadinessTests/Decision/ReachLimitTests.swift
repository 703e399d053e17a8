import FoundationEssentials
import Readiness
import Testing

/// What only *don't know* reaches, what a table never comes to, and how far is counted.
struct ReachLimitTests {
  private typealias Fixture = DecisionFixture

  private static func fact(
    _ id: Fact.ID, _ domain: Fact.Domain, _ derivation: Derivation,
    unknown: Fact.WhenUnknown = .ask
  ) -> Fact {
    Fact(id: id, title: id.text, domain: domain, derivation: derivation, unknown: unknown)
  }

  private static func model(
    _ facts: [Fact], _ rules: [DecisionTable.Rule], _ policy: DecisionTable.HitPolicy = .first
  ) -> DecisionModel {
    let table = DecisionTable(
      id: "table", title: "", hitPolicy: policy, inputs: Fixture.inputs(facts.map(\.id)),
      outputs: [.init(name: "out", values: ["a", "b"])], rules: rules)
    return DecisionModel(
      facts: facts, factors: [], tables: [table], boundaries: [], tripwires: [])
  }

  private static func asked(_ id: String, _ kind: Question.Kind = .yesNo) -> Question {
    Question(id: .init(id), title: id, ask: "?", kind: kind)
  }

  private static let rest = Fixture.rule("rest", [:], ["out": "b"])

  @Test(arguments: [
    (Fact.WhenUnknown.assume(.word("unsure")), []),
    (.ask, ["facts/answer", "tables/table/rules/unsure", "tables/table/outputs/out"]),
  ])
  func `what only an honest "don't know" leads to is no vector, and no fault`(
    _ unknown: Fact.WhenUnknown, _ paths: [String]
  ) {
    let answer = Self.fact(
      "answer", .words(["no", "yes", "unsure"]), .value(of: "q", as: [:]), unknown: unknown)
    let model = Self.model(
      [answer], [Fixture.rule("unsure", ["answer": "unsure"], ["out": "a"]), Self.rest])
    let reach = model.reach(of: [Self.asked("q")])
    #expect(reach.vectors?.contains([0]) == true)
    #expect(reach.faults.map(\.path) == paths)
  }

  @Test(arguments: [(DecisionTable.HitPolicy.first, true), (.priority, false)])
  func `a rule that an earlier one always forestalls counts nowhere if only the first counts`(
    _ policy: DecisionTable.HitPolicy, _ isFault: Bool
  ) {
    let many = Condition.any([Fixture.question("a", "yes"), Fixture.question("b", "yes")])
    let facts = [
      Self.fact("a", .words(["no", "yes"]), .value(of: "a", as: [:])),
      Self.fact(
        "any", .words(["no", "yes"]),
        .choose([.init(value: "yes", when: many, reason: "")], otherwise: "no")),
    ]
    let model = Self.model(
      facts,
      [
        Fixture.rule("any", ["any": "yes"], ["out": "b"]),
        Fixture.rule("a", ["a": "yes"], ["out": "a"]), Fixture.rule("rest", [:], ["out": "a"]),
      ], policy)
    let faults = model.reach(of: [Self.asked("a"), Self.asked("b")]).faults
    #expect(faults.map(\.path) == (isFault ? ["tables/table/rules/a"] : []))
    #expect(faults.allSatisfy { $0.problem.hasPrefix("never counts: ") })
    #expect(model.prove().faults.isEmpty == (policy == .first))
  }

  /// A list with a reason for each name, and a table that asks whether three hold.
  private static func counting(_ conditions: [(name: String, when: Condition)]) -> DecisionModel {
    let names = conditions.map { name, when in
      Derivation.Named(id: name, title: "", when: when, reason: "", source: Fixture.source)
    }
    return model(
      [fact("list", .list(names.map(\.id)), .list(names))],
      [Fixture.rule("three", ["list": ">= 3"], ["out": "a"]), rest])
  }

  /// A hundred questions, each asked if the one before was answered with yes; one is asked only if
  /// it was answered with no as well.
  private static func chain(broken place: Int? = nil) -> [Question] {
    (0..<100).map { index in
      let before = Question.ID("q\(index - 1)")
      let yes = Fixture.question(before, "yes")
      let both = Condition.all([yes, Fixture.question(before, "no")])
      return Question(
        id: .init("q\(index)"), title: "", ask: "?", kind: .yesNo,
        askedWhen: index == 0 ? nil : index == place ? both : yes)
    }
  }

  @Test func `a hundred questions are no more work than one after the other`() {
    let model = Self.counting(
      (0..<100).map { ("q\($0)", Fixture.question(.init("q\($0)"), "yes")) })
    let reach = model.reach(of: Self.chain())
    #expect(reach.vectors == [[0], [1]])
    #expect(reach.faults == [])
    let broken = model.reach(of: Self.chain(broken: 2))
    #expect(broken.vectors == [[0]])
    #expect(broken.faults.map(\.path) == (2..<100).map { "questions/q\($0)" })
  }

  @Test func `an answer of too many classes is too many to tell`() {
    let options = (0..<13).map { Question.Option(id: .init("o\($0)"), title: "") }
    let model = Self.counting(options.map { ($0.id.text, Fixture.question("q", $0.id.text)) })
    let reach = model.reach(of: [Self.asked("q", .severalOf(options))])
    #expect(reach.vectors == nil)
    #expect(!reach.isWhole)
    #expect(reach.untold == ["tables", "facts/list"])
    #expect(reach.faults == [])
    #expect(
      reach.description
        == "too many partial states (more than 262144) to tell which of 2 vectors of facts are"
        + " reached; nothing is said of tables and facts/list")
  }

  @Test func `too many vectors are too many to tell, and what is small is told nevertheless`() {
    let ids = (0..<6).map { "n\($0)" }
    let facts = ids.map { id in
      Self.fact(.init(id), .number(0...20, unit: ""), .value(of: .init(id), as: [:]))
    }
    let rules = ids.flatMap { id in
      (1...9).map { Fixture.rule(.init("\(id)-\($0)"), [id: ">= \($0)"], ["out": "a"]) }
    }
    let reach = Self.model(facts, rules + [Self.rest])
      .reach(of: ids.map { Self.asked($0, .number(0...8, unit: "")) })
    #expect(reach.all == 1_000_000)
    #expect(reach.vectors == nil)
    #expect(reach.untold == ["tables"])
    #expect(reach.faults.map(\.path) == ids.map { "facts/\($0)" })
    #expect(reach.faults.first?.problem == "no answers make n0 9..")
  }

  @Test func `in JSON the vectors are counted, and null if they are too many`() throws {
    func json(_ reach: Reach) throws -> String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(reach), as: UTF8.self)
    }
    let yes = Fixture.question("q", "yes")
    let told = Self.counting([("x", yes)]).reach(of: [Self.asked("q")])
    #expect(
      try json(told)
        == #"{"all":1,"axes":[{"bands":["0.."],"fact":"list","title":"list"}],"reached":1,"#
        + #""text":"1 of 1 vectors of facts is reached by some answers","untold":[]}"#)
    let options = (0..<13).map { Question.Option(id: .init("o\($0)"), title: "") }
    let model = Self.counting(options.map { ($0.id.text, Fixture.question("q", $0.id.text)) })
    let untold = try json(model.reach(of: [Self.asked("q", .severalOf(options))]))
    #expect(untold.contains(#""reached":null"#))
  }
}
