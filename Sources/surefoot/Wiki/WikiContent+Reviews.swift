import Readiness

extension WikiContent {
  /// The list of the reviews with their trend, and the minutes of each that is over. How actions
  /// stand in the minutes is judged on the day of the pages.
  mutating func addReviews(_ desk: borrowing Desk) throws {
    let place = WikiPlace.page("reviews")
    let source = try MinutesSource(desk)
    let points = ReviewPoint.all(in: source.records)
    var lines: [WikiReviews.Line] = []
    for brief in desk.state.reviews.reversed() where !brief.isOpen {
      guard let line = points.first(where: { $0.name == brief.name }) else { continue }
      let target = WikiPlace.page("review-\(Escape.fileName(brief.name))")
      lines.append(
        WikiReviews.Line(
          line, open: brief.end?.open.count ?? 0, link: flavor.link(from: place, to: target)))
      add(
        WikiPage(
          place: target, title: "Review \(brief.name)", template: "wiki-review",
          values: try desk.minutes(of: brief, for: audience, from: source), isListed: false))
    }
    let figures = points.isEmpty ? [] : add([Figure.reviews(points)], of: nil)
    add(
      WikiPage(
        place: place, title: "Reviews", template: "wiki-reviews",
        values: WikiReviews(
          reviews: lines, due: ReviewDue(desk.state, on: desk.day)?.sentence ?? "",
          figures: figures)))
  }
}

/// The list of the reviews of a workspace.
struct WikiReviews: Encodable {
  /// Those that are over, the newest first.
  let reviews: [Line]
  /// The one that is going on, or the day of the next one; empty if there was none.
  let due: String
  /// The pictures of the trend.
  let figures: [FigureLine]

  /// A review that is over.
  struct Line: Encodable {
    let name: String
    let day: Day
    let totals: ReviewSnapshot.Totals
    let share: Int
    /// How many topics it did not settle.
    let open: Int
    /// The way to its minutes.
    let link: String

    init(_ line: ReviewPoint, open: Int, link: String) {
      (name, day, totals, share) = (line.name, line.day, line.totals, line.share)
      self.open = open
      self.link = link
    }
  }
}
