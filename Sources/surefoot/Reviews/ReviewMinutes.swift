import Readiness

/// What the minutes of every review of a workspace are made from, read once.
struct MinutesSource {
  /// The content that the workspace is on.
  let pack: Pack
  let records: [Record]
  let plans: [PlanToday]
  let now: ReviewSnapshot
  let titles: MinutesTitles

  init(_ desk: borrowing Desk) throws {
    pack = try desk.ownPack()
    records = try desk.records()
    let checklist = try desk.checklist(pack)
    plans = desk.state.openPlans(on: desk.day, checklist: checklist)
    now = ReviewSnapshot(desk.state, pack: pack.reference, plans: plans, on: desk.day)
    titles = MinutesTitles(
      checklist, try pack.questionnaires().flatMap(\.questions), try pack.decisionModel())
  }
}

extension Desk {
  /// The minutes of a review.
  /// - Parameter source: what they are made from; nil: it is read.
  /// - Throws: ``ReviewError`` if what began it is blank.
  func minutes(
    of brief: ReviewBrief, for audience: Audience, from source: MinutesSource? = nil
  ) throws -> ReviewReport {
    let source = try source ?? MinutesSource(self)
    guard let record = ReviewRecord(brief.number, in: source.records) else {
      throw ReviewError.redacted(brief.name)
    }
    let matter = MinutesMatter(
      record, in: source.records, now: source.now, plans: source.plans,
      rest: brief.isOpen ? try reviewAtWork(brief).rest : [], titles: source.titles)
    let closing = try record.end.flatMap { try workspace.head(at: $0.record.number) }
    return ReviewReport(matter, head: reportHead(source.pack), closing: closing, for: audience)
  }
}

extension ReviewReport {
  /// What the page is called.
  var title: String { "\(head.workspace): minutes of the review \(name)" }
}
