extension DecisionModel {
  /// What every fact is in a situation. Facts already in the situation are read anew.
  ///
  /// A fact sees only those listed before it; one that is listed later is unknown to it.
  public func facts(from situation: Situation) -> [Fact.ID: FactReading] {
    var seen = situation
    seen.facts = [:]
    seen.decisions = [:]
    for fact in facts { seen.facts[fact.id] = fact.reading(in: seen) }
    return seen.facts
  }
}

extension Fact {
  /// What it is in a situation that holds the facts it is derived from.
  ///
  /// It is settled if it is the same whatever is unknown and whatever was assumed of other facts.
  /// Else what they assume is believed; and what is then still open stands as `unknown:` says.
  func reading(in situation: Situation) -> FactReading {
    var honest = situation
    honest.trustsAssumptions = false
    let known = derivation.findings(within: domain, in: honest)
    if let value = known.possible.settled { return reading(value, .settled, known, known) }
    let trusting = derivation.findings(within: domain, in: situation)
    if let value = trusting.possible.settled { return reading(value, .assumed, known, trusting) }
    if case .assume(let term) = unknown,
      let value = domain.value(closestTo: term, within: trusting.possible)
    {
      return reading(value, .assumed, known, trusting)
    }
    return reading(nil, .open, known, known)
  }

  private func reading(
    _ value: Term?, _ standing: FactReading.Standing, _ known: Findings, _ shown: Findings
  ) -> FactReading {
    FactReading(
      of: self, value: value, standing: standing, possible: known.possible,
      unsettled: standing == .settled ? [] : known.unsettled.uniqued(),
      because: shown.because, held: shown.held, may: known.may)
  }
}

/// What a derivation finds in a situation.
struct Findings {
  var possible: Possible
  var unsettled: [Question.ID] = []
  var because: [Because] = []
  var held: [Held] = []
  var may: [Held] = []
}

extension Array where Element: Hashable {
  /// The elements, each once, in the order of first mention.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
