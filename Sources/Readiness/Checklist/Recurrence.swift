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
  ///
  /// What comes with the quarter holds until the end of the quarter that it was done in. If it is not
  /// due before the next one, it was done early for that, and holds until the end of that: else it
  /// would lapse before the day on which it is due. No proof holds for two quarters more.
  /// - Parameter due: by when it is to be done, if that is known.
  public func lastDay(doneOn day: Day, due: Day? = nil) -> Day? {
    switch self {
    case .once: nil
    case .after(let period): period.after(day)
    case .quarterly:
      if let due, day.endOfQuarter.adding(days: 1).endOfQuarter == due.endOfQuarter {
        due.endOfQuarter
      } else {
        day.endOfQuarter
      }
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
