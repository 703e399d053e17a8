import Readiness

/// Random values for the laws of decisions.
enum DecisionRandom {
  static let words = ["none", "a", "b", "c"]

  static func part(_ dice: inout Dice) -> UnaryTest.Part {
    let number = dice.below(20) - 10
    return switch dice.below(6) {
    case 0, 1: .word(dice.one(of: words))
    case 2: .range(number, number + dice.below(4))
    case 3: .atLeast(number)
    case 4: .atMost(number)
    default: dice.chance(50) ? .notBefore(Day(number: number)) : .notAfter(Day(number: number))
    }
  }

  static func parts(_ dice: inout Dice) -> [UnaryTest.Part] {
    (0...dice.below(3)).map { _ in part(&dice) }
  }

  static func test(_ dice: inout Dice) -> UnaryTest {
    switch dice.below(5) {
    case 0: .anything
    case 1, 2: .not(parts(&dice))
    default: .anyOf(parts(&dice))
    }
  }

  static func term(_ dice: inout Dice) -> Term {
    switch dice.below(6) {
    case 0: .word(dice.one(of: words))
    case 1: .number(dice.below(24) - 12)
    case 2: .words(Set(words.filter { _ in dice.chance(40) }))
    case 3: .day(Day(number: dice.below(24) - 12))
    case 4: .text("a")
    default: .absent
    }
  }
}
