@testable import Readiness
import Testing

/// What is worked out without going through all answers is what going through all answers finds.
struct ReachLawTests {
  @Test(arguments: 0..<30)
  func `the vectors are those that trying all answers finds`(_ seed: Int) {
    var dice = Dice(seed)
    let random = ReachRandom(&dice, questions: 4)
    let reach = random.model.reach(of: random.questions)
    let brute = ReachBruteForce(random, reach.axes, openly: false)
    #expect(Set(reach.vectors ?? []) == brute.vectors)
    #expect(reach.isWhole)
  }

  @Test(arguments: 30..<70)
  func `the faults are those that trying all answers finds`(_ seed: Int) throws {
    var dice = Dice(seed)
    let random = ReachRandom(&dice, questions: 3)
    let reach = random.model.reach(of: random.questions)
    let known = ReachBruteForce(random, reach.axes, openly: false)
    let open = ReachBruteForce(random, reach.axes, openly: true)
    #expect(Set(reach.vectors ?? []) == known.vectors)
    #expect(try Self.openVectors(random) == open.vectors)
    let paths = reach.faults.map(\.path)
    #expect(Set(paths).count == paths.count)
    #expect(Set(paths) == Self.faults(random, known, open))
  }

  /// The vectors reached with *don't know* among the answers.
  private static func openVectors(_ random: ReachRandom) throws -> Set<[Int]> {
    let goal = ReachGoal(axes: Grid(random.model).scales)
    return try ReachRun(goal, ReachOrder(random.model, random.questions), openly: true).vectors
  }

  private static func faults(
    _ random: ReachRandom, _ known: ReachBruteForce, _ open: ReachBruteForce
  ) -> Set<String> {
    let questions = random.questions.map(\.id).filter { !known.asked.contains($0) }
    return Set(questions.map { "questions/\($0)" }).union(factFaults(random, open))
      .union(tableFaults(random.model.tables[0], open))
  }

  private static func factFaults(_ random: ReachRandom, _ open: ReachBruteForce) -> [String] {
    random.model.facts.flatMap { fact -> [String] in
      let ranges = open.ranges[fact.id] ?? []
      let numbers = random.bands(of: fact).contains { band in
        !ranges.contains { band.contains($0.lowerBound) && band.contains($0.upperBound) }
      }
      switch fact.domain {
      case .number: return numbers ? ["facts/\(fact.id)"] : []
      case .words(let words):
        return words.allSatisfy { open.values.contains("\(fact.id) \($0)") }
          ? [] : ["facts/\(fact.id)"]
      case .list(let names):
        return names.filter { !open.values.contains("\(fact.id)/\($0)") }
          .map { "facts/\(fact.id)/list/\($0)" } + (numbers ? ["facts/\(fact.id)"] : [])
      }
    }
  }

  private static func tableFaults(_ table: DecisionTable, _ open: ReachBruteForce) -> [String] {
    if open.vectors.isEmpty { return ["tables"] }
    let used = table.hitPolicy == .first ? open.first : open.hits
    let idle = table.rules.map(\.id.text).filter { !used.contains($0) }
    let unused = table.outputs[0].values.contains { !open.values.contains("out \($0)") }
    return idle.map { "tables/table/rules/\($0)" } + (unused ? ["tables/table/outputs/out"] : [])
  }

  @Test func `the random models are worth trying`() {
    var (partial, faults) = (0, Set<String>())
    for seed in 0..<70 {
      var dice = Dice(seed)
      let random = ReachRandom(&dice, questions: seed < 30 ? 4 : 3)
      let reach = random.model.reach(of: random.questions)
      let count = reach.vectors?.count ?? 0
      partial += count > 1 && count < reach.all ? 1 : 0
      faults.formUnion(reach.faults.map(\.path).filter { !$0.contains("/r") })
    }
    #expect(partial > 20)
    #expect(
      faults.isSuperset(of: [
        "questions/last", "questions/set", "facts/early", "facts/number", "facts/list/list/x",
        "facts/list", "facts/word", "tables", "tables/table/outputs/out",
      ]), "\(faults.sorted())")
  }
}
