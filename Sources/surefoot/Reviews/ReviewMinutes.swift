import Readiness

extension Desk {
  /// The minutes of a review, on the content that the workspace is on.
  /// - Throws: ``ReviewError`` if what began it is blank.
  func minutes(of brief: ReviewBrief, for audience: Audience) throws -> ReviewReport {
    let (pack, records) = (try ownPack(), try records())
    guard let record = ReviewRecord(brief.number, in: records) else {
      throw ReviewError.redacted(brief.name)
    }
    let checklist = try checklist(pack)
    let plans = state.openAccounts.compactMap {
      state.plan(of: $0.name, on: day, checklist: checklist)
    }
    let matter = MinutesMatter(
      record, in: records,
      now: ReviewSnapshot(state, pack: pack.reference, plans: plans, on: day), plans: plans,
      rest: brief.isOpen ? try reviewAtWork(brief).rest : [],
      titles: MinutesTitles(
        checklist, try pack.questionnaires().flatMap(\.questions), try pack.decisionModel()))
    let closing = try record.end.flatMap { try workspace.head(at: $0.record.number) }
    return ReviewReport(matter, head: reportHead(pack), closing: closing, for: audience)
  }
}

extension ReviewReport {
  /// What the page is called.
  var title: String { "\(head.workspace): minutes of the review \(name)" }
}
