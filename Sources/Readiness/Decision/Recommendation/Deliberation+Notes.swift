extension Deliberation {
  /// The facts the tables look at, in the order of the model.
  var facts: [FactReading] {
    grid.scales.compactMap { situation.facts[$0.fact] }
  }

  /// The notes on boundaries at which the facts surely stand.
  var boundaries: [BoundaryNote] {
    model.boundaries.filter { $0.when.truth(in: situation) == .yes }
      .map { BoundaryNote(id: $0.id, note: $0.note, source: $0.source) }
  }

  /// What is worth watching, unless it surely is not.
  var tripwires: [TripwireNote] {
    model.tripwires.filter { ($0.when?.truth(in: situation) ?? .yes) != .no }
      .map { TripwireNote(id: $0.id, watch: $0.watch, fact: $0.fact) }
  }

  /// The illustrating factors. An open answer counts nothing in the score and widens its bounds.
  var factors: [FactorScore] {
    model.factors.map { factor in
      let tally = Tally(of: factor.parts, in: situation)
      return FactorScore(
        id: factor.id, title: factor.title, score: min(max(tally.sure, 0), 100),
        lowest: min(max(tally.low, 0), 100), highest: min(max(tally.high, 0), 100),
        parts: tally.because)
    }
  }

  /// The open facts: first those that can change the outcome, then those that can change another
  /// output, then the others; among equals in the order of the model.
  var missing: [MissingFact] {
    let open = grid.scales.enumerated().compactMap { index, scale -> MissingFact? in
      guard let reading = situation.facts[scale.fact], reading.value == nil else { return nil }
      return MissingFact(
        fact: scale.fact, title: scale.title, possible: reading.possible.description,
        changes: changes(by: index, assuming: true), questions: reading.unsettled)
    }
    let outcome = first?.outputs.first?.name
    func rank(_ missing: MissingFact) -> Int {
      missing.changes.isEmpty ? 2 : missing.changes.contains { $0 == outcome } ? 0 : 1
    }
    return (0...2).flatMap { place in open.filter { rank($0) == place } }
  }

  /// The facts that stand on an assumption, and what would change if it is wrong.
  var assumptions: [Assumption] {
    grid.scales.enumerated().compactMap { index, scale in
      guard let reading = situation.facts[scale.fact], reading.assumed else { return nil }
      return Assumption(
        fact: scale.fact, title: scale.title, value: reading.text,
        possible: reading.possible.description, changes: changes(by: index, assuming: false),
        questions: reading.unsettled)
    }
  }
}
