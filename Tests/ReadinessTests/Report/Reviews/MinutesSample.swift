import Testing

@testable import Readiness

/// A plan of three items, and the reviews that are held of it.
struct MinutesSample {
  var plan = PlanSample([
    PlanSample.item("root-mfa"), PlanSample.item("budget", area: "cost", day: 2),
    PlanSample.item("trail", day: 9),
  ])

  /// Begins a review; its number.
  mutating func begin(_ name: String, present: [String] = ["owner", "lead"]) -> Int {
    plan.journal.add(.reviewBegun(.init(name: name, present: present)))
    return plan.journal.records.count
  }

  /// Records about the plan's account, as one act where an entry is joined.
  @discardableResult mutating func say(_ event: Event, joining act: Int? = nil) -> Int {
    plan.journal.add(event, account: "main", act: act)
    return plan.journal.records.count
  }

  /// Closes a review.
  mutating func close(_ review: Int, open: [Event.ReviewClosed.Open] = []) throws {
    plan.journal.add(
      .reviewClosed(
        .init(
          review: review, next: Day(number: 21_000), every: Period("P3M"), minutes: 40, open: open,
          snapshot: try snapshot())))
  }

  /// A whole review of which nothing is said.
  mutating func hold(_ name: String) throws { try close(begin(name)) }

  private func snapshot() throws -> ReviewSnapshot {
    ReviewSnapshot(
      plan.state, pack: PackReference(pack: "surefoot", version: "1", digest: "00ff"),
      plans: [try plan.plan()], on: PlanSample.start)
  }

  /// The minutes of a review.
  func report(_ review: Int, for audience: Audience = .internal) throws -> ReviewReport {
    let records = plan.journal.records
    let model = DecisionModel(facts: [], factors: [], tables: [], boundaries: [], tripwires: [])
    let matter = MinutesMatter(
      try #require(ReviewRecord(review, in: records)), in: records, now: try snapshot(),
      plans: [try plan.plan()], rest: [], titles: MinutesTitles(plan.checklist, [], model))
    let head = ReportHead(
      workspace: "Example Bakery", day: PlanSample.start,
      pack: PackReference(pack: "surefoot", version: "1", digest: "00ff"),
      journal: .init(number: records.count, digest: "ab"))
    return ReviewReport(matter, head: head, closing: nil, for: audience)
  }
}
