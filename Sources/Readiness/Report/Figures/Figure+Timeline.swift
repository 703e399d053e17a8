extension Figure {
  /// What was rehearsed and reviewed in the year before a day, and what is due in the half year
  /// after it.
  public static func timeline(_ tracks: [FigureTrack], on day: Day) -> Figure {
    let shown = Array(tracks.prefix(trackLimit))
    var pen = FigurePen()
    if shown.isEmpty {
      pen.paragraph(nothing)
    } else {
      TimelinePlot(tracks: shown, day: day).draw(&pen)
    }
    let rest = tracks.count - shown.count
    let more = rest == 0 ? [] : ["\(rest) more \(rest == 1 ? "is" : "are") not drawn."]
    more.forEach { pen.paragraph($0) }
    let words = shown.isEmpty ? [nothing] : shown.map { $0.words(on: day) } + more
    return Figure(
      name: "drills-and-reviews", title: "Drills and reviews",
      words: words.joined(separator: " "), drawn: pen)
  }

  /// The most lines that are drawn.
  static let trackLimit = 12

  private static let nothing = "No drill was held, and none is due."
}

extension FigureTrack {
  /// "due 3 Mar 2027", "overdue since 3 Mar 2026", "no drill is set".
  func dueWords(on day: Day) -> String {
    guard let due else { return events.isEmpty ? "none yet, no day set" : "no day set" }
    return (due < day ? "overdue since " : "due ") + FigureProse.short(due)
  }

  /// The line in a sentence or two.
  func words(on day: Day) -> String {
    let year = sorted.filter { $0.day > day.adding(days: -TimelinePlot.back) && $0.day <= day }
    let counts = Kind.allCases.compactMap { kind -> String? in
      let count = year.count { $0.kind == kind }
      return count == 0 ? nil : kind.words(count)
    }
    let past = counts.isEmpty ? "nothing in the last year" : counts.joined(separator: ", ")
    let last = year.last.map { ", the last on \($0.day.prose)" } ?? ""
    return "\(title): \(past)\(last); \(dueWords(on: day))."
  }
}
