import Testing

@testable import Readiness

/// One page for the owner: where it stands, in a sentence whose numbers all are there.
@Suite struct OwnerViewTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var said: [Event] = []
    var day = 1
    let sentence: String
    /// What is counted of *verified*, *told*, *accepted*, *to do* and *overdue*.
    let counts: [Int]
  }

  static let begin = "Of the 3 things that this account needs, "
  static let cases = [
    Case(
      testDescription: "nothing done",
      sentence: "none is verified and 3 are still to do; nothing is overdue.",
      counts: [0, 0, 0, 3, 0]),
    Case(
      testDescription: "late", day: 3,
      sentence: "none is verified and 3 are still to do; 2 of these are overdue.",
      counts: [0, 0, 0, 3, 2]),
    Case(
      testDescription: "all late", day: 9,
      sentence: "none is verified and 3 are still to do; all of these are overdue.",
      counts: [0, 0, 0, 3, 3]),
    Case(
      testDescription: "all done",
      said: ["keys", "vault", "budget"].map { StandingSample.done($0) }, day: 9,
      sentence: "3 are verified.", counts: [3, 0, 0, 0, 0]),
    Case(
      testDescription: "told, one with less proof than asked for",
      said: ["keys", "vault", "budget"].map { StandingSample.done($0, .selfStated) }, day: 9,
      sentence: "none is verified and 3 are done by somebody's word only.",
      counts: [0, 3, 0, 0, 0]),
    Case(
      testDescription: "lapsed",
      said: [
        StandingSample.done("keys"), StandingSample.done("vault", .assumed),
        StandingSample.done("budget", untilDay: 5),
      ], day: 9,
      sentence:
        "1 is verified, 1 is done by somebody's word only and 1 is still to do, and overdue.",
      counts: [1, 1, 0, 1, 1]),
    Case(
      testDescription: "waived",
      said: [StandingSample.waived("keys", untilDay: 30)], day: 3,
      sentence:
        "none is verified, 1 is accepted as it is for a time and 2 are still to do; "
        + "1 of these is overdue.", counts: [0, 0, 1, 2, 1]),
  ]

  @Test(arguments: cases) func `the sentence and its numbers`(_ one: Case) throws {
    let view = try StandingSample().saying(one.said).owner(onDay: one.day)
    #expect(view.sentence == OwnerViewTests.begin + one.sentence)
    #expect(view.counts.map(\.count) == one.counts)
    #expect(view.counts.map(\.id) == ["verified", "told", "accepted", "to-do", "overdue"])
    #expect(view.counts.allSatisfy { $0.items.count == $0.count })
  }

  @Test func `before there is a plan it says so and counts nothing`() throws {
    var sample = StandingSample()
    sample.plan.journal.add(.accountAdded(.init()), account: "sandbox")
    sample.account = "sandbox"
    let view = try sample.owner()
    #expect(view.sentence == "There is no plan yet, so nobody can say how ready it is.")
    #expect(view.counts.isEmpty && view.next.isEmpty && view.exceptions.isEmpty)
  }

  @Test func `a plan without items asks for nothing`() throws {
    var sample = StandingSample()
    sample.plan = PlanSample([])
    #expect(try sample.owner().sentence == "The plan asks for nothing.")
  }

  @Test func `five things to do are named, and what else is late is counted by area`() throws {
    var sample = StandingSample()
    let items = (1...9).map { number in
      PlanSample.item(Item.ID("item-\(number)"), area: number > 7 ? "cost" : "root", day: number)
    }
    sample.plan = PlanSample(items)
    let view = try sample.owner(onDay: 40)
    #expect(view.next.count == 5)
    #expect(view.late.reduce(0) { $0 + $1.count } == 4)
    #expect(Set(view.next.map(\.id) + view.late.flatMap(\.items)) == Set(items.map(\.id)))
    let first = PlanSample.start.adding(days: 5)
    #expect(
      view.lateWords == "4 more are overdue, the oldest since \(first): Root user 2 and Cost 2.")
    #expect(try sample.owner().lateWords.isEmpty)
  }

  @Test(arguments: [
    (30, 1, "ends on 2026-12-25, in 29 days, accepted by director"), (31, 1, "in 30 days"),
    (32, 1, nil), (2, 1, "in 1 day,"), (5, 5, "today is its last day, accepted by director"),
    (4, 5, "ended on 2026-11-29; to be decided anew, accepted by director"),
  ])
  func `an exception is named thirty days before its end`(
    until: Int, day: Int, words: String?
  ) throws {
    let sample = StandingSample().saying([StandingSample.waived("keys", untilDay: until)])
    let found = try sample.owner(onDay: day).exceptions
    #expect(found.map(\.id) == (words == nil ? [] : ["keys"]))
    if let words { #expect(found.first?.words.contains(words) == true, "\(found)") }
  }

  @Test func `who it hangs on and who accepted is not for everybody`() throws {
    var sample = StandingSample().saying([
      .assigned(.init(item: "keys", owner: "platform lead")),
      .assigned(.init(item: "vault", owner: "platform lead")),
      StandingSample.waived("budget", untilDay: 9),
    ])
    sample.reliance = Reliance([try sample.plan.plan()])
    #expect(try sample.owner().reliance.contains("platform lead"))
    sample.audience = .open
    let view = try sample.owner()
    #expect(view.reliance == Audience.held)
    #expect(view.next.map(\.owner) == [Audience.held])
    #expect(view.exceptions.map { $0.words.hasSuffix("accepted by \(Audience.held)") } == [true])
  }
}
