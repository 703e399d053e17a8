import Readiness
import Testing

@testable import surefoot

struct LocalDayTests {
  @Test(arguments: [
    ("2026-11-23T19:04:29Z", "UTC", "2026-11-23"),
    ("2026-11-23T22:59:59Z", "Europe/Vienna", "2026-11-23"),
    ("2026-11-23T23:00:00Z", "Europe/Vienna", "2026-11-24"),
    // Clocks forward at 2026-03-29T01:00Z: from then on the day begins at 22:00Z.
    ("2026-03-28T22:59:59Z", "Europe/Vienna", "2026-03-28"),
    ("2026-03-28T23:00:00Z", "Europe/Vienna", "2026-03-29"),
    ("2026-03-29T21:59:59Z", "Europe/Vienna", "2026-03-29"),
    ("2026-03-29T22:00:00Z", "Europe/Vienna", "2026-03-30"),
    // Clocks back at 2026-10-25T01:00Z.
    ("2026-10-24T22:00:00Z", "Europe/Vienna", "2026-10-25"),
    ("2026-10-25T22:59:59Z", "Europe/Vienna", "2026-10-25"),
    ("2026-10-25T23:00:00Z", "Europe/Vienna", "2026-10-26"),
    // Clocks forward at midnight itself: the day has no 00:00.
    ("2018-11-04T02:59:59Z", "America/Sao_Paulo", "2018-11-03"),
    ("2018-11-04T03:00:00Z", "America/Sao_Paulo", "2018-11-04"),
    // A day that never was: Samoa went from the 29th to the 31st.
    ("2011-12-30T09:59:59Z", "Pacific/Apia", "2011-12-29"),
    ("2011-12-30T10:00:00Z", "Pacific/Apia", "2011-12-31"),
    ("2024-02-29T12:00:00Z", "Pacific/Kiritimati", "2024-03-01"),
    ("2024-03-01T09:59:59Z", "Pacific/Honolulu", "2024-02-29"),
    ("2100-02-28T23:59:59Z", "UTC", "2100-02-28"), ("2100-03-01T00:00:00Z", "UTC", "2100-03-01"),
    // Beyond the table's end: the rule at its foot.
    ("2099-07-01T22:00:00Z", "Europe/Vienna", "2099-07-02"),
    ("2099-12-01T22:30:00Z", "Europe/Vienna", "2099-12-01"),
    ("2099-07-01T13:30:00Z", "Australia/Sydney", "2099-07-01"),
    ("2099-01-01T13:00:00Z", "Australia/Sydney", "2099-01-02"),
    ("1800-01-01T00:00:00Z", "Europe/Vienna", "1800-01-01"),
    ("2026-06-01T18:14:59Z", "Asia/Kathmandu", "2026-06-01"),
    ("2026-06-01T18:15:00Z", "Asia/Kathmandu", "2026-06-02"),
  ])
  func `an instant falls on the day that people there call it`(
    instant: String, zone: String, day: String
  ) throws {
    #expect("\(try LocalDay.day(of: #require(Instant(instant)), zone: zone))" == day)
  }

