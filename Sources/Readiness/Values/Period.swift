/// A length of time in whole calendar units: `P182D`, `P26W`, `P6M` or `P1Y` of ISO 8601.
///
/// One unit only, and upper case, so that nobody reads a month for a minute.
public struct Period: Hashable, Sendable {
  /// How many units, 1 or more.
  public let count: Int
  /// What is counted.
  public let unit: Unit

  /// A calendar unit.
  public enum Unit: String, Sendable {
    /// 24 hours on the calendar.
    case days = "D"
    /// Seven days.
    case weeks = "W"
    /// To the same day of a later month.
    case months = "M"
    /// Twelve months.
    case years = "Y"
  }

  /// The period written as `P6M`, or nil if the text is anything else or longer than 100 years.
  public init?(_ text: String) {
    guard text.hasPrefix("P"), let last = text.last, let unit = Unit(rawValue: String(last)),
      text.utf8.count >= 3, text.utf8.count <= 7,
      text.dropFirst().dropLast().utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      let count = Int(text.dropFirst().dropLast()), count >= 1
    else { return nil }
    self.count = count
    self.unit = unit
    guard days <= 36_600 else { return nil }
  }

  /// About how many days it is, to compare and to rank; never to compute a date.
  public var days: Int {
    switch unit {
    case .days: count
    case .weeks: count * 7
    case .months: count * 30
    case .years: count * 366
    }
  }

  /// The day that far after another; nil beyond the year 9999.
  public func after(_ day: Day) -> Day? {
    switch unit {
    case .days: day.adding(days: count)
    case .weeks: day.adding(days: count * 7)
    case .months: day.adding(months: count)
    case .years: day.adding(months: count * 12)
    }
  }
}

extension Period {
  /// `6 months`, as it is written in prose.
  public var prose: String {
    let word =
      switch unit {
      case .days: "day"
      case .weeks: "week"
      case .months: "month"
      case .years: "year"
      }
    return "\(count) \(word)\(count == 1 ? "" : "s")"
  }
}

extension Period: CustomStringConvertible {
  /// `P6M`.
  public var description: String { "P\(count)\(unit.rawValue)" }
}

extension Period: Codable {
  /// Reads `P6M`; anything else is a corrupt value.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let period = Period(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not a period such as P6M")
    }
    self = period
  }

  /// Writes `P6M`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
