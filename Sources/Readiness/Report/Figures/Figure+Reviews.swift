extension Figure {
  /// How much was verified, done otherwise and accepted at each review.
  public static func reviews(_ points: [ReviewPoint]) -> Figure {
    let shown = points.suffix(reviewLimit)
    var pen = FigurePen()
    if shown.isEmpty { pen.paragraph("No review was closed yet.") }
    FigureBars(shown.map(\.row)).draw(&pen)
    let fills: [(fill: FigureFill, words: String)] = [
      (.checked, "verified"), (.stated, "done otherwise"), (.accepted, "accepted"), (.open, "open"),
    ]
    pen.legend(fills.filter { fill, _ in shown.contains { ($0.row.parts?[fill] ?? 0) > 0 } })
    let words = shown.map { "\($0.name): \($0.words(gap: " "))." }
    return Figure(
      name: "verified-by-review", title: "Verified at each review",
      words: words.isEmpty ? "No review was closed yet." : words.joined(separator: " "),
      drawn: pen)
  }

  /// The most reviews that have a bar, the newest: three years.
  static let reviewLimit = 12
}

extension ReviewPoint {
  /// It as a row of bars.
  var row: FigureBars.Row {
    let rest = totals.items - totals.done - totals.accepted
    return FigureBars.Row(
      title: name,
      parts: [
        .checked: totals.verified, .stated: totals.done - totals.verified,
        .accepted: totals.accepted, .open: rest,
      ], words: words(gap: "\u{A0}"))
  }

  /// "4 % verified (3 of 61 items), 38 done otherwise, 2 accepted"
  func words(gap: String) -> String {
    let other = totals.done - totals.verified
    let accepted = totals.accepted == 0 ? "" : ", \(totals.accepted)\(gap)accepted"
    return "\(share)\(gap)%\(gap)verified (\(totals.verified) of \(totals.items) items), "
      + "\(other)\(gap)done otherwise\(accepted)"
  }
}
