import Testing

@testable import Readiness

/// What holds of every difference, whatever was recorded.
@Suite struct DifferenceLawTests {
  /// A journal of random events about the sample's items, with the day after each of them.
  private static func history(_ seed: UInt64) -> (sample: DifferenceSample, days: [Int]) {
    var random = SplitMix64(seed: seed)
    var sample = DifferenceSample()
    var day = 0
    var days = [Int](repeating: 0, count: DifferenceSample.base + 1)
    for _ in 0..<30 {
      day += Int.random(in: 0...4, using: &random)
      sample.say(event(&random, day, sample.journal.records.count))
      days.append(day)
    }
    return (sample, days)
  }

  private static func event(_ random: inout SplitMix64, _ day: Int, _ count: Int) -> Event {
    let items: [Item.ID] = ["keys-gone", "mfa", "alarm", "org", "later"]
    let item = items.randomElement(using: &random) ?? "mfa"
    let until = DifferenceSample.start.adding(days: day + Int.random(in: 0...9, using: &random))
    let due = PlannedItem(item: item, due: until, because: ["keys"])
    let known = Accepted(title: "t", answers: ["keys": Answer(.value(.yesNo(true)))])
    switch Int.random(in: 0..<10, using: &random) {
    case 0, 1, 2:
      let isEndless = Bool.random(using: &random)
      return .done(.init(item: item, grade: .selfStated, until: isEndless ? nil : until))
    case 3: return .reopened(.init(item: item, reason: "r"))
    case 4:
      return .waived(
        .init(
          item: item, reason: "r", control: "c", approver: "a", until: until, accepted: known))
    case 5: return .started(.init(item: item))
    case 6:
      let exist = Bool.random(using: &random)
      return .answered(.init(question: "keys", answer: Answer(.value(.yesNo(exist)))))
    case 7: return .replanned(.init(added: [due], removed: []))
    case 8: return .replanned(.init(added: [], removed: [.init(item: item, because: ["keys"])]))
    default:
      let entry = Int.random(in: DifferenceSample.base + 1...max(count, 4), using: &random)
      return .undone(.init(entries: [entry]))
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `a moment does not differ from itself`(seed: UInt64) {
    let (sample, days) = DifferenceLawTests.history(seed)
    for entry in DifferenceSample.base..<days.count {
      let moment = sample.moment(entry, after: days[entry])
      let difference = sample.difference(moment, moment)
      #expect(difference.isEmpty, "entry \(entry)")
    }
  }

  /// Every difference from one entry to a later one, with the standings that it makes of the earlier.
  @Test(arguments: UInt64(0)..<40)
  func `differences one after the other lead from what was to what is`(seed: UInt64) {
    let (sample, days) = DifferenceLawTests.history(seed)
    var last = sample.moment(DifferenceSample.base, after: 0)
    let first = last
    var standings = DifferenceSample.standings(first)
    for entry in stride(from: DifferenceSample.base + 3, to: days.count, by: 3) {
      let next = sample.moment(entry, after: days[entry])
      let difference = sample.difference(last, next)
      let told = Dictionary(difference.items.map { ($0.subject, $0.from) }) { first, _ in first }
      for (subject, from) in told { #expect(standings[subject] == from, "\(subject)") }
      for movement in difference.items { standings[movement.subject] = movement.to }
      #expect(standings == DifferenceSample.standings(next), "entry \(entry)")
      let whole = sample.difference(first, next)
      let was = DifferenceSample.standings(first)
      for (subject, to) in standings where was[subject] != to {
        #expect(whole.items.contains { $0.subject == subject && $0.to == to })
      }
      last = next
    }
  }

  @Test(arguments: UInt64(0)..<40)
  func `the journal says why everything moved`(seed: UInt64) {
    let (sample, days) = DifferenceLawTests.history(seed)
    for from in stride(from: DifferenceSample.base, to: days.count, by: 4) {
      for to in stride(from: from, to: days.count, by: 5) {
        let difference = sample.difference(
          sample.moment(from, after: days[from]), sample.moment(to, after: days[to]))
        for movement in difference.items {
          #expect(movement.cause != .unexplained, "\(from) to \(to): \(movement)")
          #expect(!movement.entries.isEmpty, "\(from) to \(to): \(movement)")
          #expect(movement.entries.allSatisfy { $0 <= to }, "\(from) to \(to): \(movement)")
        }
      }
    }
  }

  @Test func `answers, the decision and accounts are told with their entries`() throws {
    var sample = DifferenceSample()
    let base = sample.journal.records.count
    sample.say(
      .decided(
        .init(
          outputs: ["outcome": "single"], settled: true, rules: ["rest"], facts: ["people": "3"])))
    let from = sample.moment(base + 1, after: 0)
    sample.say(.answered(.init(question: "people", answer: Answer(.value(.number(12))))))
    sample.say(
      .decided(
        .init(
          outputs: ["outcome": "multi"], settled: true, rules: ["people-11"],
          facts: ["people": "12"])))
    sample.journal.add(.accountAdded(.init()), account: "second")
    let difference = sample.difference(from, sample.moment(base + 4, after: 1))
    let answer = try #require(difference.answers.first)
    #expect(answer.from == nil && answer.to?.response == .value(.number(12)))
    #expect(answer.entries == [base + 2] && answer.actor == "owner")
    let drift = try #require(difference.decision)
    #expect(drift.isDrift && drift.entries == [base + 3])
    #expect(drift.newRules.map(\.id) == ["people-11"] && drift.goneRules.map(\.id) == ["rest"])
    #expect(drift.facts == [.init(name: "people", from: "3", to: "12")])
    #expect(difference.accounts == [.init(account: "second", change: .added, entries: [base + 4])])
  }

  @Test func `a renamed question keeps its answer, and a new id is no change`() {
    var sample = DifferenceSample()
    sample.say(.answered(.init(question: "people", answer: Answer(.value(.number(3))))))
    let entry = sample.journal.records.count
    let from = sample.moment(entry, after: 0)
    let pack = PackReference(pack: "acme", version: "2", digest: "00")
    sample.say(.adopted(.init(pack, renamed: [.init(from: "people", to: "people-now")])))
    let difference = sample.difference(from, sample.moment(entry + 1, after: 1))
    #expect(difference.answers.isEmpty)
    #expect(difference.content?.entries == [entry + 1])
  }
}
