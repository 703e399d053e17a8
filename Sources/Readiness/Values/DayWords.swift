/// A day as people type it in a meeting: `2026-12-14`, `+3w`, `friday`, `next friday`.
public enum DayWords {
  /// What may be typed, for messages.
  public static let allowed = "a day such as 2026-12-14, +3d, +2w, +1m, friday or next friday"

  /// The day that is meant, seen from another one; nil: it is none of these.
  ///
  /// `friday` is the first one after today, `next friday` the one in the week after this, which
  /// begins on a Monday.
  public static func day(_ text: String, from today: Day) -> Day? {
    if let day = Day(text) { return day }
    let words = text.lowercased().split(separator: " ").map(String.init)
    switch words.count {
    case 1: return single(words[0], today)
    case 2 where words[0] == "next": return weekday(words[1]).map { next($0, today) }
    default: return nil
    }
  }

  private static func single(_ word: String, _ today: Day) -> Day? {
    switch word {
    case "today": return today
    case "tomorrow": return today.adding(days: 1)
    default: break
    }
    if word.hasPrefix("+") { return later(word.dropFirst(), today) }
    return weekday(word).map { wanted in
      let distance = (index(wanted) - index(today.ofWeek) + 7) % 7
      return today.adding(days: distance == 0 ? 7 : distance)
    }
  }

  /// The day of the week after this one.
  private static func next(_ wanted: Day.OfWeek, _ today: Day) -> Day {
    today.adding(days: 7 - index(today.ofWeek) + index(wanted))
  }

  /// `3w`: so many days, weeks, months or years later. A number that no calendar holds is none.
  private static func later(_ text: Substring, _ today: Day) -> Day? {
    guard let unit = text.last, let count = Int(text.dropLast()), (0...9_999).contains(count),
      text.dropLast().utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return switch unit {
    case "d": today.adding(days: count)
    case "w": today.adding(days: 7 * count)
    case "m": today.adding(months: count)
    case "y": count <= 100 ? today.adding(months: 12 * count) : nil
    default: nil
    }
  }

  private static func weekday(_ word: String) -> Day.OfWeek? {
    guard word.count >= 3 else { return nil }
    return Day.OfWeek.allCases.first { $0.name.lowercased().hasPrefix(word) }
  }

  private static func index(_ day: Day.OfWeek) -> Int {
    Day.OfWeek.allCases.firstIndex(of: day) ?? 0
  }
}
