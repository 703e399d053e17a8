/// Looks for what is wrong with one fact.
struct FactCheck {
  let fact: Fact
  /// What stands before the fact.
  let vocabulary: Vocabulary
  /// All facts of the model.
  let all: [Fact]

  init(_ fact: Fact, _ vocabulary: Vocabulary, _ all: [Fact]) {
    self.fact = fact
    self.vocabulary = vocabulary
    self.all = all
  }

  var path: String { "facts/\(fact.id)" }

  /// All its faults.
  var faults: [Fault] {
    domainFaults + derivationFaults + standingFaults
  }

  private var domainFaults: [Fault] {
    switch fact.domain {
    case .number: return []
    case .words(let words):
      let none = words.isEmpty ? [Fault("\(path)/words", "a fact of no words")] : []
      return none + twice(words, "\(path)/words")
    case .list(let names):
      let reserved = names.contains("none")
      return twice(names, "\(path)/list")
        + (reserved ? [Fault("\(path)/list/none", "none is the name of the empty list")] : [])
    }
  }

  private var derivationFaults: [Fault] {
    switch fact.derivation {
    case .value(let question, let words): valueFaults(question, words)
    case .max(let operands): operandFaults(operands, key: "max")
    case .count(let operands): operandFaults(operands, key: "count")
    case .points(let points, let bands): pointFaults(points) + BandCheck(self, points, bands).faults
    case .choose(let choices, let otherwise): choiceFaults(choices, otherwise)
    case .list(let names): listFaults(names)
    }
  }

  /// What is wrong with the values that stand without answers.
  private var standingFaults: [Fault] {
    var faults: [Fault] = []
    if case .assume(let term) = fact.unknown { faults += valueFaults(term, key: "unknown") }
    switch fact.neutral {
    case .value(let term): faults += valueFaults(term, key: "neutral/value")
    case .same(let other): faults += sameFaults(other)
    case nil: break
    }
    return faults
  }

  private func valueFaults(_ term: Term, key: String) -> [Fault] {
    if fact.domain.contains(fact.domain.normalized(term)) { return [] }
    return [
      Fault("\(path)/\(key)", "\(fact.id) is never \(term)", remedy: "write \(fact.domain.prose)")
    ]
  }

  /// `same-as` must lead to a fact of the same domain that does not lead back.
  private func sameFaults(_ other: Fact.ID) -> [Fault] {
    let place = "\(path)/neutral/same-as"
    guard let target = all.first(where: { $0.id == other }) else {
      return [Fault(place, "there is no fact \(other)")]
    }
    guard target.domain.values == fact.domain.values else {
      return [Fault(place, "\(other) has other values than \(fact.id)")]
    }
    var (next, steps): (Fact.ID?, Int) = (other, 0)
    while let id = next, steps <= all.count {
      guard case .same(let further) = all.first(where: { $0.id == id })?.neutral else { return [] }
      (next, steps) = (further, steps + 1)
    }
    return [Fault(place, "\(other) leads back to \(fact.id)", remedy: "give one of them a value")]
  }

  private func listFaults(_ names: [Derivation.Named]) -> [Fault] {
    let ids = names.map(\.id)
    let other = fact.domain == .list(ids) ? [] : [Fault(path, "its list has other names")]
    return other
      + names.flatMap { $0.when.faults(at: "\(path)/list/\($0.id)/when", in: vocabulary) }
  }
}
