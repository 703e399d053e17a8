/// What every stage of a grid decides for every way in which open facts can be completed.
struct Completions {
  private let grid: Grid
  /// For each scale the bands it may be on; what is assumed stands first.
  let choices: [[Int]]
  /// Whether the model is small enough to try them all. If not, everything remains possible.
  let areTried: Bool
  /// For each combination and stage the rule that counts; -1 if none, -2 if it cannot occur.
  private var decided: [Int16] = []
  /// For each combination whether everything that is assumed has its assumed value.
  private var stands: [Bool] = []
  /// For each stage and output the values that occur: all of them, and those that stand.
  private var seen: [[(all: [Bool], standing: [Bool])]] = []

  /// Tries all combinations of the choices, of which some scales stand on an assumption.
  init(of grid: Grid, choices: [[Int]], assumed: Set<Int>) {
    self.grid = grid
    self.choices = choices
    areTried = grid.size <= Grid.caseLimit && !grid.base.contains(nil)
    guard areTried else { return }
    let size = choices.reduce(1) { $0 * $1.count }
    decided = Array(repeating: -2, count: size * grid.stages.count)
    stands = Array(repeating: assumed.isEmpty, count: size)
    seen = grid.stages.map { stage in
      stage.values.map { values in
        let none = values.map { _ in false }
        return (none, none)
      }
    }
    let firsts = assumed.sorted().map { (scale: $0, code: choices[$0][0]) }
    var rules = grid.stages.map { _ in -1 }
    let all = Array(grid.stages.indices)
    grid.walk(Array(grid.scales.indices), choices) { number, codes in
      grid.decide(codes, all, into: &rules)
      stands[number] = firsts.allSatisfy { codes[$0.scale] == $0.code }
      note(number, rules)
      return true
    }
  }

  private mutating func note(_ number: Int, _ rules: [Int]) {
    for (stage, rule) in rules.enumerated() {
      decided[number * rules.count + stage] = Int16(truncatingIfNeeded: rule)
      guard rule >= 0 else { continue }
      for (output, code) in grid.stages[stage].gives[rule].enumerated()
      where code < seen[stage][output].all.count {
        seen[stage][output].all[code] = true
        if stands[number] { seen[stage][output].standing[code] = true }
      }
    }
  }

  /// The values an output of a stage may take, in its order; with or without what is assumed.
  func values(of stage: Int, output: Int, assuming: Bool) -> [String] {
    let values = grid.stages[stage].values[output]
    guard areTried else { return values }
    let seen = seen[stage][output]
    return zip(values, assuming ? seen.standing : seen.all).filter(\.1).map(\.0)
  }

  /// Whether an output of a stage can change when a single scale does, whatever the other open
  /// ones are; those assumed stay as they are, or not.
  func varies(_ scale: Int, stage: Int, output: Int, assuming: Bool) -> Bool {
    guard areTried else { return true }
    if choices[scale].count == 1 { return false }
    let stride = choices[(scale + 1)...].reduce(1) { $0 * $1.count }
    for number in stands.indices where number / stride % choices[scale].count == 0 {
      var first: Int?
      for place in choices[scale].indices {
        let place = number + place * stride
        guard !assuming || stands[place], let code = code(place, stage, output) else { continue }
        if let first, first != code { return true }
        first = code
      }
    }
    return false
  }

  /// The code of an output; nil if the combination cannot occur or no rule hits.
  private func code(_ number: Int, _ stage: Int, _ output: Int) -> Int? {
    let rule = Int(decided[number * grid.stages.count + stage])
    return rule < 0 ? nil : grid.stages[stage].gives[rule][output]
  }
}
