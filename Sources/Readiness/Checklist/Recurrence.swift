/// When an item has to be proved again. One clock serves both forms: the last day on which a proof
/// is good.
public enum Recurrence: Hashable, Sendable {
  /// Never, until something changes.
  case once
  /// That long after it was done.
  case after(Period)
  /// In every quarter of the calendar.
  case quarterly

  /// The last day on which a proof of that day is good; nil: until something changes.
  public func lastDay(doneOn day: Day) -> Day? {
    switch self {
    case .once: nil
    case .after(let period): period.after(day)
    case .quarterly: day.endOfQuarter
    }
  }

  /// "6 months", "each quarter"; empty if never.
  public var prose: String {
    switch self {
    case .once: ""
    case .after(let period): period.prose
    case .quarterly: "each quarter"
    }
  }
}

extension Day {
  /// The last day of the calendar quarter that it lies in.
  public var endOfQuarter: Day {
    let (year, month, _) = date
    let last = (month + 2) / 3 * 3
    return Day(year: year, month: last, day: Day.length(ofMonth: last, year: year)) ?? self
  }
}
