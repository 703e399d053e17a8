@testable import Readiness

extension DecisionRandom {
  private static let yesNo: [Answer.Response] = [true, false].map { .value(.yesNo($0)) }

  /// All answers that each question of the random models can have.
  static let all: [(id: Question.ID, responses: [Answer.Response])] = [
    ("b1", yesNo), ("b2", yesNo),
    ("one", ["p", "q", "r"].map { .value(.option(.init($0))) }),
    ("n1", (0...4).map { .value(.number($0)) }), ("n2", (0...4).map { .value(.number($0)) }),
    ("set", [[], ["p"], ["q"], ["p", "q"]].map { .value(.options($0)) }),
  ]

  /// Facts `base`, `number`, `word` and `list` derived in random ways, and a table over the last
  /// three.
  static func model(_ dice: inout Dice) -> DecisionModel {
    let sound = DecisionProofTests.model(
      .priority, rules(&dice) + [DecisionFixture.rule("last", [:], ["out": "low"])])
    let facts = [
      Fact(
        id: "base", title: "", domain: .words(["weak", "strong"]), derivation: words(&dice, []),
        unknown: dice.chance(50) ? .ask : .assume(.word(dice.one(of: ["weak", "strong"])))),
      Fact(
        id: "number", title: "", domain: .number(0...5, unit: ""), derivation: number(&dice),
        unknown: dice.chance(60) ? .ask : .assume(.number(dice.below(6)))),
      Fact(
        id: "word", title: "", domain: .words(["weak", "strong"]),
        derivation: words(&dice, ["base"]),
        unknown: dice.chance(60) ? .ask : .assume(.word(dice.one(of: ["weak", "strong"])))),
      Fact(
        id: "list", title: "", domain: .list(["x", "y"]),
        derivation: .list(["x", "y"].map { named($0, &dice) }),
        unknown: dice.chance(60) ? .ask : .assume(dice.chance(50) ? .word("none") : .word("x"))),
    ]
    return DecisionModel(
      facts: facts, factors: [], tables: sound.tables, boundaries: [], tripwires: [])
  }

  private static func named(_ id: String, _ dice: inout Dice) -> Derivation.Named {
    .init(
      id: id, title: id, when: condition(&dice, ["base", "word"]), reason: "",
      source: DecisionFixture.source)
  }

  private static func number(_ dice: inout Dice) -> Derivation {
    switch dice.below(3) {
    case 0: .value(of: "n1", as: [:])
    case 1: .max([.question("n1"), .question("n2")])
    default: .count([.question("set"), .question("b1"), .question("b2")])
    }
  }

  private static func words(_ dice: inout Dice, _ facts: [Fact.ID]) -> Derivation {
    if dice.chance(50) {
      let choices = (0...dice.below(3)).map { _ in
        Derivation.Choice(
          value: dice.one(of: ["weak", "strong"]), when: condition(&dice, facts), reason: "")
      }
      return .choose(choices, otherwise: dice.one(of: ["weak", "strong"]))
    }
    let points = (0...dice.below(4)).map { _ in
      Derivation.Points(dice.below(6) - 2, when: condition(&dice, facts), reason: "")
    }
    let cut = dice.below(5)
    return .points(
      points,
      bands: [
        .init(value: "weak", sums: .anyOf([.atMost(cut)])),
        .init(value: "strong", sums: .anyOf([.atLeast(cut + 1)])),
      ])
  }

  private static func condition(
    _ dice: inout Dice, _ facts: [Fact.ID], _ depth: Int = 0
  ) -> Condition {
    let parts = depth < 2 ? dice.below(6) : 5
    switch parts {
    case 0: return .all((0...1).map { _ in condition(&dice, facts, depth + 1) })
    case 1: return .any((0...1).map { _ in condition(&dice, facts, depth + 1) })
    case 2: return .not(condition(&dice, facts, depth + 1))
    default: break
    }
    if let fact = facts.randomElement(using: &dice), dice.chance(30) {
      return DecisionFixture.fact(fact, "strong")
    }
    let (id, test) = dice.one(of: [
      ("b1", "yes"), ("b2", "no"), ("one", "p"), ("one", "not(q)"), ("n1", ">= 2"),
      ("n2", "1..3"), ("set", "p"), ("set", ">= 1"), ("set", "none"),
    ])
    return DecisionFixture.question(.init(id), test)
  }

  /// Answers of which up to three are open, and some do not apply.
  static func answers(_ dice: inout Dice) -> Answers {
    var answers: Answers = [:]
    for (id, responses) in all {
      answers[id] = Answer(
        dice.chance(8) ? .notApplicable(because: "no") : dice.one(of: responses))
    }
    for _ in 0...dice.below(3) {
      answers[dice.one(of: all).id] = dice.chance(50) ? Answer(.unknown) : nil
    }
    return answers
  }

  /// Every way to answer what is open, *does not apply* included.
  static func completions(of answers: Answers) -> [Answers] {
    all.reduce([answers]) { completions, question in
      if let response = answers[question.id]?.response, response != .unknown { return completions }
      let responses = question.responses + [.notApplicable(because: "")]
      return completions.flatMap { answers in
        responses.map { answers.merging([question.id: Answer($0)]) { $1 } }
      }
    }
  }
}
