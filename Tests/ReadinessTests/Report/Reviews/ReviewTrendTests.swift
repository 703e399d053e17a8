import Testing

@testable import Readiness

/// Reviews over time: the trend, the next one, and what calendars hold of it.
@Suite struct ReviewTrendTests {
  @Test func `the trend is of what is verified, with a bar for each review`() throws {
    var sample = MinutesSample()
    try sample.hold("2026-Q3")
    sample.say(.done(.init(item: "budget", grade: .selfStated)))
    sample.say(.done(.init(item: "trail", grade: .witnessed)))
    try sample.hold("2026-Q4")
    let points = ReviewPoint.all(in: sample.plan.journal.records)
    #expect(points.map(\.share) == [0, 33])
    #expect(
      Figure.reviews(points).words
        == "2026-Q3: 0 % verified (0 of 3 items), 0 done otherwise. "
        + "2026-Q4: 33 % verified (1 of 3 items), 1 done otherwise.")
    #expect(Figure.reviews([]).words == "No review was closed yet.")
  }

  @Test func `a review is due from its day on, and not while one is going on`() throws {
    var sample = MinutesSample()
    let day = Day(number: 21_000)
    #expect(ReviewDue(sample.plan.state, on: day) == nil)
    try sample.hold("2026-Q4")
    #expect(ReviewDue(sample.plan.state, on: day)?.isOverdue == false)
    let late = ReviewDue(sample.plan.state, on: day.adding(days: 1))
    #expect(late?.sentence == "Next review: by 2027-07-01, OVERDUE, the last one was 2026-Q4.")
    _ = sample.begin("2027-Q3")
    let open = try #require(ReviewDue(sample.plan.state, on: day.adding(days: 1)))
    #expect(open.open == "2027-Q3" && !open.isOverdue && open.command == "surefoot review resume")
  }

  private func event(_ sample: MinutesSample, isDetailed: Bool = false) throws -> [String] {
    let text = ItemCalendar(
      try ExchangeSample.exchange(sample.plan), isDetailed: isDetailed
    ) { "sealed-\($0.count)-\($0.prefix(6))" }.text
    let all = CalendarLine.contents(of: text).split(separator: "BEGIN:VEVENT")
    return all.last { $0.first?.hasPrefix("UID:sealed-23-review") ?? false }.map(Array.init) ?? []
  }

  @Test func `the next review is one event, which moves on with a higher number`() throws {
    var sample = MinutesSample()
    #expect(try event(sample).isEmpty)
    try sample.hold("2026-Q4")
    let first = try event(sample)
    #expect(first.contains("DTSTART;VALUE=DATE:20270701") && first.contains("TRIGGER:-P6DT15H"))
    #expect(first.contains("SUMMARY:Surefoot review"))
    #expect(try event(sample, isDetailed: true).contains("SUMMARY:Review of AWS at Example Bakery"))
    try sample.hold("2027-Q1")
    let second = try event(sample)
    #expect(first.first == second.first)
    #expect(number(second) > number(first))
  }

  private func number(_ event: [String]) -> Int {
    event.first { $0.hasPrefix("SEQUENCE:") }.flatMap { Int($0.dropFirst(9)) } ?? -1
  }

  @Test func `what is said in a review moves no other event of a calendar`() throws {
    var sample = MinutesSample()
    let before = try ExchangeSample.exchange(sample.plan).items.map(\.change)
    let review = sample.begin("2026-Q4")
    sample.say(.reviewLooked(.init(review: review, subject: "item trail", verdict: .same)))
    #expect(try ExchangeSample.exchange(sample.plan).items.map(\.change) == before)
  }
}
