extension Derivation {
  /// The band in which the sum lies. What is unknown widens the sum to an interval.
  func sum(
    of points: [Points], bands: [Band], within domain: Fact.Domain, in situation: Situation
  ) -> Findings {
    let tally = Tally(of: points, in: situation)
    let sums = Possible.numbers(tally.low...tally.high)
    let values = bands.filter { sums.truth(of: $0.sums) != .no }.map(\.value)
    let reached = sums.settled == nil ? values : Array(values.prefix(1))
    return Findings(
      possible: domain.possible(reached), unsettled: tally.unsettled, because: tally.because)
  }

  /// The first choice whose condition holds; those before it that are unknown remain possible.
  func choice(
    from choices: [Choice], otherwise: String, within domain: Fact.Domain, in situation: Situation
  ) -> Findings {
    var values: [String] = []
    var unsettled: [Question.ID] = []
    for choice in choices {
      switch choice.when.truth(in: situation) {
      case .no: continue
      case .unknown:
        values.append(choice.value)
        unsettled += situation.unsettled(choice.when)
      case .yes:
        let because = Because(
          reason: choice.reason, points: nil, answers: situation.answers(choice.when))
        return Findings(
          possible: domain.possible(values + [choice.value]), unsettled: unsettled,
          because: [because])
      }
    }
    return Findings(possible: domain.possible(values + [otherwise]), unsettled: unsettled)
  }

  /// The named reasons that hold, and those that may.
  func list(of names: [Named], in situation: Situation) -> Findings {
    func held(_ truth: Truth) -> [Held] {
      names.filter { $0.when.truth(in: situation) == truth }.map { name in
        Held(
          id: name.id, title: name.title, reason: name.reason, source: name.source,
          answers: truth == .yes ? situation.answers(name.when) : [])
      }
    }
    let (sure, may) = (held(.yes), held(.unknown))
    let open = names.filter { $0.when.truth(in: situation) == .unknown }
    return Findings(
      possible: .set(held: Set(sure.map(\.id)), may: Set(may.map(\.id))),
      unsettled: open.flatMap { situation.unsettled($0.when) }, held: sure, may: may)
  }
}
