import Testing

@testable import Readiness

/// What a drill has shown: its times, its gaps, whether it is passed, when the next is due.
@Suite struct RunScoreTests {
  private func drill(_ lines: String..., mode: RunMode = .signIn) throws -> Rehearsal {
    var drill = try Rehearsal(mode)
    try drill.say("yes by lead", "d", "d")
    for line in lines { try drill.say(line) }
    return drill
  }

  @Test func `a drill as written is passed and dates the next`() throws {
    let drill = try drill("d", "alarm", "d", "d", "d", "d", "events 2", "d")
    let score = drill.run.score
    #expect(score.faults == [])
    #expect((score.access, score.alarm) == (240, 60))
    #expect(score.second == .named)
    #expect(score.results == [.done: 11])
    #expect(drill.run.record.through?.passed == true)
    #expect(drill.run.record.through?.drill == Day("2027-05-26"))
    #expect(drill.run.gapItems == [])
  }

  @Test(arguments: [(14, true), (15, true), (16, false)])
  func `the alarm must come within its minutes`(minutes: Int, passed: Bool) throws {
    var drill = try drill("d")
    drill.now = Instant(seconds: drill.now.seconds + Int64(minutes - 1) * 60)
    try drill.say("alarm", "d", "d", "d", "d", "events 2", "d")
    #expect(drill.run.record.through?.passed == passed)
    #expect(drill.run.gapItems.map(\.item) == (passed ? [] : ["own-drill-10-alarm"]))
  }

  @Test func `an alarm that rang before anybody signed in proves nothing`() throws {
    var early = try Rehearsal(.signIn)
    try early.say("yes by lead", "alarm", "d", "d")
    try early.say("d", "d", "d", "d")
    #expect(try early.refusal(of: "d") == .alarmUnknown)
    try early.say("silent nothing new", "d", "events 2", "d")
    #expect(early.run.score.faults == ["The alarm did not come."])
    // One that rings while the sign-in is still being written down is the right one.
    let during = try drill("alarm", "d", "d", "d", "d", "d", "events 2", "d")
    #expect(during.run.score.alarm == 0 && during.run.score.faults == [])
  }

  @Test func `an alarm that did not come fails it, makes an item, and hurries the next`() throws {
    let drill = try drill("d", "d", "d", "d", "silent both looked", "d", "events 2", "d")
    #expect(drill.run.score.faults == ["The alarm did not come."])
    #expect(drill.run.alarmTrouble == "The alarm did not come.")
    #expect(drill.run.record.through?.drill == Day("2026-12-25"))
    let gap = try #require(drill.run.gapItems.first)
    #expect(gap.item.isWellFormed && gap.owner == "engineer")
  }

  @Test func `what failed and what was left out are gaps of their own`() throws {
    let drill = try drill("d", "skip it was late", "failed the button is gone", "failed no place")
    var later = drill
    try later.say("alarm", "d", "events 3 unexplained 1 odd", "d")
    #expect(
      later.run.gapItems.map(\.item.text) == [
        "own-drill-10-work", "own-drill-10-leave", "own-drill-10-back", "own-drill-10-events",
      ])
    #expect(later.run.score.faults.count == 5)
    #expect(later.run.isOpen)
  }

  @Test func `what differed fails nothing`() throws {
    let drill = try drill(
      "differed slow", "alarm", "differed so", "d", "d", "d", "events 2", "d")
    #expect(drill.run.record.through?.passed == true)
    #expect(drill.run.score.results == [.done: 9, .differed: 2])
  }

  @Test func `a stop is no pass, and a run in earnest is neither`() throws {
    let stopped = try drill("d", "alarm", "stop a call", "d", "d", "d", "events 2", "d")
    #expect(stopped.run.record.through?.passed == false)
    #expect(stopped.run.score.passedOver == 1)
    let earnest = try drill("d", "alarm", "d", "d", "d", "d", "events 2", "d", mode: .earnest)
    #expect(earnest.run.record.through?.passed == nil)
  }

  @Test(arguments: [
    ("2026-11-25", "2026-12-02"), ("2026-11-27", "2026-12-04"), ("2026-11-28", "2026-12-04"),
    ("2028-02-28", "2028-03-06"),
  ])
  func `a review is due in five working days`(day: String, due: String) throws {
    #expect(Run.reviewDay(after: try #require(Day(day))) == Day(due))
  }

  @Test func `only a real drill that came through moves the next one`() throws {
    let real = try drill("d", "alarm", "d", "d", "d", "d", "events 2", "d")
    #expect(WorkspaceState.replaying(real.journal).drills["main"]?["book"]?.due != nil)
    let talk = try drill("d", "d", "d", "d", "d", "d", mode: .talkThrough)
    #expect(WorkspaceState.replaying(talk.journal).drills.isEmpty)
  }
}
