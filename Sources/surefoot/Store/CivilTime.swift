/// Days and instants of the Gregorian calendar, without time zones.
///
/// The day arithmetic is Howard Hinnant's (<https://howardhinnant.github.io/date_algorithms.html>).
enum CivilTime {
  /// The days from 1970-01-01 to this date.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month > 2 ? year : year - 1
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The date that many days after 1970-01-01.
  static func date(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = floor(shifted, by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fifth = (5 * dayOfYear + 2) / 153
    let month = fifth < 10 ? fifth + 3 : fifth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * fifth + 2) / 5 + 1)
  }

  /// Division that rounds down, also below zero.
  static func floor(_ number: Int, by divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
  }

  /// The seconds that can be written with four digits of year: 0000-01-01 to 9999-12-31.
  static let range =
    days(year: 0, month: 1, day: 1) * 86_400..<days(year: 10_000, month: 1, day: 1)
    * 86_400

  /// `2026-11-23`, of that many days after 1970-01-01.
  static func text(days: Int) -> String {
    let date = date(days: days)
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))"
  }

  /// `2026-11-23T19:04:29Z`, of that many seconds after 1970-01-01T00:00:00Z; nil outside `range`.
  static func instantText(_ seconds: Int) -> String? {
    guard range.contains(seconds) else { return nil }
    let days = floor(seconds, by: 86_400)
    let rest = seconds - days * 86_400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
    return "\(text(days: days))T\(clock.joined(separator: ":"))Z"
  }

  /// The seconds of an instant written exactly as `2026-11-23T19:04:29Z`; nil for anything else.
  static func seconds(ofInstant text: String) -> Int? {
    let digits = text.utf8.map { Int($0) - 48 }
    guard digits.count == 20 else { return nil }
    let places = [0..<4, 5..<7, 8..<10, 11..<13, 14..<16, 17..<19]
    let parts = places.map { place in digits[place].reduce(0) { $0 * 10 + $1 } }
    let day = days(year: parts[0], month: parts[1], day: parts[2])
    let seconds = day * 86_400 + parts[3] * 3600 + parts[4] * 60 + parts[5]
    // Written again it must be the same: that refuses 30 February, 25 o'clock and every other shape.
    return instantText(seconds) == text ? seconds : nil
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
