import Testing

@testable import Readiness

/// Where an item stands, by what was said of it and the day it is judged on.
@Suite struct JudgingTests {
  private static let start = PlanSample.start
  private static let until = start.adding(days: 9)

  private static let done = Event.done(
    .init(item: "mfa", grade: .selfStated, until: until))
  private static let known = Accepted(title: "The mfa holds", answers: [:])
  private static let waived = Event.waived(
    .init(
      item: "mfa", reason: "dear", control: "watched", approver: "director", until: until,
      accepted: known))
  private static let skipped = Event.skipped(
    .init(item: "mfa", reason: "no users", until: until, accepted: known))
  private static let reopened = Event.reopened(.init(item: "mfa", reason: "lost"))
  private static let started = Event.started(.init(item: "mfa"))

  private func sample(_ events: [Event], proof: Grade = .selfStated) -> PlanSample {
    var sample = PlanSample([
      PlanSample.item("mfa", day: 5, proof: proof), PlanSample.item("trail", needs: ["mfa"]),
    ])
    for event in events { sample.journal.add(event, account: "main") }
    return sample
  }

  private func state(
    _ events: [Event], onDay day: Int, proof: Grade = .selfStated
  ) throws -> PlanToday.State {
    try #require(try sample(events, proof: proof).plan(onDay: day).lines.last?.item.id == "mfa")
    return try #require(try sample(events, proof: proof).plan(onDay: day).lines.last?.state)
  }

  /// Until day 10 it counts; on day 11 it does so no more.
  @Test(
    arguments: [
      ([], .open, .open), ([started], .started, .started),
      ([done], .done, .lapsed), ([done, started], .done, .started),
      ([waived], .waived, .open), ([skipped], .notApplicable, .open),
      ([done, waived], .waived, .lapsed), ([waived, done], .done, .lapsed),
      ([skipped, waived], .waived, .open), ([waived, skipped], .notApplicable, .open),
      ([started, waived], .waived, .started), ([done, reopened], .open, .open),
      ([waived, reopened], .open, .open), ([started, reopened], .open, .open),
    ] as [([Event], PlanToday.State, PlanToday.State)])
  func `what was said last counts, until its last day`(
    events: [Event], before: PlanToday.State, after: PlanToday.State
  ) throws {
    #expect(try state(events, onDay: 10) == before)
    #expect(try state(events, onDay: 11) == after)
  }

  @Test(arguments: Grade.allCases)
  func `any grade closes, and one that is lower than asked wants proof`(asked: Grade) throws {
    for given in Grade.allCases {
      let proof = Event.done(.init(item: "mfa", grade: given))
      let stands = try state([proof], onDay: 1, proof: asked)
      #expect(stands == (given >= asked ? .done : .proofWanted))
      let waits = try sample([proof], proof: asked).plan().lines.first?.waitsFor
      #expect(waits == [])
    }
  }

  @Test(
    arguments: [
      ([], true), ([started], true), ([done], false), ([waived], false), ([skipped], false),
      ([done, reopened], true),
    ] as [([Event], Bool)])
  func `what needs it waits as long as there is something to do`(
    events: [Event], waits: Bool
  ) throws {
    let line = try #require(try sample(events).plan(onDay: 6).lines.first)
    #expect(line.item.id == "trail")
    #expect((line.state == .blocked) == waits)
    #expect(line.waitsFor == (waits ? ["mfa"] : []))
  }

  @Test(
    arguments: [
      ([], 5, false), ([], 6, true), ([started], 6, true), ([done], 6, false), ([done], 11, true),
      ([waived], 6, false), ([waived], 11, true),
    ] as [([Event], Int, Bool)])
  func `it is overdue once its day has passed and there is something to do`(
    events: [Event], day: Int, isOverdue: Bool
  ) throws {
    #expect(try sample(events).plan(onDay: day).lines.last?.isOverdue == isOverdue)
  }

  @Test func `a day that somebody chose takes the place of the plan's`() throws {
    let chosen = JudgingTests.start.adding(days: 20)
    let dated = sample([.dated(.init(item: "mfa", due: chosen))])
    let line = try #require(try dated.plan().lines.last)
    #expect(line.due == chosen)
    #expect(line.isDueChosen)
    let back = dated.saying(.dated(.init(item: "mfa", due: nil)))
    #expect(try back.plan().lines.last?.due == JudgingTests.start.adding(days: 4))
  }

  @Test func `who was named owns it, and nobody in particular leaves it to the role`() throws {
    let named = sample([.assigned(.init(item: "mfa", owner: "platform lead"))])
    #expect(try named.plan().lines.last?.owner == "platform lead")
    let freed = named.saying(.assigned(.init(item: "mfa", owner: nil)))
    #expect(try freed.plan().lines.last?.owner == "account owner")
  }

  @Test func `totals show every grade and state apart, and add up`() throws {
    let all: [Event] = [.done(.init(item: "a", grade: .assumed)), JudgingTests.waived]
    var sample = PlanSample([
      PlanSample.item("a"), PlanSample.item("mfa", proof: .witnessed), PlanSample.item("c"),
      PlanSample.item("d", needs: ["c"]),
    ])
    for event in all { sample.journal.add(event, account: "main") }
    let totals = PlanTotals(try sample.plan().lines)
    #expect((totals.items, totals.done, totals.proofWanted, totals.waived) == (4, 1, 1, 1))
    #expect((totals.assumed, totals.open, totals.blocked) == (1, 1, 1))
    #expect(
      totals.done + totals.waived + totals.notApplicable + totals.open + totals.started
        + totals.blocked + totals.lapsed + totals.contradicted == totals.items)
  }
}
