import Readiness

/// Something said in a review: checked, recorded with what comes of it as one act, and told.
struct ReviewTelling {
  /// What a new answer changes; empty if there is none. Whoever was asked has read it.
  var change = ""
  /// What people are told.
  let text: String
  /// The entries.
  let records: [Record]

  /// Says a word about a topic, inside a transaction.
  /// - Throws: ``ReviewRefusal`` if it cannot be said; nothing is recorded then.
  static func say(
    _ word: ReviewWord, about topic: ReviewTopic, in work: ReviewAtWork, _ desk: inout Desk
  ) throws -> ReviewTelling {
    let speech = ReviewSpeech(work, topic)
    let said = try speech.said(word, desk)
    let look = Event.reviewLooked(
      .init(
        review: work.record.number, subject: topic.subject.text, verdict: said.verdict,
        because: topic.because, text: said.text, until: said.until))
    return try record(
      [Fresh(look, about: topic.subject.account)] + said.fresh, in: work, &desk, told: said.told)
  }

  /// Records as one act, and tells how that changes where everything stands.
  static func record(
    _ fresh: [Fresh], in work: ReviewAtWork, _ desk: inout Desk, told: String = ""
  ) throws -> ReviewTelling {
    let records = try desk.append(fresh)
    let later = try desk.state.openPlans(on: desk.day, checklist: desk.checklist(desk.pack()))
    let lines = records.filter { $0.event?.isWorthTelling ?? false }.map {
      "Recorded: \(HistoryLine($0).what) (entry \($0.number)).\n"
    }
    return ReviewTelling(
      change: told, text: lines.joined() + effect(from: work.matter.plans, to: later),
      records: records)
  }

  /// `Done 40 -> 41 of 61, verified 3.`; empty if nothing moved.
  private static func effect(from before: [PlanToday], to after: [PlanToday]) -> String {
    let (old, new) = (
      PlanTotals(before.flatMap(\.lines)), PlanTotals(after.flatMap(\.lines))
    )
    func part(_ name: String, _ from: Int, _ to: Int) -> String {
      from == to ? "\(name) \(to)" : "\(name) \(from) -> \(to)"
    }
    let isSame =
      old.items == new.items && old.done == new.done && old.verified == new.verified
      && old.overdue == new.overdue
    guard !isSame else { return "" }
    return
      "\(part("Done", old.done, new.done)) of \(new.items), \(part("verified", old.verified, new.verified)), "
      + "\(part("overdue", old.overdue, new.overdue)).\n"
  }
}

extension Event {
  /// Whether it is told on its own: what only follows from something else is not.
  fileprivate var isWorthTelling: Bool {
    switch self {
    case .replanned, .decided, .reviewActed: false
    default: true
    }
  }
}
