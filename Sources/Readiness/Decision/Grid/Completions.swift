/// What every stage of a grid decides for every way in which open facts can be completed.
struct Completions {
  private let grid: Grid
  /// For each scale the bands it may be on; what is assumed stands first.
  let choices: [[Int]]
  /// The scales that stand on an assumption.
  private let assumed: Set<Int>
  /// Whether the model is small enough to try them all. If not, everything remains possible.
  let areTried: Bool
  /// For each combination and stage the rule that counts; -1 if none, -2 if it cannot occur.
  private var decided: [Int16] = []

  /// Tries all combinations of the choices.
  init(of grid: Grid, choices: [[Int]], assumed: Set<Int>) {
    self.grid = grid
    self.choices = choices
    self.assumed = assumed
    areTried = grid.size <= Grid.caseLimit && !grid.base.contains(nil)
    guard areTried else { return }
    let size = choices.reduce(1) { $0 * $1.count }
    decided = Array(repeating: -2, count: size * grid.stages.count)
    var rules = grid.stages.map { _ in -1 }
    let all = Array(grid.stages.indices)
    grid.walk(Array(grid.scales.indices), choices) { number, codes in
      grid.decide(codes, all, into: &rules)
      for stage in all {
        decided[number * all.count + stage] = Int16(truncatingIfNeeded: rules[stage])
      }
      return true
    }
  }

  /// The values an output of a stage may take, in its order; with or without what is assumed.
  func values(of stage: Int, output: Int, assuming: Bool) -> [String] {
    let values = grid.stages[stage].values[output]
    guard areTried else { return values }
    var seen = values.map { _ in false }
    for number in 0..<size where !assuming || stands(number) {
      if let code = code(number, stage, output), code < values.count { seen[code] = true }
    }
    return zip(values, seen).filter(\.1).map(\.0)
  }

  /// Whether an output of a stage can change when a single scale does, whatever the other open
  /// ones are; those assumed stay as they are, or not.
  func varies(_ scale: Int, stage: Int, output: Int, assuming: Bool) -> Bool {
    guard areTried else { return true }
    let stride = choices[(scale + 1)...].reduce(1) { $0 * $1.count }
    for number in 0..<size where number / stride % choices[scale].count == 0 {
      guard !assuming || stands(number) else { continue }
      var first: Int?
      for place in choices[scale].indices {
        guard let code = code(number + place * stride, stage, output) else { continue }
        if let first, first != code { return true }
        first = code
      }
    }
    return false
  }

  private var size: Int { grid.stages.isEmpty ? 0 : decided.count / grid.stages.count }

  /// The code of an output; nil if the combination cannot occur or no rule hits.
  private func code(_ number: Int, _ stage: Int, _ output: Int) -> Int? {
    let rule = Int(decided[number * grid.stages.count + stage])
    return rule < 0 ? nil : grid.stages[stage].gives[rule][output]
  }

  /// Whether a combination has everything that is assumed at its assumed value.
  private func stands(_ number: Int) -> Bool {
    guard !assumed.isEmpty else { return true }
    var rest = number
    for scale in choices.indices.reversed() {
      if rest % choices[scale].count != 0, assumed.contains(scale) { return false }
      rest /= choices[scale].count
    }
    return true
  }
}
