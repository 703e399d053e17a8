extension DecisionModel {
  /// What the tables recommend for facts given, with no answers behind them.
  ///
  /// A fact not given stands at its neutral value. A list takes a set of its names or how many of
  /// them hold. Throws a ``FactTrialError`` for names and values that cannot be, and if a fact that
  /// the tables need is neither given nor neutral.
  public func recommend(facts given: [Fact.ID: Term]) throws(FactTrialError) -> Recommendation {
    let grid = Grid(self)
    let values = try values(from: given)
    let needed = grid.scales.map(\.fact).filter { values[$0] == nil }
    // What stands at another fact's value comes with that one.
    let missing = needed.filter { id in
      facts.first { $0.id == id }.map { $0.neutral == nil } ?? true
    }
    guard needed.isEmpty else { throw .missing(missing.isEmpty ? needed : missing) }
    var situation = Situation()
    for fact in facts {
      situation.facts[fact.id] = fact.trialReading(values[fact.id], given: given[fact.id] != nil)
    }
    return recommendation(Deliberation(self, grid, situation), basis: .facts)
  }

  /// The value every fact stands at: given, or neutral.
  private func values(from given: [Fact.ID: Term]) throws(FactTrialError) -> [Fact.ID: Term] {
    let strange = given.keys.filter { id in !facts.contains { $0.id == id } }.sorted()
    guard strange.isEmpty else { throw .unknown(strange, known: facts.map(\.id)) }
    var values: [Fact.ID: Term] = [:]
    for fact in facts {
      guard let term = given[fact.id].map(fact.domain.normalized) else { continue }
      guard fact.domain.contains(term) else {
        throw .impossible(fact.id, value: term.description, domain: fact.domain)
      }
      values[fact.id] = term == .number(0) && fact.domain.isList ? .words([]) : term
    }
    addNeutral(to: &values)
    try refuseAbove(values)
    return values
  }

  /// Follows `same-as` as often as there are facts, so that a circle ends with nothing.
  private func addNeutral(to values: inout [Fact.ID: Term]) {
    for _ in facts {
      for fact in facts where values[fact.id] == nil {
        switch fact.neutral {
        case .value(let term): values[fact.id] = fact.domain.normalized(term)
        case .same(let other): values[fact.id] = values[other]
        case nil: continue
        }
      }
    }
  }

  private func refuseAbove(_ values: [Fact.ID: Term]) throws(FactTrialError) {
    let caps = caps
    for fact in facts {
      guard case .number(let largest) = values[fact.id] else { continue }
      for part in (caps[fact.id] ?? []).sorted() {
        guard case .number(let number) = values[part], number > largest else { continue }
        throw .above(part, number, maximum: fact.id, largest)
      }
    }
  }
}

extension Fact {
  /// The reading of a fact in a trial.
  fileprivate func trialReading(_ value: Term?, given: Bool) -> FactReading {
    guard let value else {
      return FactReading(of: self, value: nil, standing: .open, possible: domain.everything)
    }
    var held: [Held] = []
    if case .words(let names) = value, case .list(let reasons) = derivation {
      held = reasons.filter { names.contains($0.id) }.map {
        Held(id: $0.id, title: $0.title, reason: $0.reason, source: $0.source, answers: [])
      }
    }
    return FactReading(
      of: self, value: value, standing: given ? .given : .neutral, possible: .exactly(value),
      held: held)
  }
}

extension Fact.Domain {
  /// Whether its values are sets.
  var isList: Bool {
    if case .list = self { true } else { false }
  }
}
