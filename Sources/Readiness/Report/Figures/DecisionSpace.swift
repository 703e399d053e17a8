/// What the decision table says for every size of the team, complexity and compliance, with all
/// else as it is answered; and where the company stands in it.
struct DecisionSpace: Hashable, Sendable {
  /// The sizes of a team between which no rule tells a difference, smallest first.
  let bands: [ClosedRange<Int>]
  /// What can be there besides: a row for each complexity within each compliance.
  let rows: [Row]
  /// How many people there are now; nil: that is open.
  let now: Int?
  /// How many there will be, today's number included; nil: that is open.
  let then: Int?
  /// The row where the company stands; nil: that is open.
  let own: Int?
  /// What would change the outcome, as sentences.
  let near: [String]

  /// One complexity within one compliance.
  struct Row: Hashable, Sendable {
    let compliance: String
    let complexity: String
    /// The outcome for each band; `nil` if it depends on what is open.
    let outcomes: [String?]
  }

  private static let (people, complexity, compliance): (Fact.ID, Fact.ID, Fact.ID) =
    ("people", "complexity", "compliance")

  /// The space around a recommendation; nil if the model does not look at these facts.
  init?(_ model: DecisionModel, _ recommendation: Recommendation) {
    guard let table = model.tables.first,
      let complexities = model.words(of: Self.complexity),
      let compliances = model.words(of: Self.compliance), let bands = model.bands(of: Self.people)
    else { return nil }
    let present = recommendation.present
    rows = compliances.flatMap { compliance in
      complexities.map { complexity in
        var there = present
        there[Self.compliance] = .exactly(.word(compliance))
        there[Self.complexity] = .exactly(.word(complexity))
        let outcomes = bands.map { table.outcome(there, people: $0) }
        return Row(compliance: compliance, complexity: complexity, outcomes: outcomes)
      }
    }
    self.bands = bands
    let stands = [Self.compliance, Self.complexity].map { present[$0]?.settled }
    own = rows.firstIndex { [.word($0.compliance), .word($0.complexity)] == stands }
    now = present["people-now"]?.number
    then = present[Self.people]?.number
    near = recommendation.flips.list.prefix(3).map(DecisionSpace.sentence)
  }

  init(
    bands: [ClosedRange<Int>], rows: [Row], now: Int?, then: Int?, own: Int?, near: [String]
  ) {
    self.bands = bands
    self.rows = rows
    self.now = now
    self.then = then
    self.own = own
    self.near = near
  }

  /// "If complexity were moderate instead of low: consider several accounts, …"
  private static func sentence(_ flip: Flip) -> String {
    let changes = flip.changes.map { change in
      "\(change.title.lowercasedFirst) were \(change.to.spaced) instead of \(change.from.spaced)"
    }
    let outcomes = (flip.outcome.map { [$0] } ?? flip.possible).map(DecisionWords.outcome)
    return "If \(Prose.list(changes)): \(outcomes.joined(separator: ", or "))."
  }
}

extension Recommendation {
  /// What the facts are, as far as that is known.
  fileprivate var present: [Fact.ID: Possible] {
    Dictionary(
      facts.map { ($0.fact, $0.value.map(Possible.exactly) ?? $0.possible) }
    ) { first, _ in first }
  }
}

extension Possible {
  /// The number, if it is known.
  fileprivate var number: Int? {
    if case .number(let number) = settled { number } else { nil }
  }
}

extension DecisionTable {
  /// Its first output with these facts and so many people; nil if it is open.
  fileprivate func outcome(
    _ facts: [Fact.ID: Possible], people: ClosedRange<Int>
  ) -> String? {
    var facts = facts
    facts["people"] = .exactly(.number(people.lowerBound))
    return outputs.first.flatMap { evaluate(inputs(facts)).value(of: $0.name) }
  }

  /// Its inputs by name, where facts are known so far; what comes of an earlier table is open.
  fileprivate func inputs(_ facts: [Fact.ID: Possible]) -> [String: Possible] {
    let known = inputs.compactMap { input -> (String, Possible)? in
      guard case .fact(let id) = input.origin, let value = facts[id] else { return nil }
      return (input.name, value)
    }
    return Dictionary(known) { first, _ in first }
  }
}

extension DecisionModel {
  fileprivate func words(of id: Fact.ID) -> [String]? {
    guard case .words(let words) = facts.first(where: { $0.id == id })?.domain else { return nil }
    return words
  }

  /// The numbers between which no rule of any table tells a difference.
  fileprivate func bands(of id: Fact.ID) -> [ClosedRange<Int>]? {
    guard case .number(let bounds, _) = facts.first(where: { $0.id == id })?.domain else {
      return nil
    }
    let tests = tables.flatMap { table in
      let names = Set(table.inputs.filter { $0.origin == .fact(id) }.map(\.name))
      return table.rules.flatMap { rule in
        rule.tests.filter { names.contains($0.key) }.map(\.value)
      }
    }
    let cuts = Set(tests.flatMap(\.cuts)).filter {
      $0 > bounds.lowerBound && $0 <= bounds.upperBound
    }
    let starts = [bounds.lowerBound] + cuts.sorted()
    return zip(starts, starts.dropFirst().map { $0 - 1 } + [bounds.upperBound]).map { $0...$1 }
  }
}
