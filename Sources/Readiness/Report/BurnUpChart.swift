/// A burn-up as a small chart of plain letters: a column for each day, filled from below with what
/// is verified, what is done otherwise, and what was planned by then.
public struct BurnUpChart {
  private let days: [BurnUp.Reading]
  /// How many items a row stands for.
  private let step: Int

  /// The most rows that a chart has, so that a page of 24 lines holds it with its sentence.
  static let height = 12

  /// The chart of a burn-up.
  public init(_ burnUp: BurnUp) {
    days = burnUp.days
    let most = days.map { max($0.planned, $0.done ?? 0) }.max() ?? 0
    step = max(1, (most + BurnUpChart.height - 1) / BurnUpChart.height)
  }

  /// The rows from above, the axis and what the letters mean; no line is wider than 80 columns.
  public var text: String {
    let rows = stride(from: top, to: 0, by: -1).map { row in
      line(label: "\(row * step)", days.map { letter($0, row) }.joined())
    }
    let marks = days.enumerated().map { index, day in
      index % 7 == 0 ? "\(day.number)" : ""
    }
    return rows.joined() + "    +" + String(repeating: "--", count: days.count) + "\n"
      + "day  " + axis(marks) + "\n"
      + "\n# verified   + done otherwise   . planned by that day"
      + (step == 1 ? "\n" : "   each row: \(step) items\n")
  }

  private var top: Int { days.map { rows(max($0.planned, $0.done ?? 0)) }.max() ?? 0 }

  /// How many rows a number fills; one item is never nothing.
  private func rows(_ count: Int) -> Int { (count + step - 1) / step }

  private func letter(_ day: BurnUp.Reading, _ row: Int) -> String {
    if row <= rows(day.verified ?? 0) { return " #" }
    if row <= rows(day.done ?? 0) { return " +" }
    return row <= rows(day.planned) ? " ." : "  "
  }

  private func line(label: String, _ cells: String) -> String {
    var text = String(repeating: " ", count: max(0, 3 - label.count)) + label + " |" + cells
    while text.last == " " { text.removeLast() }
    return text + "\n"
  }

  /// The numbers below the days they belong to.
  private func axis(_ marks: [String]) -> String {
    var text = ""
    for (index, mark) in marks.enumerated() where !mark.isEmpty {
      text += String(repeating: " ", count: max(0, index * 2 + 2 - mark.count - text.count)) + mark
    }
    return text
  }
}
