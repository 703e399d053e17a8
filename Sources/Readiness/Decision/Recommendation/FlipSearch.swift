extension Deliberation {
  /// What would change the outcome.
  var flips: Flips {
    guard let search = FlipSearch(self) else { return Flips(kind: .open, list: []) }
    let single = search.single
    if !single.isEmpty { return Flips(kind: .single, list: single) }
    let combined = search.combined
    return Flips(kind: combined.isEmpty ? .none : .combined, list: combined)
  }
}

/// Looks for the nearest changes of facts that change a settled outcome.
///
/// Facts that are open stay open: a change counts only if it changes the outcome whatever they
/// are. A fact cannot rise above the maximum it is part of, and falls with it.
struct FlipSearch {
  /// How many combinations are shown that are equally small.
  static let tieLimit = 8

  private let grid: Grid
  private let stage: Int
  private let outcome: String
  /// The scales that may be changed: known, and a piece of advice.
  private let movable: [Int]
  /// For each scale the bands it may be on before anything changes.
  private let choices: [[Int]]
  /// For each scale its number, count or place; nil if it is open.
  private let present: [Int?]

  /// Nil if the outcome is open.
  init?(_ deliberation: Deliberation) {
    guard let outcome = deliberation.outcome, let stage = deliberation.grid.base.first ?? nil,
      deliberation.completions.areTried
    else { return nil }
    (self.outcome, self.stage, grid) = (outcome, stage, deliberation.grid)
    let readings = grid.scales.map { deliberation.situation.facts[$0.fact] }
    choices = zip(deliberation.completions.choices, readings).map { codes, reading in
      reading?.value == nil ? codes : Array(codes.prefix(1))
    }
    present = zip(choices, readings).map { codes, reading in
      guard let value = reading?.value else { return nil }
      return Possible.exactly(value).counts.flatMap { value.isWord ? nil : $0.lowerBound }
        ?? codes.first
    }
    let advice = Set(deliberation.model.facts.filter(\.advice).map(\.id))
    let known = present
    movable = deliberation.grid.needs[stage].scales.filter { scale in
      advice.contains(deliberation.grid.scales[scale].fact) && known[scale] != nil
    }
  }

  /// For each fact the nearest band below and above that changes the outcome.
  var single: [Flip] {
    movable.flatMap { scale -> [Flip] in
      let code = choices[scale][0]
      let below = stride(from: code - 1, through: 0, by: -1).lazy
        .compactMap { flip([scale: $0]) }.first
      let above = stride(from: code + 1, to: grid.scales[scale].bands.count, by: 1).lazy
        .compactMap { flip([scale: $0]) }.first
      return [below, above].compactMap { $0 }
    }
  }

  /// The changes of several facts at once that change the fewest facts, and move them the fewest
  /// bands; at most ``tieLimit``.
  var combined: [Flip] {
    var best: (cost: (facts: Int, bands: Int), flips: [Flip])?
    for number in 0..<grid.size(of: movable) {
      let moves = moves(number)
      let bands = moves.reduce(0) { $0 + abs($1.value - choices[$1.key][0]) }
      let cost = (facts: moves.count, bands: bands)
      guard moves.count > 1, best.map({ cost <= $0.cost }) ?? true, let flip = flip(moves) else {
        continue
      }
      if let found = best, found.cost == cost {
        best = (cost, found.flips + [flip])
      } else {
        best = (cost, [flip])
      }
    }
    return Array((best?.flips ?? []).prefix(FlipSearch.tieLimit))
  }

  /// The changes that a number stands for, counting through all bands of all movable scales.
  private func moves(_ number: Int) -> [Int: Int] {
    var moves: [Int: Int] = [:]
    var rest = number
    for scale in movable.reversed() {
      let band = rest % grid.scales[scale].bands.count
      rest /= grid.scales[scale].bands.count
      if band != choices[scale][0] { moves[scale] = band }
    }
    return moves
  }
}

extension FlipSearch {
  /// The flip made of some changes; nil if they cannot be, or leave the outcome as it may be now.
  private func flip(_ moves: [Int: Int]) -> Flip? {
    var (values, choices) = (present, choices)
    for (scale, band) in moves {
      choices[scale] = [band]
      values[scale] = nearest(band, to: scale)
    }
    guard let along = settle(&values, &choices, moved: moves) else { return nil }
    let outcomes = outcomes(choices)
    guard !outcomes.isEmpty, !outcomes.contains(outcome) else { return nil }
    return Flip(
      changes: moves.keys.sorted().compactMap { change($0, values, choices) },
      along: along.compactMap { change($0, values, choices) },
      outcome: outcomes.count == 1 ? outcomes.first : nil, possible: outcomes)
  }

  /// The number of a band that is nearest to the present one.
  private func nearest(_ band: Int, to scale: Int) -> Int {
    let numbers = grid.scales[scale].numbers(in: band)
    return band > choices[scale][0] ? numbers.lowerBound : numbers.upperBound
  }

  /// Lowers what would stand above its maximum, and names it. Nil if that was to be raised.
  private func settle(
    _ values: inout [Int?], _ choices: inout [[Int]], moved: [Int: Int]
  ) -> [Int]? {
    var along: Set<Int> = []
    for (lower, upper) in grid.capped {
      guard let value = values[lower], let most = values[upper], value > most else { continue }
      if moved[lower] != nil { return nil }
      values[lower] = most
      choices[lower] = grid.scales[lower].codes(of: .exactly(.number(most)))
      along.insert(lower)
    }
    return along.sorted()
  }

  private func outcomes(_ choices: [[Int]]) -> [String] {
    grid.outcomes(of: stage, choices)
  }

  private func change(_ scale: Int, _ values: [Int?], _ codes: [[Int]]) -> Flip.Change? {
    guard let from = present[scale], let to = values[scale], let band = codes[scale].first else {
      return nil
    }
    let (scaleBands, before) = (grid.scales[scale], choices[scale][0])
    func text(_ value: Int, _ band: Int) -> String {
      if case .word(let word) = scaleBands.bands[band] { word } else { "\(value)" }
    }
    return Flip.Change(
      fact: scaleBands.fact, title: scaleBands.title, from: text(from, before),
      to: text(to, band), band: scaleBands.text(of: band), up: to > from,
      bands: abs(band - before))
  }
}

extension Grid {
  /// The first outputs of a stage that are possible with the bands listed for each scale.
  func outcomes(of stage: Int, _ choices: [[Int]]) -> [String] {
    guard let values = stages[stage].values.first else { return [] }
    var seen = values.map { _ in false }
    var decided = stages.map { _ in -1 }
    walk(needs[stage].scales, choices) { _, codes in
      decide(codes, needs[stage].stages, into: &decided)
      let rule = decided[stage]
      if rule >= 0, let code = stages[stage].gives[rule].first, code < values.count {
        seen[code] = true
      }
      return seen.contains(false)
    }
    return zip(values, seen).filter(\.1).map(\.0)
  }
}

extension Term {
  /// Whether it is a word.
  var isWord: Bool {
    if case .word = self { true } else { false }
  }
}
