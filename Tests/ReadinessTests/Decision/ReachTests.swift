@testable import Readiness
import Testing

struct ReachTests {
  private typealias Fixture = DecisionFixture

  @Test func `of independent questions only the vectors above a maximum are not reached`() {
    let reach = Fixture.model.reach(of: Fixture.questions)
    // 4 bands of people-now and 3 of people make 9 pairs; 3 × 3 of complexity and compliance; two
    // of purpose, triggers, signals-serious, signals-other, accounts and organization.
    #expect(reach.all == 4 * 3 * 9 * 64)
    #expect(reach.vectors?.count == 9 * 9 * 64)
    #expect(reach.faults == [])
    #expect(reach.isWhole)
    #expect(reach.description == "5184 of 6912 vectors of facts are reached by some answers")
    #expect(reach.axes.first?.bands == ["1..5", "6..9", "10", "11.."])
  }

  /// What questions `number`, `word` and `list` reach, some of them changed, with a table that
  /// cuts `number` at 3 and `list` at 1.
  private static func reach(
    asked: [Question.ID: Condition] = [:], refused: [Question.ID: Condition] = [:],
    order: [Question.ID] = ["number", "word", "list"]
  ) -> Reach {
    let questions = order.compactMap { id in DecisionProofTests.questions.first { $0.id == id } }
    return model.reach(
      of: questions.map { question in
        Question(
          id: question.id, title: "", ask: "?", kind: question.kind,
          askedWhen: asked[question.id],
          refusesNotApplicable: refused[question.id].map { [.init(when: $0, because: "no")] } ?? [])
      })
  }

  private static let model = DecisionProofTests.model(
    .priority,
    [
      ("many", ["number": ">= 3"], "high"), ("listed", ["list": ">= 1"], "mid"),
      ("weak", ["word": "weak", "number": "<= 2", "list": "0"], "low"),
      ("strong", ["word": "strong", "number": "<= 2", "list": "0"], "low"),
    ].map { Fixture.rule($0.0, $0.1, ["out": $0.2]) })

  private static let numberIsHigh = Fixture.question("number", ">= 3")
  private static let wordIsAbsent = Fixture.question("word", "not(weak, strong)")
  private static let wordIsBoth = Condition.all([
    Fixture.question("word", "weak"), Fixture.question("word", "strong"),
  ])

  @Test(
    arguments: [
      // What is not asked leaves its fact open, or a list empty.
      ([:], [:], 8), (["word": numberIsHigh], [:], 4),
      (["list": Fixture.question("word", "strong")], [:], 6),
      // "Does not apply" is absent: a fact of one word is open then, a list empty.
      (["list": wordIsAbsent], [:], 4),
      // What looks ahead is unknown, and what is unknown is asked.
      (["word": Fixture.question("list", "x")], [:], 8),
      // Facts are looked at where they are known.
      (["list": Fixture.fact("number", ">= 3")], [:], 6),
      (["word": Fixture.fact("number", "<= 2"), "list": Fixture.fact("word", "weak")], [:], 3),
    ] as [([Question.ID: Condition], [Question.ID: Condition], Int)])
  func `a vector is reached if complete answers lead to it`(
    _ asked: [Question.ID: Condition], _ refused: [Question.ID: Condition], _ count: Int
  ) {
    let reach = Self.reach(asked: asked, refused: refused)
    #expect(reach.all == 8)
    #expect(reach.vectors?.count == count)
  }

  @Test func `vectors are the places of bands, in order`() {
    let reach = Self.reach(asked: ["list": Self.numberIsHigh, "word": Self.numberIsHigh])
    #expect(reach.axes.map(\.bands) == [["0..2", "3.."], ["weak", "strong"], ["0", "1.."]])
    #expect(reach.vectors == [[1, 0, 0], [1, 0, 1], [1, 1, 0], [1, 1, 1]])
  }

  private static func paths(_ reach: Reach) -> [String] { reach.faults.map(\.path) }

  @Test func `a question that no answers make visible is a fault`() {
    let reach = Self.reach(asked: ["list": Self.wordIsBoth])
    #expect(
      Self.paths(reach) == [
        "questions/list", "tables/table/rules/listed", "tables/table/outputs/out",
      ])
    #expect(reach.faults.first?.problem.hasPrefix("list is never asked: ") == true)
    #expect(reach.faults.last?.problem == "no answers lead to out mid")
  }

  @Test func `values and reasons to which no answers lead are faults`() {
    let reach = Self.reach(order: ["number"])
    #expect(reach.vectors == [])
    #expect(
      reach.faults.map { "\($0.path): \($0.problem)" } == [
        "facts/word: no answers make word weak or strong",
        "facts/list: no answers make list 0 or 1..",
        "facts/list/list/x: no answers make x hold", "facts/list/list/y: no answers make y hold",
        "tables: no answers settle every fact that the tables look at",
      ])
  }

  @Test(arguments: [
    // The other answer comes before, or after; and it may leave a way out.
    (["word": Condition.all([])], true), (["word": numberIsHigh], false),
    (["word": Fixture.question("list", "none")], false),
    (["word": Fixture.question("list", "-")], true),
    (["word": Fixture.question("number", "not(5)")], false),
    (["word": Fixture.question("number", "not(>= 6)")], true),
    (["number": Condition.all([])], false),
  ])
  func `what is only asked where something does not apply is never asked if that is refused`(
    _ refused: [Question.ID: Condition], _ never: Bool
  ) {
    let reach = Self.reach(asked: ["list": Self.wordIsAbsent], refused: refused)
    #expect(Self.paths(reach).contains("questions/list") == never)
  }

  @Test func `an account is of one kind`() {
    func kind(_ word: String) -> Condition { .test(.account("kind"), Fixture.test(word)) }
    let split = Self.reach(asked: ["word": kind("member"), "list": kind("management")])
    #expect(split.vectors == [[0, 0, 0], [0, 1, 0], [1, 0, 0], [1, 1, 0]])
    let both = Self.reach(asked: ["list": .all([kind("member"), kind("management")])])
    #expect(Self.paths(both).contains("questions/list"))
    let elsewhere = Condition.test(.account("environment"), Fixture.test("not(production)"))
    #expect(Self.reach(asked: ["list": elsewhere]).vectors?.count == 8)
  }
}
