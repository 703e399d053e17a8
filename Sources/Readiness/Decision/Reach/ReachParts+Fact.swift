extension Fact {
  /// The same fact, with its conditions in place of what they look at: each asks only for the
  /// verdict that ``ReachParts`` holds of it.
  var restingOnParts: Fact {
    Fact(
      id: id, title: title, domain: domain, derivation: derivation.restingOnParts,
      unknown: unknown)
  }

  /// A stand-in for the verdict on a condition; no fact of the content can have such an id.
  fileprivate static func part(_ index: Int) -> Fact {
    Fact(id: ID("\(index)"), title: "", domain: .words(["no", "yes"]), derivation: .list([]))
  }
}

extension Derivation {
  fileprivate var restingOnParts: Derivation {
    func holds(_ index: Int) -> Condition {
      .test(.fact(Fact.part(index).id), .anyOf([.word("yes")]))
    }
    switch self {
    case .value, .max, .count: return self
    case .points(let points, let bands):
      let parts = points.enumerated().map { Points($1.points, when: holds($0), reason: "") }
      return .points(parts, bands: bands)
    case .choose(let choices, let otherwise):
      let parts = choices.enumerated().map { Choice(value: $1.value, when: holds($0), reason: "") }
      return .choose(parts, otherwise: otherwise)
    case .list(let names):
      return .list(
        names.enumerated().map {
          Named(id: $1.id, title: "", when: holds($0), reason: "", source: $1.source)
        })
    }
  }
}

extension Situation {
  /// Adds the verdicts on a fact's conditions.
  mutating func add(_ parts: ReachParts) {
    for (index, verdict) in parts.verdicts.enumerated() {
      guard let verdict else { continue }
      let part = Fact.part(index)
      let value = verdict.trusted == .unknown ? nil : Term.word(verdict.trusted.rawValue)
      let sure = verdict.sure == .unknown ? ["no", "yes"] : [verdict.sure.rawValue]
      facts[part.id] = FactReading(
        of: part, value: value, standing: value == nil ? .open : .assumed, possible: .words(sure))
    }
  }
}

extension Truth {
  /// A number of its own.
  var code: Int {
    switch self {
    case .no: 0
    case .unknown: 1
    case .yes: 2
    }
  }
}
