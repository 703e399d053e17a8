@testable import Readiness

/// The plainest reading of a table over `number`, `word` and `list`: every value, every rule.
struct BruteForce {
  let table: DecisionTable
  private var cases: [[Int]] = []

  init(_ model: DecisionModel) {
    table = model.tables[0]
    for number in 0...5 {
      for word in 0...1 {
        for list in 0...2 { cases.append([number, word, list]) }
      }
    }
  }

  static func facts(_ values: [Int]) -> [Fact.ID: Term] {
    [
      "number": .number(values[0]), "word": .word(values[1] == 0 ? "weak" : "strong"),
      "list": .words(Set(["x", "y"].prefix(values[2]))),
    ]
  }

  func out(_ values: [Int], without rule: DecisionTable.Rule.ID? = nil) -> String? {
    let facts = Self.facts(values)
    let hits = table.rules.filter { $0.id != rule }.filter { rule in
      rule.tests.allSatisfy { name, test in test.accepts(facts[.init(name)] ?? .absent) }
    }
    let given = hits.compactMap { $0.gives["out"] }
    if table.hitPolicy == .first { return given.first }
    return table.outputs[0].values.last { given.contains($0) }
  }

  private func first(_ values: [Int]) -> DecisionTable.Rule.ID? {
    let facts = Self.facts(values)
    return table.rules.first { rule in
      rule.tests.allSatisfy { name, test in test.accepts(facts[.init(name)] ?? .absent) }
    }?.id
  }

  var isTotal: Bool { cases.allSatisfy { out($0) != nil } }

  /// Whether no fact raised by one, nothing else changed, lowers the output.
  var isMonotone: Bool {
    let strength = ["low", "mid", "high"]
    return cases.allSatisfy { values in
      values.indices.allSatisfy { place in
        var raised = values
        raised[place] += 1
        guard cases.contains(raised), let low = out(values), let high = out(raised) else {
          return true
        }
        return (strength.firstIndex(of: low) ?? 0) <= (strength.firstIndex(of: high) ?? 0)
      }
    }
  }

  /// The rules that can go, each alone.
  var idle: [DecisionTable.Rule.ID] {
    table.rules.map(\.id).filter { rule in
      if table.hitPolicy == .first { return !cases.contains { first($0) == rule } }
      return cases.allSatisfy { out($0) == out($0, without: rule) }
    }
  }

  /// All values that a change of some places can lead to.
  func changes(of values: [Int], at places: Set<Int>) -> [[Int]] {
    cases.filter { other in
      Set(other.indices.filter { other[$0] != values[$0] }) == places
    }
  }
}

extension DecisionRandom {
  /// Up to five rules over `number`, `word` and `list`; often with one that takes everything.
  static func rules(_ dice: inout Dice) -> [DecisionTable.Rule] {
    var rules = (0...dice.below(5)).map { index in
      DecisionTable.Rule(
        id: .init("r\(index)"), tests: tests(&dice),
        gives: ["out": dice.one(of: ["low", "mid", "high"])], stated: .derived, reason: "",
        source: DecisionFixture.source)
    }
    if dice.chance(70) {
      rules.append(
        DecisionTable.Rule(
          id: "else", tests: [:], gives: ["out": "low"], stated: .derived, reason: "",
          source: DecisionFixture.source))
    }
    return rules
  }

  private static func tests(_ dice: inout Dice) -> [String: UnaryTest] {
    var tests: [String: UnaryTest] = [:]
    if dice.chance(60) {
      let low = dice.below(6)
      tests["number"] = .anyOf([
        dice.chance(60) ? .atLeast(low) : .range(low, min(5, low + dice.below(3)))
      ])
    }
    if dice.chance(40) { tests["word"] = .anyOf([.word(dice.chance(70) ? "strong" : "weak")]) }
    if dice.chance(50) {
      let parts: [UnaryTest.Part] = [dice.chance(30) ? .word("none") : .atLeast(1 + dice.below(2))]
      tests["list"] = dice.chance(30) ? .not(parts) : .anyOf(parts)
    }
    return tests
  }
}
