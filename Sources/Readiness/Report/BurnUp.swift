/// What was planned, done and verified by each of thirty days of a plan: as it was judged on that
/// day, from the records; of the days to come, what is planned.
///
/// A proof counts from the day it happened. What was undone counts never.
public struct BurnUp: Encodable, Sendable {
  /// The thirty days: those of the plan or, after them, the last thirty.
  public let days: [Reading]
  /// How it stands on the day it is judged on, as a sentence.
  public let words: String

  /// A day.
  public struct Reading: Encodable, Sendable {
    /// The day.
    public let day: Day
    /// Which day of the plan that is, from 1.
    public let number: Int
    /// How many items the plan had.
    public let items: Int
    /// How many of them were due by that day, as the plan stood on it.
    public let planned: Int
    /// How many were done, whatever the grade; nil: that day is yet to come.
    public let done: Int?
    /// How many of those were machine-checked or witnessed.
    public let verified: Int?
    /// How many were waived or did not apply.
    public let accepted: Int?
  }

  /// The days of a plan.
  /// - Parameter records: the journal up to the day that the plan is judged on.
  public init(_ records: [Record], plan: PlanToday, checklist: Checklist) {
    let first = max(plan.start, plan.day.adding(days: 1 - BurnUp.length))
    var happened = BurnUp.happened(records)[...]
    var state = WorkspaceState()
    days = (0..<BurnUp.length).map { offset in
      let day = first.adding(days: offset)
      let number = day.number - plan.start.number + 1
      guard day <= plan.day else { return Reading(ahead: plan, day: day, number: number) }
      while let next = happened.first, next.day <= day {
        state.apply(next.record)
        happened.removeFirst()
      }
      let judged = state.plan(of: plan.account, on: day, checklist: checklist)
      return Reading(judged?.lines ?? [], day: day, number: number)
    }
    words = BurnUp.words(days.last { $0.done != nil }, plan)
  }

  /// How many days are shown.
  static let length = 30

  /// The records that count, each with the day on which it counts, in the order of these days. What
  /// was said of one item stays in the order in which it was said.
  private static func happened(_ records: [Record]) -> [(day: Day, record: Record)] {
    let undone = Replay.undone(in: records)
    var latest = Day(number: .min)
    var last: [Item.ID: Day] = [:]
    var dated: [(day: Day, record: Record)] = []
    for record in records where !undone.contains(record.number) {
      latest = max(latest, record.day)
      var day = latest
      if case .done(let proof) = record.event, let on = proof.on {
        day = min(latest, max(on, last[proof.item] ?? on))
      }
      if let item = record.event?.item { last[item] = day }
      dated.append((day, record))
    }
    return dated.indices.sorted { (dated[$0].day, $0) < (dated[$1].day, $1) }.map { dated[$0] }
  }

  /// "By day 12, 13 of 25 items were planned to be done; 3 are, none of them verified. …"
  private static func words(_ reading: Reading?, _ plan: PlanToday) -> String {
    guard let reading, let done = reading.done, let verified = reading.verified,
      let accepted = reading.accepted
    else { return "The plan begins on \(plan.start.prose)." }
    func be(_ count: Int, _ one: String, _ many: String) -> String { count == 1 ? one : many }
    let share =
      done == 1
      ? verified == 1 ? "and" : "but not"
      : verified == 0 ? "none of them" : verified == done ? "all of them" : "\(verified) of them"
    var text =
      "By day \(reading.number), \(reading.planned) of \(reading.items) items "
      + "\(be(reading.planned, "was", "were")) planned to be done; \(done) \(be(done, "is", "are"))"
    text += done == 0 ? "." : ", \(share) verified."
    if accepted > 0 {
      text += " \(accepted) more \(be(accepted, "is", "are")) accepted for a time."
    }
    let behind = reading.planned - done - accepted
    switch behind {
    case 0: return text + " That is as planned."
    case 1...: return text + " That is \(behind) behind the plan."
    default: return text + " That is \(-behind) ahead of the plan."
    }
  }
}

extension BurnUp.Reading {
  /// A day on which the plan was judged.
  fileprivate init(_ lines: [PlanToday.Line], day: Day, number: Int) {
    let totals = PlanTotals(lines)
    self.init(
      day: day, number: number, items: lines.count, planned: lines.count { $0.due <= day },
      done: totals.done, verified: totals.verified, accepted: totals.accepted)
  }

  /// A day to come.
  fileprivate init(ahead plan: PlanToday, day: Day, number: Int) {
    self.init(
      day: day, number: number, items: plan.lines.count,
      planned: plan.lines.count { $0.due <= day }, done: nil, verified: nil, accepted: nil)
  }
}
