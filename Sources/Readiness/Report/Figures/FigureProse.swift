/// Small helps for the words of figures.
enum FigureProse {
  /// The text in brackets after a space; empty if it is.
  static func aside(_ text: String) -> String { text.isEmpty ? "" : " (\(text))" }

  /// `26 Nov 2026`.
  static func short(_ day: Day) -> String {
    let (year, month, number) = day.date
    return "\(number) \(months[month - 1]) \(year)"
  }

  /// `Nov 2026`.
  static func month(_ day: Day) -> String {
    let (year, month, _) = day.date
    return "\(months[month - 1]) \(year)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
