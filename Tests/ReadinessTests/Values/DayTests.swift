import Readiness
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2000-03-01", 11_017),
    ("2026-11-23", 20_780), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func `a day counts from the beginning of 1970`(text: String, number: Int) throws {
    let day = try #require(Day(text))
    #expect(day.number == number)
    #expect(Day(number: number).description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01",
    "26-01-01", "2026-1-1", "2026-01-01 ", "2026/01/01", "+026-01-01", "", "２０２６-01-01",
  ])
  func `what is not a day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `every day of eight centuries follows its neighbour`() throws {
    var day = try #require(Day("1600-01-01"))
    let end = try #require(Day("2400-12-31"))
    while day < end {
      let next = day.adding(days: 1)
      let (date, after) = (day.date, next.date)
      let isSameMonth = after.year == date.year && after.month == date.month
      #expect(isSameMonth ? after.day == date.day + 1 : after.day == 1)
      #expect(Day(year: after.year, month: after.month, day: after.day) == next)
      day = next
    }
  }

  @Test(arguments: [
    ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2024-02-29", 12, "2025-02-28"), ("2026-11-23", 2, "2027-01-23"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-12-31", 6, "2027-06-30"),
  ])
  func `a month later is the same day or the end of a shorter month`(
    from: String, months: Int, to: String
  ) throws {
    #expect(try #require(Day(from)).adding(months: months)?.description == to)
  }

  @Test func `months beyond the year 9999 are no day`() throws {
    #expect(try #require(Day("9999-12-01")).adding(months: 1) == nil)
  }

  @Test func `in prose a day reads as people write it`() throws {
    #expect(try #require(Day("2026-11-03")).prose == "3 November 2026")
  }
}

@Suite struct PeriodTests {
  @Test(arguments: [
    ("P182D", "2026-11-23", "2027-05-24"), ("P2W", "2026-11-23", "2026-12-07"),
    ("P6M", "2026-08-31", "2027-02-28"), ("P1Y", "2024-02-29", "2025-02-28"),
  ])
  func `a period ends on a day of the calendar`(text: String, from: String, to: String) throws {
    let period = try #require(Period(text))
    #expect(period.after(try #require(Day(from)))?.description == to)
    #expect(period.description == text)
  }

  @Test(arguments: ["1m", "P1m", "PT5M", "P", "P0D", "P-1D", "P1M2D", "P101Y", "p1d", "P99999D"])
  func `what could be misread is refused`(text: String) {
    #expect(Period(text) == nil)
  }
}

@Suite struct InstantTests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", Int64(0)), ("2026-11-23T19:04:29Z", 1_795_460_669),
    ("1969-12-31T23:59:59Z", -1), ("2024-02-29T12:00:00Z", 1_709_208_000),
  ])
  func `an instant reads and writes the same text`(text: String, seconds: Int64) throws {
    #expect(Instant(text)?.seconds == seconds)
    #expect(Instant(seconds: seconds).description == text)
  }

  @Test(arguments: [
    "2026-11-23", "2026-11-23T24:00:00Z", "2026-11-23T10:60:00Z", "2026-11-23T10:00:61Z",
    "2026-11-23T10:00:00+01:00", "2026-11-23 10:00:00Z", "2026-02-30T10:00:00Z",
  ])
  func `what is not an instant in UTC is refused`(text: String) {
    #expect(Instant(text) == nil)
  }
}

@Suite struct IDTests {
  @Test(arguments: ["root-mfa", "a", "s3-block", "x2"])
  func `an id is a lower-case word`(text: String) {
    #expect(ID<Item>(text).isWellFormed)
  }

  @Test(arguments: [
    "", "Root", "2fa", "-a", "a-", "a--b", "a_b", "ä", "a b",
    String(repeating: "a", count: 65),
  ])
  func `anything else is not an id`(text: String) {
    #expect(!ID<Item>(text).isWellFormed)
  }
}

@Suite struct TruthTests {
  @Test func `not, and, or are Kleene's`() {
    let all: [Truth] = [.no, .unknown, .yes]
    func rank(_ truth: Truth) -> Int { all.firstIndex(of: truth) ?? -1 }
    for left in all {
      for right in all {
        #expect(rank(left.and(right)) == min(rank(left), rank(right)))
        #expect(rank(left.or(right)) == max(rank(left), rank(right)))
        #expect(left.and(right).negated == left.negated.or(right.negated))
      }
      #expect(left.negated.negated == left)
    }
  }
}
