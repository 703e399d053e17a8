import Readiness

/// The last day of a proof, a waiver or a reason, as it is typed: a day, or how long.
enum LastDay {
  case day(Day)
  case period(Period)

  /// What may be typed, for messages.
  static let allowed =
    "a day such as 2027-03-01, or a period such as P90D, P12W, P6M or P1Y (ISO 8601)"

  /// Reads what was typed.
  /// - Throws: ``UsageError`` for anything else. `1m` is neither: a minute, or a month?
  init(_ text: String, of option: String) throws(UsageError) {
    if let day = Day(text) {
      self = .day(day)
    } else if let period = Period(text) {
      self = .period(period)
    } else {
      throw .badValue(text, of: option, allowed: LastDay.allowed)
    }
  }

  /// The day itself, counted from another one.
  /// - Throws: ``UsageError`` if it is before `today`, or beyond the calendar.
  func day(from start: Day, today: Day, of option: String) throws(UsageError) -> Day {
    let last: Day? =
      switch self {
      case .day(let day): day
      case .period(let period): period.after(start)
      }
    guard let last else { throw LastDay.far(option) }
    try LastDay.refuseFar(last, of: option)
    guard last >= today else {
      throw .contradiction(
        "\(option) ends on \(last), and today is \(today)",
        remedy: "name a day that is still to come")
    }
    return last
  }

  /// Refuses a day that calendars cannot write: an entry ends on the day after, and years have four
  /// digits.
  static func refuseFar(_ day: Day, of option: String) throws(UsageError) {
    guard day.date.year <= 9998 else { throw far(option) }
  }

  private static func far(_ option: String) -> UsageError {
    .contradiction(
      "\(option) is after the year 9998, and calendars cannot write that",
      remedy: "give \(allowed)")
  }
}

extension Invocation {
  /// A last day given by an option, if it was given.
  func lastDay(_ option: String) throws(UsageError) -> LastDay? {
    guard let text = arguments.value(option) else { return nil }
    return try LastDay(text, of: option)
  }
}
