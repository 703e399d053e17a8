@testable import Readiness
import Testing

/// Kleene's logic is sound: whatever is said while answers are open holds for every way in which
/// they can be completed. Tried on random models with random open answers.
struct DecisionSoundnessTests {
  @Test(arguments: 0..<80)
  func `what is said while answers are open holds for all their completions`(_ seed: Int) {
    var dice = Dice(seed)
    let model = DecisionRandom.model(&dice)
    let answers = DecisionRandom.answers(&dice)
    let open = model.decided(Situation(answers: answers))
    let recommendation = model.recommend(Situation(answers: answers))
    let verdict = model.tables[0].evaluate(
      Dictionary(
        model.facts.map { ($0.id.text, open.facts[$0.id]?.possible ?? .anything) }
      ) { first, _ in first })
    let completions = DecisionRandom.completions(of: answers).map { answers in
      model.decided(Situation(answers: answers))
    }
    for completed in completions {
      let outcomes = Self.words(completed.decisions["out"])
      #expect(outcomes.isSubset(of: recommendation.withoutAssumptions))
      #expect(outcomes.isSubset(of: verdict.outputs["out"] ?? []))
      if recommendation.assumptions.isEmpty {
        #expect(outcomes.isSubset(of: recommendation.possible))
      }
      for fact in model.facts { Self.compare(open.facts[fact.id], completed.facts[fact.id]) }
    }
    for fact in model.facts { Self.moveOnlyWithUnsettled(fact.id, open, completions) }
  }

  private static func words(_ possible: Possible?) -> Set<String> {
    if case .words(let words) = possible { Set(words) } else { ["low", "mid", "high"] }
  }

  /// A settled value never changes, and one that is open stays within what was possible.
  private static func compare(_ open: FactReading?, _ completed: FactReading?) {
    guard let open, let completed, completed.standing == .settled, let value = completed.value
    else { return }
    if open.standing == .settled { #expect(open.value == value) }
    switch (open.possible, value) {
    case (.exactly(let term), _): #expect(term == value)
    case (.words(let words), .word(let word)): #expect(words.contains(word))
    case (.numbers(let range), .number(let number)): #expect(range.contains(number))
    case (.set(let held, let may), .words(let words)):
      #expect(held.isSubset(of: words) && words.isSubset(of: held.union(may)))
    default: Issue.record("\(open.possible) became \(value)")
    }
  }

  /// Two completions that agree on the questions a fact names as unsettled agree on the fact.
  private static func moveOnlyWithUnsettled(
    _ fact: Fact.ID, _ open: Situation, _ completions: [Situation]
  ) {
    let unsettled = open.facts[fact]?.unsettled ?? []
    var seen: [[Possible]: Term] = [:]
    for completed in completions {
      guard let reading = completed.facts[fact], reading.standing == .settled,
        let value = reading.value
      else { continue }
      let key = unsettled.map { completed.possible(.question($0)) }
      #expect(seen[key] == nil || seen[key] == value)
      seen[key] = value
    }
  }

  @Test func `the random models are worth trying`() {
    var (open, assumed, settled) = (0, 0, 0)
    for seed in 0..<80 {
      var dice = Dice(seed)
      let model = DecisionRandom.model(&dice)
      let recommendation = model.recommend(
        Situation(answers: DecisionRandom.answers(&dice)))
      open += recommendation.settled ? 0 : 1
      assumed += recommendation.assumptions.isEmpty ? 0 : 1
      let unsure = recommendation.facts.contains { $0.standing != .settled }
      settled += recommendation.settled && unsure ? 1 : 0
    }
    #expect(open > 8)
    #expect(assumed > 8)
    #expect(settled > 8)
  }
}
