@testable import Readiness

/// Small random questionnaires with conditions and refusals, over random facts and a table.
struct ReachRandom {
  let questions: [Question]
  let model: DecisionModel

  static let kinds: [(id: Question.ID, kind: Question.Kind)] = [
    ("b1", .yesNo), ("b2", .yesNo), ("one", .oneOf(options(["p", "q", "r"]))),
    ("n1", .number(0...4, unit: "")), ("n2", .number(0...4, unit: "")),
    ("set", .severalOf(options(["p", "q", "r"]))), ("day", .day),
  ]

  private static let tests: [Question.ID: [String]] = [
    "b1": ["yes", "no", "not(yes)"], "b2": ["yes", "no"], "one": ["p", "q, r", "not(q)"],
    "n1": [">= 2", "3", "not(0)"], "n2": ["1..3", "<= 1", ">= 4"],
    "set": ["p", ">= 1", "none", "not(p, q)", ">= 2", "3"],
    "day": [">= 2026-01-02", "not(<= 2026-01-03)", "-"],
  ]

  private static func options(_ ids: [String]) -> [Question.Option] {
    ids.map { .init(id: .init($0), title: $0) }
  }

  init(_ dice: inout Dice, questions count: Int) {
    let kinds = Array(Self.kinds.shuffled(using: &dice).prefix(count))
    let ids = kinds.map(\.id)
    model = Self.model(&dice, early: Array(ids.prefix(2)))
    questions =
      kinds.indices.map { Self.question(kinds[$0].id, kinds[$0].kind, at: $0, of: ids, &dice) } + [
        Question(
          id: "last", title: "", ask: "?", kind: .yesNo,
          askedWhen: Self.condition(&dice, ids, ["early", "raw", "list", "number", "word"]))
      ]
  }

  private static func question(
    _ id: Question.ID, _ kind: Question.Kind, at place: Int, of ids: [Question.ID],
    _ dice: inout Dice
  ) -> Question {
    let facts: [Fact.ID] = place >= 2 ? ["early"] : []
    let asked = place > 0 && dice.chance(60)
    let refused = dice.chance(40)
    let others = ids.filter { $0 != id }
    return Question(
      id: id, title: id.text, ask: "?", kind: kind,
      askedWhen: asked ? condition(&dice, Array(ids.prefix(place)), facts) : nil,
      refusesNotApplicable: refused
        ? [.init(when: condition(&dice, others, []), because: "no")] : [])
  }

  /// Whether anything looks at the account.
  var mentionsAccount: Bool {
    let conditions =
      questions.compactMap(\.askedWhen) + questions.flatMap { $0.refusesNotApplicable.map(\.when) }
      + model.facts.flatMap(\.derivation.conditions)
    return conditions.flatMap(\.references).contains(.account("kind"))
  }

  /// The numbers and counts of a fact, cut wherever some part of a test begins or ceases to pass;
  /// a single band is none.
  func bands(of fact: Fact) -> [ClosedRange<Int>] {
    let parts = parts(of: fact)
    func verdicts(_ number: Int) -> [Bool] {
      let isList = fact.domain.isList
      let term = isList ? .words(Set(["x", "y"].prefix(number))) : Term.number(number)
      return parts.map { $0.accepts(term) }
    }
    var bands: [ClosedRange<Int>] = []
    for number in fact.domain.bounds {
      if let band = bands.last, verdicts(number) == verdicts(number - 1) {
        bands[bands.count - 1] = band.lowerBound...number
      } else {
        bands.append(number...number)
      }
    }
    return bands.count > 1 ? bands : []
  }

  /// What the table and the questions' conditions ask of a fact's number or count.
  private func parts(of fact: Fact) -> [UnaryTest.Part] {
    let asked = questions.flatMap { $0.askedWhen?.tests ?? [] }
    let tests =
      asked.filter { $0.subject == .fact(fact.id) }.map(\.test)
      + model.tables[0].rules.compactMap { $0.tests[fact.id.text] }
    return tests.flatMap(\.parts).filter { part in
      if case .word(let word) = part { word == "none" } else { true }
    }
  }

  /// A condition over some questions and facts, and sometimes the account.
  static func condition(
    _ dice: inout Dice, _ questions: [Question.ID], _ facts: [Fact.ID], _ depth: Int = 0
  ) -> Condition {
    switch depth < 2 ? dice.below(7) : 6 {
    case 0, 1: return .all((0...1).map { _ in condition(&dice, questions, facts, depth + 1) })
    case 2: return .any((0...1).map { _ in condition(&dice, questions, facts, depth + 1) })
    case 3: return .not(condition(&dice, questions, facts, depth + 1))
    default: break
    }
    if dice.chance(2) {
      return .test(.account("kind"), DecisionFixture.test(dice.one(of: ["member", "not(member)"])))
    }
    if let fact = facts.randomElement(using: &dice), dice.chance(40) {
      return DecisionFixture.fact(fact, test(of: fact, &dice))
    }
    guard let id = questions.randomElement(using: &dice), let tests = tests[id] else {
      return .all([])
    }
    return DecisionFixture.question(id, dice.one(of: tests))
  }

  private static func test(of fact: Fact.ID, _ dice: inout Dice) -> String {
    switch fact {
    case "raw", "number": dice.one(of: [">= 2", "0", "4..5"])
    case "list": dice.one(of: ["x", "none", ">= 2"])
    default: dice.one(of: ["strong", "weak"])
    }
  }
}