  @Test(arguments: [
    "", "/etc/passwd", "../zoneinfo/UTC", "Europe/../UTC", "Europe//Vienna", "Europe/Vienna/",
    "/UTC",
    ".hidden", "Europe/Vienna\0", "Europe/Wien na", "Ä", "-x", String(repeating: "a", count: 65),
    "Europe/.Vienna",
  ])
  func `what is no zone's name is refused before any file is looked at`(zone: String) {
    #expect(throws: LocalDayError.notAName(zone)) {
      try LocalDay.day(of: Instant(seconds: 0), zone: zone)
    }
  }

  @Test func `a zone that is not there, and a machine without zones, are told apart`() throws {
    let now = Instant(seconds: 0)
    #expect(throws: LocalDayError.unknown("Mars/Olympus", LocalDay.folder, similar: [])) {
      try LocalDay.day(of: now, zone: "Mars/Olympus")
    }
    #expect(throws: LocalDayError.unknown("Europe", LocalDay.folder, similar: [])) {
      try LocalDay.day(of: now, zone: "Europe")
    }
    #expect(throws: LocalDayError.noTables("/nowhere")) {
      try LocalDay.day(of: now, zone: "Europe/Vienna", folder: "/nowhere")
    }
    #expect(try "\(LocalDay.day(of: now, zone: "UTC", folder: "/nowhere"))" == "1970-01-01")
    let folder = try StoreFolder()
    try folder.write(Array("TZif2 and no more".utf8), to: "\(folder.path)/Broken")
    #expect(throws: LocalDayError.notATable("\(folder.path)/Broken")) {
      try LocalDay.day(of: now, zone: "Broken", folder: folder.path)
    }
  }

  @Test(arguments: [-1_000_000_000_000_000, -62_135_596_801, 253_402_300_800] as [Int64])
  func `an instant that no four digits of year can name is refused`(seconds: Int64) {
    #expect(throws: LocalDayError.outOfRange(Instant(seconds: seconds))) {
      try LocalDay.day(of: Instant(seconds: seconds), zone: "UTC")
    }
  }

  @Test func `the ends of the calendar are not passed`() throws {
    let last = try #require(Instant("9999-12-31T23:59:59Z"))
    #expect(try "\(LocalDay.day(of: last, zone: "UTC"))" == "9999-12-31")
    #expect(throws: LocalDayError.outOfRange(last)) {
      try LocalDay.day(of: last, zone: "Asia/Tokyo")
    }
  }

  @Test func `a table cut off anywhere is refused or read, never a trap`() throws {
    let table = try OpenFile(reading: "\(LocalDay.folder)/Europe/Vienna").read(atMost: 1 << 20)
    for length in 0..<table.count where ZoneTable(Array(table[..<length])) != nil {
      Issue.record("a table of \(length) of \(table.count) bytes was taken for whole")
    }
    var random = StoreRandom(state: 1)
    for _ in 0..<3_000 {
      var bytes = table
      let place = Int.random(in: 0..<table.count, using: &random)
      bytes[place] = UInt8.random(in: .min ... .max, using: &random)
      for second in [-9_000_000_000, 0, 1_774_746_000, 9_000_000_000] {
        _ = ZoneTable(bytes)?.offset(at: second)
      }
    }
  }
}

struct ZoneRuleTests {
  /// Second and offset, in 2026 unless said otherwise: 1_767_225_600 is its beginning.
  @Test(arguments: [
    ("UTC0", 0, 0), ("<-03>3", 0, -10_800), ("<+0530>-5:30", 0, 19_800), ("LMT-1:05:21", 0, 3_921),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_745_999, 3_600),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_774_746_000, 7_200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_792_889_999, 7_200),
    ("CET-1CEST,M3.5.0,M10.5.0/3", 1_792_890_000, 3_600),
    // The south: summer spans the new year.
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", 1_767_225_600, 39_600),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", 1_782_864_000, 36_000),
    // Before the hour 0 and after the hour 24.
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1_774_745_999, -7_200),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 1_774_746_000, -3_600),
    ("EST5EDT,0/0,J365/25", 1_767_225_600, -14_400),
    ("EST5EDT,0/0,J365/25", 1_782_864_000, -14_400),
    // Day 60 of a leap year (2028) is 1 March for J, 29 February is skipped; without J it is
    // counted.
    ("AAA0BBB,J60/0,J90", 1_835_481_599, 0), ("AAA0BBB,J60/0,J90", 1_835_481_600, 3_600),
    ("AAA0BBB,59/0,J90", 1_835_395_200, 3_600), ("AAA0BBB,59/0,J90", 1_835_395_199, 0),
  ])
  func `a rule gives the offset that holds`(text: String, second: Int, offset: Int) throws {
    #expect(try #require(ZoneRule(text)).offset(at: second) == offset)
  }

  @Test(arguments: [
    "", "CET", "C-1", "CET-1CEST", "CET-1CEST,", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0",
    "CET-1CEST,M3.6.0,M10.5.0", "CET-1CEST,M3.5.7,M10.5.0", "CET-1CEST,J0,J9", "CET-1CEST,366,1",
    "CET-1CEST,M3.5.0,M10.5.0/3x", "<CET-1", "CET-168", "CET-1:60", "CET--1",
    "CET-1CEST,M3.5.0/,M10.5.0",
    "CET-9999999999999999999999",
  ])
  func `what is no rule is refused`(text: String) {
    #expect(ZoneRule(text) == nil)
  }
}
