/// What a time zone does after the last change that its table lists: the POSIX `TZ` text at the table's end.
///
/// Form: `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX.1-2017, chapter 8.3, with the hours of RFC 9636, section 3.3.1).
struct ZoneRule: Equatable {
  private let standard: Int
  private let summer: Summer?

  fileprivate struct Summer: Equatable {
    let offset: Int
    let start: Change
    let end: Change
  }

  fileprivate struct Change: Equatable {
    enum Day: Equatable {
      case julian(Int)
      case ofYear(Int)
      case weekday(month: Int, week: Int, day: Int)
    }
    let day: Day
    let seconds: Int

    /// The seconds from 1970-01-01T00:00:00 to this change in that year, on the clocks before the change.
    func seconds(year: Int) -> Int {
      let newYear = CivilTime.days(year: year, month: 1, day: 1)
      switch day {
      case .ofYear(let day): return (newYear + day) * 86_400 + seconds
      case .julian(let day):
        let leap = CivilTime.days(year: year, month: 3, day: 1) - newYear == 60
        return (newYear + day - (leap && day >= 60 ? 0 : 1)) * 86_400 + seconds
      case .weekday(let month, let week, let day):
        let first = CivilTime.days(year: year, month: month, day: 1)
        let next = month == 12 ? 31 : CivilTime.days(year: year, month: month + 1, day: 1) - first
        // 1970-01-01 was a Thursday, day 4 of a week that starts on Sunday.
        let weekday = first + 4 - CivilTime.floor(first + 4, by: 7) * 7
        var place = (day - weekday + 7) % 7 + (week - 1) * 7
        if place >= next { place -= 7 }
        return (first + place) * 86_400 + seconds
      }
    }
  }

  /// The rule of this text; nil if it has another form.
  init?(_ text: String) {
    var reader = ZoneRuleReader(text)
    guard reader.name(), let west = reader.time() else { return nil }
    standard = -west
    guard !reader.isAtEnd else {
      summer = nil
      return
    }
    guard reader.name() else { return nil }
    let offset = reader.next(is: ",") ? standard + 3600 : reader.time().map { -$0 }
    guard let offset, let start = Change(&reader), let end = Change(&reader), reader.isAtEnd
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// The seconds that local time is ahead of UTC at that second.
  func offset(at second: Int) -> Int {
    guard let summer else { return standard }
    let year = CivilTime.date(days: CivilTime.floor(second + standard, by: 86_400)).year
    let start = summer.start.seconds(year: year) - standard
    let end = summer.end.seconds(year: year) - summer.offset
    let isSummer = start < end ? (start..<end).contains(second) : !(end..<start).contains(second)
    return isSummer ? summer.offset : standard
  }
}

extension ZoneRule.Change {
  fileprivate init?(_ reader: inout ZoneRuleReader) {
    guard reader.take(",") else { return nil }
    if reader.take("M") {
      guard let month = reader.number(1...12), reader.take("."),
        let week = reader.number(1...5), reader.take("."), let weekday = reader.number(0...6)
      else { return nil }
      day = .weekday(month: month, week: week, day: weekday)
    } else if reader.take("J") {
      guard let number = reader.number(1...365) else { return nil }
      day = .julian(number)
    } else {
      guard let number = reader.number(0...365) else { return nil }
      day = .ofYear(number)
    }
    guard reader.take("/") else {
      seconds = 7200
      return
    }
    guard let time = reader.time() else { return nil }
    seconds = time
  }
}
