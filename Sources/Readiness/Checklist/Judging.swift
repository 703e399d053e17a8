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

extension [Item.ID: ItemRecord] {
  /// What was said of an item, or, as far as nothing was, of the items whose history it carries on.
  public func record(of item: Item) -> ItemRecord {
    let own = self[item.id] ?? ItemRecord()
    guard !item.replaces.isEmpty, own.reopened == nil else { return own }
    return own.carrying(item.replaces.map { self[$0] ?? ItemRecord() })
  }
}

extension ItemRecord {
  /// The same with what it lacks taken from these. A proof is carried on only if each of them has
  /// one: then the weakest, and of those the one that runs out first.
  fileprivate func carrying(_ old: [ItemRecord]) -> ItemRecord {
    var record = self
    record.assigned = assigned ?? old.lazy.compactMap(\.assigned).first
    record.started = started ?? old.lazy.compactMap(\.started).first
    if old.count == 1 {
      record.waived = waived ?? old[0].waived
      record.skipped = skipped ?? old[0].skipped
      record.dated = dated ?? old[0].dated
    }
    guard done == nil, old.allSatisfy({ $0.done != nil }) else { return record }
    let weakest = old.min { left, right in
      if left.grade != right.grade { return (left.grade ?? .assumed) < (right.grade ?? .assumed) }
      return (left.done?.value.until?.number ?? .max) < (right.done?.value.until?.number ?? .max)
    }
    record.done = weakest?.done
    // Of the item itself, too: a proof that is carried on can be confirmed under the new id.
    record.confirmations = (weakest?.confirmations ?? []) + confirmations
    return record
  }
}
