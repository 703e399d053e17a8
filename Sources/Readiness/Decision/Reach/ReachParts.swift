/// What is known of a fact's conditions while some of its questions are still to come.
struct ReachParts {
  /// For each condition whether it holds; nil if that is still to come.
  private(set) var verdicts: [Verdict?]

  /// Whether a condition holds: for those who believe what facts assume, and for sure.
  struct Verdict: Hashable {
    let trusted: Truth
    let sure: Truth
  }

  init(of fact: Fact) {
    verdicts = fact.derivation.conditions.map { _ in nil }
  }

  /// Looks at one condition.
  mutating func note(_ index: Int, _ when: Condition, in situation: Situation) {
    var honest = situation
    honest.trustsAssumptions = false
    verdicts[index] = Verdict(
      trusted: when.truth(in: situation), sure: when.truth(in: honest))
  }

  /// What is left to matter of it, whatever comes later: sums; the choices up to the first that
  /// surely holds; for a list the names that somebody looks at, and how many others there are.
  func look(for fact: Fact, through lens: ReachLens) -> [Int] {
    switch fact.derivation {
    case .points(let points, _): sums(of: points, \.trusted) + sums(of: points, \.sure)
    case .choose: choices
    case .list(let names): self.names(names.map(\.id), lens.words(of: fact), lens.most)
    case .value, .max, .count: []
    }
  }

  private func sums(of points: [Derivation.Points], _ truth: (Verdict) -> Truth) -> [Int] {
    var (low, high) = (0, 0)
    for (part, verdict) in zip(points, verdicts) {
      let worth = Tally.worth(of: part)
      switch verdict.map(truth) ?? .no {
      case .no: continue
      case .yes: (low, high) = (low + worth, high + worth)
      case .unknown: (low, high) = (low + min(worth, 0), high + max(worth, 0))
      }
    }
    return [low, high]
  }

  private var choices: [Int] {
    var look: [Int] = []
    for (index, verdict) in verdicts.enumerated() {
      guard let verdict, verdict.trusted != .no || verdict.sure != .no else { continue }
      look += [index, verdict.trusted.code, verdict.sure.code]
      if verdict.sure == .yes && verdict.trusted == .yes { break }
    }
    return look
  }

  private func names(_ names: [String], _ words: Set<String>, _ most: Int) -> [Int] {
    var look: [Int] = []
    var counts = [0, 0, 0, 0]
    for (name, verdict) in zip(names, verdicts) {
      guard let verdict else { continue }
      if words.contains(name) { look += [verdict.trusted.code, verdict.sure.code] }
      let states = [(verdict.trusted, Truth.yes), (verdict.trusted, .unknown)]
      for (place, state) in (states + [(verdict.sure, .yes), (verdict.sure, .unknown)]).enumerated()
      where state.0 == state.1 {
        counts[place] = min(counts[place] + 1, most)
      }
    }
    return look + counts
  }
}
