/// The decision tables of a model in whole numbers, so that every case can be tried.
///
/// A case is one band for every scale. The stages are the tables, each after those it looks at; a
/// table that is also asked with some facts replaced by others has a stage for each way of asking.
struct Grid {
  /// How many cases a model may have: what is more is neither proved nor decided.
  static let caseLimit = 1 << 20
  /// How many stages a model may have.
  static let stageLimit = 64

  /// The facts the tables look at, in the order of the model.
  let scales: [Scale]
  /// The tables, in an order in which each can be decided.
  let stages: [Stage]
  /// For each table of the model its stage without replacements; nil beyond the limits.
  let base: [Int?]
  /// Pairs of scales of which the first is never above the second, because that is its maximum.
  let capped: [(lower: Int, upper: Int)]
  /// For each stage the scales and stages it depends on, itself included, in order.
  let needs: [(scales: [Int], stages: [Int])]

  /// How many cases all scales together have, at most ``caseLimit`` + 1.
  var size: Int { size(of: Array(scales.indices)) }

  /// How many cases some scales have together, at most ``caseLimit`` + 1.
  func size(of some: [Int]) -> Int {
    some.reduce(1) { min($0 * scales[$1].bands.count, Grid.caseLimit + 1) }
  }

  /// The rule every stage decides by in a case, -1 where none hits; stages not listed stay as
  /// they are.
  func decide(_ codes: [Int], _ some: [Int], into decided: inout [Int]) {
    for index in some {
      let stage = stages[index]
      decided[index] = stage.decide(stage.hits(codes, decided, stages))
    }
  }

  /// Tries every case of some scales that can occur, with the bands listed for each scale of the
  /// grid; the last scale moves fastest and scales that do not move stay at their first choice.
  /// The body gets the case's number among all combinations, and ends the walk by returning false.
  func walk(
    _ moving: [Int], _ choices: [[Int]], _ body: (_ number: Int, _ codes: [Int]) -> Bool
  ) {
    guard choices.allSatisfy({ !$0.isEmpty }) else { return }
    let caps = capped.filter { moving.contains($0.lower) && moving.contains($0.upper) }
    var places = choices.map { _ in 0 }
    var codes = choices.map { $0[0] }
    var number = 0
    repeat {
      if occurs(codes, caps), !body(number, codes) { return }
      number += 1
    } while advance(&places, &codes, moving, choices)
  }

  /// Goes on to the next combination; false behind the last.
  private func advance(
    _ places: inout [Int], _ codes: inout [Int], _ moving: [Int], _ choices: [[Int]]
  ) -> Bool {
    for scale in moving.reversed() {
      places[scale] += 1
      let wraps = places[scale] == choices[scale].count
      if wraps { places[scale] = 0 }
      codes[scale] = choices[scale][places[scale]]
      if !wraps { return true }
    }
    return false
  }

  /// Whether a case can occur: no fact above the maximum that it is part of.
  private func occurs(_ codes: [Int], _ caps: [(lower: Int, upper: Int)]) -> Bool {
    caps.allSatisfy { pair in
      scales[pair.lower].numbers(in: codes[pair.lower]).lowerBound
        <= scales[pair.upper].numbers(in: codes[pair.upper]).upperBound
    }
  }
}
