extension DecisionModel {
  /// What is recommended in a situation. Its facts and decisions are read anew from its answers.
  ///
  /// An outcome is settled if it is the same for every way in which open facts can be completed.
  /// The model must have passed ``check(questions:)``; one that has not may leave all open.
  public func recommend(_ situation: Situation) -> Recommendation {
    recommendation(Deliberation(self, Grid(self), read(situation)), basis: .answers)
  }

  /// The same situation with the facts and the decisions that follow from its answers, for
  /// conditions that look at them.
  public func decided(_ situation: Situation) -> Situation {
    Deliberation(self, Grid(self), read(situation)).situation
  }

  private func read(_ situation: Situation) -> Situation {
    var read = situation
    read.facts = facts(from: situation)
    read.decisions = [:]
    return read
  }

  /// All parts of a recommendation.
  func recommendation(
    _ deliberation: Deliberation, basis: Recommendation.Basis
  ) -> Recommendation {
    let outcome = deliberation.outcome
    return Recommendation(
      basis: basis, outcome: outcome, settled: outcome != nil,
      possible: deliberation.outcomes(assuming: true),
      withoutAssumptions: deliberation.outcomes(assuming: false),
      shape: deliberation.value(of: "shape"), confidence: deliberation.value(of: "confidence"),
      lookAgain: deliberation.value(of: "look-again"), outputs: deliberation.outputs,
      inputs: deliberation.inputs, hits: deliberation.hits(sure: true),
      may: deliberation.hits(sure: false), nearly: deliberation.nearly,
      facts: deliberation.facts, flips: deliberation.flips, boundaries: deliberation.boundaries,
      tripwires: deliberation.tripwires, factors: deliberation.factors,
      missing: deliberation.missing, assumptions: deliberation.assumptions)
  }
}
