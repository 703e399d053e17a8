extension Figure {
  /// What was planned and what is done by each of the thirty days of a plan.
  public static func burnUp(_ burnUp: BurnUp) -> Figure {
    Figure(days: burnUp.days, words: burnUp.words)
  }

  init(days: [BurnUp.Reading], words: String) {
    var pen = FigurePen()
    if days.isEmpty {
      pen.paragraph(words.isEmpty ? "Nothing is planned yet." : words)
    } else {
      BurnUpPlot(days: days).draw(&pen)
    }
    let ends = days.first.map { first in
      " The days are \(first.number) to \(first.number + days.count - 1) of the plan;"
        + " planned by the last one: \(days.last?.planned ?? 0)."
    }
    self.init(
      name: "burn-up", title: "Planned and done by day", words: words + (ends ?? ""), drawn: pen)
  }
}
