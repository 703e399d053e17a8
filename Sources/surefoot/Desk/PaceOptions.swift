import Readiness

/// The options that say on which days work is done, and from which day a plan counts.
enum PaceOptions {
  static let options: [Command.Option] = [
    .init("--start", value: "DAY", "day 1 of the plan, today or later"),
    .init(
      "--working-days", value: "DAYS", "nothing is due on others: mon-fri, mon,thu or every"),
  ]

  /// The pace that was given; nil: none.
  /// - Parameters:
  ///   - today: the first day that can be day 1.
  ///   - days: the days of work as they are.
  static func pace(
    _ invocation: borrowing Invocation, today: Day, days old: Set<Day.OfWeek> = []
  ) throws(UsageError) -> Event.Paced? {
    let start = try invocation.day("--start")
    let days = try days(invocation.arguments.value("--working-days"))
    guard start != nil || days != nil else { return nil }
    guard let start else { return .init(days: days) }
    guard start >= today else {
      throw .contradiction(
        "--start \(start) is past: today is \(today)",
        remedy: "a plan begins today or later; what was done before counts all the same")
    }
    guard start <= today.adding(days: 366) else {
      throw .badValue(start.description, of: "--start", allowed: "a day within a year from today")
    }
    let working = days ?? old
    guard working.holds(start) else {
      throw .contradiction(
        "--start \(start) is a \(start.ofWeek.name), and work is done on \(working.prose)",
        remedy: "the first day of work from then on is \(working.first(from: start))")
    }
    return .init(start: start, days: days)
  }

  private static func days(_ text: String?) throws(UsageError) -> Set<Day.OfWeek>? {
    guard let text else { return nil }
    guard let days = Set<Day.OfWeek>(parsing: text) else {
      throw .badValue(
        text, of: "--working-days",
        allowed: "mon, tue, wed, thu, fri, sat, sun with commas, ranges such as mon-fri, or every",
        similar: nearDays(text))
    }
    return days
  }

  /// The same with each word that is no day replaced by the one day near it.
  private static func nearDays(_ text: String) -> [String] {
    let days = Day.OfWeek.allCases.map(\.rawValue)
    var (near, word) = ("", "")
    for character in text.lowercased() + "," {
      guard ",-".contains(character) else {
        word.append(character)
        continue
      }
      near += (days.contains(word) ? word : Suggestion.near(word, among: days).first ?? word)
      near.append(character)
      word = ""
    }
    let meant = String(near.dropLast())
    let isOne = meant != text && Set<Day.OfWeek>(parsing: meant) != nil
    return isOne ? [meant] : Suggestion.near(text, among: ["every"])
  }
}
