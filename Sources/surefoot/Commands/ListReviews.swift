import Readiness

/// `surefoot review list`
enum ListReviews {
  static let command = Command(
    "review list", "List the reviews, what they came to, and when the next one is",
    meaningless: ["--account"],
    records: form.fields,
    examples: [.init("surefoot review list", "every review, the newest first")]
  ) { invocation in
    try Desk.read(invocation) { desk in
      let records = try desk.records()
      let lines = desk.state.reviews.reversed().map { brief in
        Line(brief, ReviewRecord(brief.number, in: records)?.end?.body.snapshot.totals)
      }
      let trend = ReviewTrend(at: try desk.moment(named: "now", records), records)
      let next = desk.state.lastReview?.end?.next
      let text =
        lines.isEmpty
        ? "No review yet. surefoot review start begins the first one.\n"
        : lines.map(\.text).joined() + (trend.text.isEmpty ? "" : "\n\(trend.text)")
          + nextText(next, desk)
      return Outcome(
        "reviews", data: Page(reviews: lines, trend: trend, next: next?.description ?? ""),
        text: text, records: form.text(lines), notices: desk.fileNotices)
    }
  }

  private static let form = RecordForm<Line>([
    .word("name", "what it is called") { $0.name },
    .day("day", "the day it began") { $0.day },
    .day("closed", "the day it was closed; empty if it is going on") { Day($0.closed) },
    .number("items", "how many items there were when it was closed") { $0.totals?.items },
    .number("done", "how many of them were done") { $0.totals?.done },
    .number("verified", "how many of those were machine-checked or witnessed") {
      $0.totals?.verified
    },
    .number("unsettled", "how many topics were not settled") {
      $0.totals == nil ? nil : $0.open
    },
  ])

  private static func nextText(_ next: Day?, _ desk: borrowing Desk) -> String {
    guard let next, desk.state.openReview == nil else { return "" }
    return "\nThe next one: \(next)\(next < desk.day ? ", OVERDUE" : "")\n"
  }

  private struct Page: Encodable {
    let reviews: [Line]
    let trend: ReviewTrend
    let next: String
  }

  private struct Line: Encodable {
    let name: String
    let day: Day
    let isOpen: Bool
    let closed: String
    let open: Int
    let totals: ReviewSnapshot.Totals?

    private enum CodingKeys: String, CodingKey {
      case name, day
      case isOpen = "going-on"
      case closed, open, totals
    }

    init(_ brief: ReviewBrief, _ totals: ReviewSnapshot.Totals?) {
      name = brief.name
      day = brief.day
      isOpen = brief.isOpen
      closed = brief.end?.day.description ?? ""
      open = brief.end?.open.count ?? 0
      self.totals = totals
    }

    var text: String {
      guard let totals else { return "\(name)  \(day)  going on: surefoot review resume\n" }
      let left = open == 0 ? "" : ", \(open) not settled"
      return "\(name)  \(closed)  done \(totals.done) of \(totals.items), "
        + "verified \(totals.verified)\(left)\n"
    }
  }
}
