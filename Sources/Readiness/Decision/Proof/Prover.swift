/// Tries every case of one table.
struct Prover {
  private let model: DecisionModel
  private let grid: Grid
  private let index: Int
  private let stage: Stage
  private let scales: [Int]
  /// How many cases can occur.
  private(set) var cases = 0
  /// The first case in which no rule hits, and how many there are.
  private var gap: (codes: [Int], count: Int)?
  /// The rules without which some case would end otherwise.
  private var needed: Stage.Rules = 0
  /// For every combination the place of the first output; -1 if there is none.
  private var outcomes: [Int16] = []

  /// Tries every case of the table at that stage of the grid.
  init(_ model: DecisionModel, _ grid: Grid, stage index: Int) {
    self.model = model
    self.grid = grid
    self.index = index
    stage = grid.stages[index]
    scales = grid.needs[index].scales
    outcomes = Array(repeating: -1, count: grid.size(of: scales))
    tryAll()
  }

  private var table: DecisionTable { model.tables[stage.table] }

  private mutating func tryAll() {
    let choices = grid.scales.map { Array($0.bands.indices) }
    let earlier = grid.needs[index].stages.filter { $0 != index }
    var decided = grid.stages.map { _ in -1 }
    grid.walk(scales, choices) { number, codes in
      grid.decide(codes, earlier, into: &decided)
      if earlier.allSatisfy({ decided[$0] >= 0 }) {
        note(number, codes, stage.hits(codes, decided, grid.stages))
      }
      return true
    }
  }

  private mutating func note(_ number: Int, _ codes: [Int], _ hits: Stage.Rules) {
    cases += 1
    let rule = stage.decide(hits)
    guard rule >= 0 else {
      gap = (gap?.codes ?? codes, (gap?.count ?? 0) + 1)
      return
    }
    if let code = stage.gives[rule].first, code < stage.values[0].count {
      outcomes[number] = Int16(truncatingIfNeeded: code)
    }
    let bit = Stage.Rules(1) << Stage.Rules(rule)
    guard needed & bit == 0 else { return }
    let other = stage.decide(hits & ~bit)
    let changes = other < 0 || stage.gives[other] != stage.gives[rule]
    if changes || table.hitPolicy == .first { needed |= bit }
  }
}

extension Prover {
  /// The proof, or all that stands against it.
  var result: (proof: Proof?, faults: [Fault]) {
    let faults = gaps + falls + idle
    guard faults.isEmpty else { return (nil, faults) }
    let bands = scales.map { scale in
      let scale = grid.scales[scale]
      return Proof.Bands(
        fact: scale.fact, title: scale.title, bands: scale.bands.indices.map(scale.text))
    }
    let proof = Proof(
      table: table.id, title: table.title, hitPolicy: table.hitPolicy, cases: cases,
      rules: table.rules.count, bands: bands)
    return (proof, [])
  }

  private var gaps: [Fault] {
    guard let gap else { return [] }
    return [
      Fault(
        "tables/\(table.id)", "\(text(of: gap.codes)): no rule hits\(more(gap.count))",
        remedy: "add a rule for it, or one that asks for nothing and gives the weakest values")
    ]
  }

  /// The first case in which a stronger fact makes the first output weaker.
  private var falls: [Fault] {
    guard table.hitPolicy == .priority else { return [] }
    var first: (number: Int, scale: Int, stride: Int)?
    var count = 0
    for (number, outcome) in outcomes.enumerated() where outcome >= 0 {
      var stride = 1
      for scale in scales.reversed() {
        let bands = grid.scales[scale].bands.count
        if number / stride % bands + 1 < bands, outcomes[number + stride] >= 0,
          outcomes[number + stride] < outcome
        {
          first = first ?? (number, scale, stride)
          count += 1
        }
        stride *= bands
      }
    }
    guard let first else { return [] }
    return [fall(first.number, first.scale, first.stride, count)]
  }

  private func fall(_ number: Int, _ raised: Int, _ stride: Int, _ count: Int) -> Fault {
    let (codes, scale) = (codes(of: number), grid.scales[raised])
    let output = table.outputs.first?.name ?? ""
    func value(_ number: Int) -> String { stage.values[0][Int(outcomes[number])] }
    return Fault(
      "tables/\(table.id)",
      "\(text(of: codes, without: raised)): raising \(scale.fact)"
        + " from \(scale.text(of: codes[raised])) to \(scale.text(of: codes[raised] + 1))"
        + " lowers \(output) from \(value(number)) to \(value(number + stride))\(more(count))",
      remedy: "widen the test on \(scale.fact) so that it also takes the stronger values")
  }

  /// The rules that can be removed and nothing changes.
  private var idle: [Fault] {
    table.rules.enumerated().filter { needed & (1 << Stage.Rules($0.offset)) == 0 }.map {
      let problem =
        table.hitPolicy == .first
        ? "is never reached: in every case that it takes an earlier rule hits"
        : "never decides: without it every case has the same outcome"
      return Fault(
        "tables/\(table.id)/rules/\($0.element.id)", problem,
        remedy: "remove it, or narrow the rules that cover it")
    }
  }

  private func codes(of number: Int) -> [Int] {
    var codes = grid.scales.map { _ in 0 }
    var rest = number
    for scale in scales.reversed() {
      codes[scale] = rest % grid.scales[scale].bands.count
      rest /= grid.scales[scale].bands.count
    }
    return codes
  }

  /// A case in words, perhaps without one of its facts: `people 10, complexity low`. Facts
  /// with a single band are left out.
  private func text(of codes: [Int], without raised: Int? = nil) -> String {
    let named = scales.filter { $0 != raised && grid.scales[$0].bands.count > 1 }
    guard !named.isEmpty else { return raised == nil ? "without any input" : "in the only case" }
    return named.map { "\(grid.scales[$0].fact) \(grid.scales[$0].text(of: codes[$0]))" }
      .joined(separator: ", ")
  }

  private func more(_ count: Int) -> String {
    switch count {
    case ...1: ""
    case 2: " (and one more such case)"
    default: " (and \(count - 1) more such cases)"
    }
  }
}
