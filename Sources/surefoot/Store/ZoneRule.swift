import Readiness

/// What a time zone does after the last change that its table lists: the POSIX `TZ` text at the
/// table's end.
///
/// Form: `CET-1CEST,M3.5.0,M10.5.0/3` (POSIX.1-2017, chapter 8.3, with the hours of RFC 9636,
/// section 3.3.1).
struct ZoneRule: Equatable {
  private let standard: Int
  private let summer: Summer?

  fileprivate struct Summer: Equatable {
    let offset: Int
    let start: Change
    let end: Change
  }

  fileprivate struct Change: Equatable {
    enum Place: Equatable {
      case julian(Int)
      case ofYear(Int)
      case weekday(month: Int, week: Int, day: Int)
    }
    let place: Place
    let seconds: Int

    /// The seconds from 1970-01-01T00:00:00 to this change in the year that begins with `newYear`,
    /// on the clocks before the change.
    func seconds(newYear: Day) -> Int { day(newYear: newYear).number * 86_400 + seconds }

    private func day(newYear: Day) -> Day {
      switch place {
      case .ofYear(let day): return newYear.adding(days: day)
      case .julian(let day):
        let isLeap = Day.length(ofMonth: 2, year: newYear.date.year) == 29
        return newYear.adding(days: isLeap && day >= 60 ? day : day - 1)
      case .weekday(let month, let week, let day):
        let first = newYear.adding(months: month - 1) ?? newYear
        // 1970-01-01 was a Thursday, day 4 of a week that starts on Sunday.
        let weekday = ((first.number + 4) % 7 + 7) % 7
        let later = (day - weekday + 7) % 7 + (week - 1) * 7
        let isPast = later >= Day.length(ofMonth: month, year: newYear.date.year)
        return first.adding(days: isPast ? later - 7 : later)
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
    let year = Instant(seconds: Int64(second + standard)).day.date.year
    guard let summer, let newYear = Day(year: year, month: 1, day: 1) else { return standard }
    let start = summer.start.seconds(newYear: newYear) - standard
    let end = summer.end.seconds(newYear: newYear) - summer.offset
    let isSummer = start < end ? (start..<end).contains(second) : !(end..<start).contains(second)
    return isSummer ? summer.offset : standard
  }
}

extension Instant {
  /// The day in UTC.
  var day: Day {
    Day(number: Int(seconds >= 0 ? seconds / 86_400 : (seconds + 1) / 86_400 - 1))
  }
}

extension ZoneRule.Change {
  fileprivate init?(_ reader: inout ZoneRuleReader) {
    guard reader.take(",") else { return nil }
    if reader.take("M") {
      guard let month = reader.number(1...12), reader.take("."),
        let week = reader.number(1...5), reader.take("."), let weekday = reader.number(0...6)
      else { return nil }
      place = .weekday(month: month, week: week, day: weekday)
    } else if reader.take("J") {
      guard let number = reader.number(1...365) else { return nil }
      place = .julian(number)
    } else {
      guard let number = reader.number(0...365) else { return nil }
      place = .ofYear(number)
    }
    guard reader.take("/") else {
      seconds = 7200
      return
    }
    guard let time = reader.time() else { return nil }
    seconds = time
  }
}
