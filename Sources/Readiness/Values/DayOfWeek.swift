extension Day {
  /// A day of the week.
  public enum OfWeek: String, Sendable, Codable, CaseIterable {
    case monday = "mon"
    case tuesday = "tue"
    case wednesday = "wed"
    case thursday = "thu"
    case friday = "fri"
    case saturday = "sat"
    case sunday = "sun"
  }

  /// Which day of the week it is. 1 January 1970 was a Thursday.
  public var ofWeek: OfWeek {
    let index = ((number + 3) % 7 + 7) % 7
    return OfWeek.allCases[index]
  }
}

extension Day.OfWeek {
  /// `Monday`.
  public var name: String {
    switch self {
    case .monday: "Monday"
    case .tuesday: "Tuesday"
    case .wednesday: "Wednesday"
    case .thursday: "Thursday"
    case .friday: "Friday"
    case .saturday: "Saturday"
    case .sunday: "Sunday"
    }
  }
}
