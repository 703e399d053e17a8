import Readiness
import Testing

/// One clock for both kinds of recurrence: so long after it was done, and in every quarter.
@Suite struct RecurrenceLawTests {
  @Test(arguments: [
    ("P1M", "2027-01-31", "2027-02-28"), ("P1M", "2028-01-31", "2028-02-29"),
    ("P1M", "2027-03-31", "2027-04-30"), ("P1Y", "2028-02-29", "2029-02-28"),
    ("P4Y", "2028-02-29", "2032-02-29"), ("P365D", "2027-12-31", "2028-12-30"),
    ("P26W", "2026-11-25", "2027-05-26"), ("P3M", "2026-11-30", "2027-02-28"),
    ("P12M", "2099-02-28", "2100-02-28"),
  ])
  func `a proof is good for so long after it was done`(
    period: String, done: String, last: String
  ) throws {
    let recurrence = Recurrence.after(try #require(Period(period)))
    #expect(recurrence.lastDay(doneOn: try #require(Day(done)))?.description == last)
  }

  @Test(arguments: [
    ("2027-01-01", "2027-03-31"), ("2028-02-29", "2028-03-31"), ("2027-03-31", "2027-03-31"),
    ("2027-04-01", "2027-06-30"), ("2027-09-30", "2027-09-30"), ("2027-10-01", "2027-12-31"),
  ])
  func `in every quarter a proof is good until that quarter ends`(
    done: String, last: String
  ) throws {
    #expect(Recurrence.quarterly.lastDay(doneOn: try #require(Day(done)))?.description == last)
  }

  @Test(arguments: [
    ("2026-12-10", "2027-03-31", "2027-03-31"), ("2026-12-31", "2027-02-10", "2027-03-31"),
    ("2026-10-01", "2027-01-01", "2027-03-31"), ("2027-01-01", "2027-03-31", "2027-03-31"),
    ("2027-05-05", "2027-03-31", "2027-06-30"), ("2026-12-10", "2026-12-31", "2026-12-31"),
    ("2026-12-10", "2027-04-01", "2026-12-31"), ("2026-12-10", "2027-12-31", "2026-12-31"),
  ])
  func `what is done in the quarter before the one it is due in counts for that, and no later one`(
    done: String, due: String, last: String
  ) throws {
    let day = try #require(Day(done))
    #expect(Recurrence.quarterly.lastDay(doneOn: day, due: Day(due))?.description == last)
    #expect(Recurrence.once.lastDay(doneOn: day, due: Day(due)) == nil)
  }

  @Test func `chained proofs drift with the day they are done, periodic ones never do`() throws {
    var chained = try #require(Day("2027-01-20"))
    var periodic = chained
    let quarter = Recurrence.after(try #require(Period("P3M")))
    for _ in 0..<4 {
      // Each is proved again ten days after it ran out.
      chained = try #require(quarter.lastDay(doneOn: chained)).adding(days: 10)
      periodic = try #require(Recurrence.quarterly.lastDay(doneOn: periodic)).adding(days: 10)
    }
    #expect(chained.description == "2028-02-29")
    #expect(periodic.description == "2028-01-10")
  }

  @Test func `the last day is never before the day, and a later proof never ends earlier`() throws {
    var dice = Dice(3)
    for _ in 0..<500 {
      let unit = ["D", "W", "M", "Y"][dice.below(4)]
      let period = try #require(Period("P\(1 + dice.below(40))\(unit)"))
      let day = Day(number: dice.below(40_000))
      for recurrence in [Recurrence.after(period), .quarterly] {
        let last = try #require(recurrence.lastDay(doneOn: day))
        let next = try #require(recurrence.lastDay(doneOn: day.adding(days: 1)))
        #expect(last >= day && next >= last)
      }
    }
  }
}
