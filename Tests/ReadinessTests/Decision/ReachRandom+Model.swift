@testable import Readiness

extension ReachRandom {
  private static let words = Fact.Domain.words(["weak", "strong"])

  /// Facts `early` (of the first questions alone), `raw`, `list`, `number` and `word`.
  static func model(_ dice: inout Dice, early: [Question.ID]) -> DecisionModel {
    let ids = kinds.map(\.id)
    let policy: DecisionTable.HitPolicy = dice.chance(50) ? .priority : .first
    let table = DecisionProofTests.model(policy, DecisionRandom.rules(&dice)).tables
    let facts = [
      fact("early", words, choose(&dice, early, []), &dice),
      fact(
        "raw", .number(0...4, unit: ""), .value(of: dice.one(of: ["n1", "n2"]), as: [:]), &dice),
      fact("list", .list(["x", "y"]), list(&dice, ids), &dice),
      fact("number", .number(0...5, unit: ""), number(&dice), &dice),
      fact("word", words, word(&dice, ids), &dice),
    ]
    return DecisionModel(facts: facts, factors: [], tables: table, boundaries: [], tripwires: [])
  }

  private static func fact(
    _ id: Fact.ID, _ domain: Fact.Domain, _ derivation: Derivation, _ dice: inout Dice
  ) -> Fact {
    let values: [Term] =
      switch domain {
      case .number: [.number(0), .number(2), .number(4)]
      case .words(let words): words.map { .word($0) }
      case .list(let names): [.words([]), .word(names[0])]
      }
    return Fact(
      id: id, title: id.text, domain: domain, derivation: derivation,
      unknown: dice.chance(40) ? .ask : .assume(dice.one(of: values)))
  }

  private static func number(_ dice: inout Dice) -> Derivation {
    switch dice.below(4) {
    case 0: .value(of: dice.one(of: ["n1", "set"]), as: [:])
    case 1: .max([.fact("raw"), .question("n2")])
    case 2: .max([.question("n1"), .question("n2"), .question("set")])
    default: .count([.question("set"), .question("b1"), .fact("list")])
    }
  }

  private static func list(_ dice: inout Dice, _ ids: [Question.ID]) -> Derivation {
    .list(
      ["x", "y"].map { name in
        .init(
          id: name, title: name, when: condition(&dice, ids, ["early", "raw"]), reason: "",
          source: DecisionFixture.source)
      })
  }

  private static func choose(
    _ dice: inout Dice, _ ids: [Question.ID], _ facts: [Fact.ID]
  ) -> Derivation {
    .choose(
      (0...dice.below(2)).map { _ in
        .init(
          value: dice.one(of: ["weak", "strong"]), when: condition(&dice, ids, facts), reason: "")
      }, otherwise: dice.one(of: ["weak", "strong"]))
  }

  private static func word(_ dice: inout Dice, _ ids: [Question.ID]) -> Derivation {
    let facts: [Fact.ID] = ["early", "raw", "list", "number"]
    switch dice.below(3) {
    case 0: return .value(of: "one", as: ["p": "weak", "q": "strong", "r": "strong"])
    case 1: return choose(&dice, ids, facts)
    default: break
    }
    let cut = dice.below(4)
    return .points(
      (0...dice.below(3)).map { _ in
        .init(dice.below(6) - 2, when: condition(&dice, ids, facts), reason: "")
      },
      bands: [
        .init(value: "weak", sums: .anyOf([.atMost(cut)])),
        .init(value: "strong", sums: .anyOf([.atLeast(cut + 1)])),
      ])
  }
}
