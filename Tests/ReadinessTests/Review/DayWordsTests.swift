import Readiness
import Testing

/// Days as people type them in a meeting.
@Suite struct DayWordsTests {
  /// Thursday, 26 November 2026.
  private let today = Day(number: 20_783)

  @Test(arguments: [
    ("2026-12-14", "2026-12-14"), ("today", "2026-11-26"), ("tomorrow", "2026-11-27"),
    ("+0d", "2026-11-26"), ("+3d", "2026-11-29"), ("+3w", "2026-12-17"), ("+1m", "2026-12-26"),
    ("+3m", "2027-02-26"), ("+1y", "2027-11-26"), ("friday", "2026-11-27"), ("Fri", "2026-11-27"),
    ("thursday", "2026-12-03"), ("wednesday", "2026-12-02"), ("monday", "2026-11-30"),
    ("next friday", "2026-12-04"), ("next monday", "2026-11-30"), ("NEXT sunday", "2026-12-06"),
  ])
  func `what is typed means one day`(text: String, day: String) {
    #expect(DayWords.day(text, from: today)?.description == day)
  }

  @Test(arguments: [
    "", "soon", "fr", "+3", "+w", "+-3d", "+ 3d", "+3x", "+99999d", "+101y", "next", "next soon",
    "last friday", "2026-13-01", "2026-11-31", "friday next", "+3w 2", "+٣w", "fridayy",
  ])
  func `anything else means none`(text: String) {
    #expect(DayWords.day(text, from: today) == nil)
  }

  @Test func `the end of a month stays in its month`() {
    let january = Day(number: 20_849)
    #expect(january.description == "2027-01-31")
    #expect(DayWords.day("+1m", from: january)?.description == "2027-02-28")
  }

  @Test func `a day of the week is after today and within seven days, next within two weeks`() {
    for offset in 0..<7 {
      let day = today.adding(days: offset)
      for name in Day.OfWeek.allCases.map(\.name) {
        let first = DayWords.day(name, from: day)
        let next = DayWords.day("next \(name)", from: day)
        #expect(first.map { (1...7).contains($0.number - day.number) } == true)
        #expect(next.map { (1...13).contains($0.number - day.number) } == true)
        #expect(first?.ofWeek == next?.ofWeek)
      }
    }
  }
}
