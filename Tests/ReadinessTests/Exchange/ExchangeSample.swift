import Testing

@testable import Readiness

/// Exports for tests, made from a small plan.
enum ExchangeSample {
  static let digest = Entry.Digest(bytes: Array(repeating: 0xAB, count: 32)) ?? .zero

  /// The export of a plan on a day.
  static func exchange(
    _ sample: PlanSample, onDay day: Int = 1, for audience: Audience = .internal,
    upTo number: Int = .max
  ) throws -> Exchange {
    let records = sample.journal.records.filter { $0.number <= number }
    let state = WorkspaceState.replaying(records)
    let checklist = sample.checklist.adding(state)
    let today = PlanSample.start.adding(days: day - 1)
    let plan = try #require(state.plan(of: "main", on: today, checklist: checklist))
    let origin = Exchange.Origin(
      account: Account(name: "main", number: "111122223333"), state: state, records: records,
      first: digest, head: Head(number: records.count, digest: digest), checklist: checklist)
    return Exchange(plan, from: origin, for: audience)
  }

  /// An item with a text wherever people may have written one.
  static func item(_ text: String, id: Item.ID = "root-mfa") -> ExchangeItem {
    ExchangeItem(
      uid: "\(id).main.abababababababab", id: id, account: "main", accountNumber: "111122223333",
      scope: .account, title: text, area: text, priority: .high, state: .open, isOverdue: false,
      due: PlanSample.start, grade: nil, closedUntil: nil, hadEnd: false, owner: text, minutes: 15,
      dollars: 0, needs: ["budget"], why: .init(text: text, isMarkdown: false), note: text,
      exception: text,
      change: ExchangeChange(
        ItemTrail.Mark(entry: 3, instant: Instant(seconds: 1_795_521_869))))
  }

  /// An export of an item for each of these texts.
  static func exchange(of texts: [String]) -> Exchange {
    Exchange(
      account: "main", day: PlanSample.start, start: PlanSample.start,
      head: Head(number: 3, digest: digest), origin: digest,
      items: texts.enumerated().map { item($1, id: Item.ID("item-\($0)")) }, left: [],
      review: nil, audience: .internal)
  }
}
