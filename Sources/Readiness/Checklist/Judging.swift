/// Judges the items of an account on a day, from what was said of them.
struct Judging {
  private let day: Day
  private let doubts: Doubts
  private let records: [Item.ID: ItemRecord]
  /// The items of the checklist for which there is nothing to do.
  private let closed: Set<Item.ID>

  init(_ state: WorkspaceState, _ account: Account.ID, _ day: Day, _ checklist: Checklist) {
    self.day = day
    doubts = Doubts(state, seenFrom: account)
    records = state.itemRecords(for: account)
    var closed: Set<Item.ID> = []
    for item in checklist.items {
      let record = records.record(of: item)
      if Judging.verdict(item, record, doubts, day)?.isClosed == true { closed.insert(item.id) }
    }
    self.closed = closed
  }

  /// Whether there is nothing to do for an item of the checklist.
  func isClosed(_ item: Item.ID) -> Bool { closed.contains(item) }

  /// An item of a plan, judged.
  /// - Parameter among: the items that stand in the way if they are not closed.
  func line(_ item: Item, planned: PlannedItem, among: Set<Item.ID>) -> PlanToday.Line {
    let record = records.record(of: item)
    let due = record.chosenDay ?? planned.due
    let waitsFor = item.needs.filter { among.contains($0) && !closed.contains($0) }
    let state = state(of: item, record, isFree: waitsFor.isEmpty)
    return PlanToday.Line(
      item: item, due: due, isDueChosen: record.chosenDay != nil, state: state,
      waitsFor: waitsFor, record: record,
      differences: state == .contradicted ? doubts.differences(of: item, record, on: day) : [],
      unsure: planned.unsure, isOverdue: !state.isClosed && due < day,
      isUrgent: !state.isClosed && doubts.hold(item))
  }

  private func state(of item: Item, _ record: ItemRecord, isFree: Bool) -> PlanToday.State {
    let verdict = Judging.verdict(item, record, doubts, day)
    if let verdict, verdict.isClosed { return verdict }
    guard isFree else { return .blocked }
    if record.started != nil, verdict != .contradicted { return .started }
    return verdict ?? .open
  }

  /// What proof, waiver or reason say of an item; nil if there is none of them. An exception that
  /// has run out says nothing, so that the item is what it was without it.
  private static func verdict(
    _ item: Item, _ record: ItemRecord, _ doubts: Doubts, _ day: Day
  ) -> PlanToday.State? {
    if let exception = record.exception(on: day) {
      let isSame = doubts.differences(of: item, record, on: day).isEmpty
      return isSame ? exception : .contradicted
    }
    guard let proof = record.done else { return nil }
    guard proof.value.isGood(on: day) else { return .lapsed }
    guard !doubts.contradict(item, since: proof.entry) else { return .contradicted }
    return (record.grade ?? .assumed) >= item.proof ? .done : .proofWanted
  }
}

extension ItemRecord {
  /// The exception that is in force on a day.
  fileprivate func exception(on day: Day) -> PlanToday.State? {
    if let waived, day <= waived.value.until { return .waived }
    if let skipped, day <= skipped.value.until { return .notApplicable }
    return nil
  }
}

extension Doubts {
  /// The questions that are answered otherwise than when the exception in force was accepted.
  fileprivate func differences(
    of item: Item, _ record: ItemRecord, on day: Day
  ) -> [Question.ID] {
    if let waived = record.waived, day <= waived.value.until {
      return differences(of: item, from: waived.value.accepted, since: waived.entry)
    }
    guard let skipped = record.skipped, day <= skipped.value.until else { return [] }
    return differences(of: item, from: skipped.value.accepted, since: skipped.entry)
  }
}

extension Event.Done {
  /// Whether the proof is still good on a day.
  public func isGood(on day: Day) -> Bool {
    guard let until else { return true }
    return day <= until
  }
}
