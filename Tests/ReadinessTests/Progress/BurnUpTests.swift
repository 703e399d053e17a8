import Readiness
import Testing

/// The thirty days: planned against done against verified, by the day it happened.
@Suite struct BurnUpTests {
  private let items = [
    PlanSample.item("a"), PlanSample.item("b", day: 3), PlanSample.item("c", day: 10),
  ]
  private let start = PlanSample.start

  private func burnUp(_ sample: PlanSample, onDay day: Int) throws -> BurnUp {
    BurnUp(sample.journal.records, plan: try sample.plan(onDay: day), checklist: sample.checklist)
  }

  /// The journal's days are one for each record; the fourth is the second day of the plan.
  private func done(_ burnUp: BurnUp) -> [Int?] { burnUp.days.prefix(8).map(\.done) }

  @Test func `a proof counts from the day it is recorded, or from the day it happened`() throws {
    let sample = PlanSample(items).saying(
      .started(.init(item: "a")), .started(.init(item: "b")),
      .done(.init(item: "a", grade: .selfStated)))
    #expect(done(try burnUp(sample, onDay: 5)) == [0, 0, 0, 1, 1, nil, nil, nil])
    let earlier = PlanSample(items).saying(
      .started(.init(item: "a")), .started(.init(item: "b")),
      .done(.init(item: "a", grade: .selfStated, on: start.adding(days: 1))))
    #expect(done(try burnUp(earlier, onDay: 5)) == [0, 1, 1, 1, 1, nil, nil, nil])
  }

  @Test func `what happened before the plan counts from its first day`() throws {
    let sample = PlanSample(items).saying(
      .done(.init(item: "a", grade: .machineChecked, on: start.adding(days: -40))))
    let days = try burnUp(sample, onDay: 3).days.prefix(3)
    #expect(days.map(\.done) == [1, 1, 1] && days.map(\.verified) == [1, 1, 1])
  }

  @Test func `what was undone counts never, and what was reopened until then`() throws {
    let sample = PlanSample(items).saying(
      .done(.init(item: "a", grade: .selfStated)), .done(.init(item: "b", grade: .selfStated)),
      .undone(.init(entries: [4])), .reopened(.init(item: "b", reason: "looked again")),
      .done(.init(item: "b", grade: .selfStated, on: start.adding(days: 1))))
    #expect(done(try burnUp(sample, onDay: 8)) == [0, 0, 1, 1, 1, 1, 1, 1])
    let reopened = PlanSample(items).saying(
      .done(.init(item: "b", grade: .selfStated)),
      .reopened(.init(item: "b", reason: "looked again")))
    #expect(done(try burnUp(reopened, onDay: 5)) == [0, 1, 0, 0, 0, nil, nil, nil])
  }

  @Test func `planned is what was due as the plan stood on that day`() throws {
    let moved = PlannedItem(item: "b", due: start.adding(days: 20))
    let sample = PlanSample(items).saying(
      .started(.init(item: "a")), .started(.init(item: "a")),
      .replanned(.init(added: [moved], removed: [])))
    let days = try burnUp(sample, onDay: 6).days
    #expect(days.prefix(6).map(\.planned) == [1, 1, 2, 1, 1, 1])
    #expect(days[20].planned == 3 && days[20].done == nil)
  }

  @Test func `a lapsed proof is done no more, and after the month the last thirty days show`()
    throws
  {
    let sample = PlanSample(items).saying(
      .done(.init(item: "a", grade: .selfStated, until: start.adding(days: 40))))
    let days = try burnUp(sample, onDay: 50).days
    #expect(days.count == 30 && days.first?.number == 21 && days.last?.number == 50)
    #expect(days.prefix(21).allSatisfy { $0.done == 1 })
    #expect(days.dropFirst(21).allSatisfy { $0.done == 0 })
  }

  @Test func `the last day says what the plan's totals say, whatever was recorded`() throws {
    var random = SplitMix64(seed: 8)
    for _ in 0..<60 {
      let journal = Journal.random(30, &random)
      let state = WorkspaceState.replaying(journal.records)
      let list = PlanSample(
        (0..<4).map { PlanSample.item(Item.ID("item-\($0)")) }
      ).checklist
      let day = Day(number: 20_780 + 100)
      guard let plan = state.plan(of: "main", on: day, checklist: list) else { continue }
      let last = BurnUp(journal.records, plan: plan, checklist: list).days.last
      let totals = PlanTotals(plan.lines)
      #expect(last?.done == totals.done && last?.items == totals.items)
      #expect(last?.verified == totals.verified)
    }
  }

  @Test func `it says how it stands in words`() throws {
    let behind = try burnUp(PlanSample(items), onDay: 5).words
    #expect(
      behind == "By day 5, 2 of 3 items were planned to be done; 0 are. That is 2 behind the plan.")
    let sample = PlanSample(items).saying(
      .done(.init(item: "a", grade: .machineChecked)),
      .done(.init(item: "b", grade: .machineChecked)))
    #expect(
      try burnUp(sample, onDay: 5).words
        == "By day 5, 2 of 3 items were planned to be done; 2 are, all of them verified. "
        + "That is as planned.")
    let one = PlanSample(items).saying(.done(.init(item: "a", grade: .selfStated)))
    #expect(
      try burnUp(one, onDay: 2).words
        == "By day 2, 1 of 3 items was planned to be done; 1 is, but not verified. "
        + "That is as planned.")
    #expect(try burnUp(sample, onDay: 0).words == "The plan begins on 26 November 2026.")
  }

  @Test(arguments: [1, 12, 13, 60, 900])
  func `the chart fits a screen, and one item is never nothing`(count: Int) throws {
    let many = (0..<count).map { PlanSample.item(Item.ID("i\($0)"), day: 1 + $0 % 30) }
    let sample = PlanSample(many).saying(.done(.init(item: "i0", grade: .selfStated)))
    let text = BurnUpChart(try burnUp(sample, onDay: 9)).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count <= 18 && lines.allSatisfy { $0.count <= 80 && $0.last != " " })
    #expect(text.contains(" +"))
  }

  @Test func `the chart stacks verified, done and planned`() throws {
    let sample = PlanSample(items).saying(
      .done(.init(item: "a", grade: .machineChecked)), .done(.init(item: "b", grade: .selfStated)))
    let rows = BurnUpChart(try burnUp(sample, onDay: 4)).text.split(separator: "\n")
    #expect(rows[1].hasPrefix("  2 |     + + . . ."))
    #expect(rows[2].hasPrefix("  1 | . # # # . . ."))
  }
}
