// What the record of an item takes over from the retired items that it carries on.

extension Item {
  /// The same, with what the retired items carried on in their time.
  func knowing(_ lineage: [ID: [ID]]) -> Item {
    guard !replaces.isEmpty else { return self }
    var item = self
    item.lineage = lineage
    return item
  }
}

extension Checklist {
  /// The items that carry on a retired one, however often it was renamed since, in the order of the
  /// checklist: one if it was renamed or merged, several if it was split.
  public func successors(of id: Item.ID) -> [Item] {
    items.filter { $0.pastIDs.contains(id) }
  }
}

extension [Item.ID: ItemRecord] {
  /// What was said of an item, or, as far as nothing was, of the items whose history it carries on.
  public func record(of item: Item) -> ItemRecord {
    record(item.id, item.replaces, item.lineage)
  }

  /// The same for an item or a retired one. What was gone through is left out further on, so that
  /// this ends whatever the lineage says.
  private func record(
    _ id: Item.ID, _ replaced: [Item.ID], _ lineage: [Item.ID: [Item.ID]]
  ) -> ItemRecord {
    let own = self[id] ?? ItemRecord()
    guard !replaced.isEmpty else { return own }
    var rest = lineage
    for past in replaced { rest[past] = nil }
    return own.carrying(replaced.map { record($0, lineage[$0] ?? [], rest) })
  }
}

extension ItemRecord {
  /// The same as if what was said of it had been said after all that was said of these. Of several
  /// that are merged no exception is carried on, and a proof only if each of them has one: the
  /// weakest, good for as long as all of them are.
  fileprivate func carrying(_ old: [ItemRecord]) -> ItemRecord {
    var record = self
    let only = old.count == 1 ? old.first : nil
    record.assigned = assigned ?? old.lazy.compactMap(\.assigned).first
    record.reopened = reopened ?? old.lazy.compactMap(\.reopened).first
    record.dated = dated ?? only?.dated
    // A new proof, and a word that there is none, take the place of all that was said before.
    guard reopened == nil, done == nil else { return record }
    record.started = started ?? old.lazy.compactMap(\.started).first
    record.waived = waived ?? (skipped == nil ? only?.waived : nil)
    record.skipped = skipped ?? (waived == nil ? only?.skipped : nil)
    record.confirmations = (only?.confirmations ?? []) + confirmations
    guard let weakest = ItemRecord.weakest(old), let proof = weakest.done else { return record }
    let first = old.compactMap(\.done?.value.until).min { $0.number < $1.number }
    record.done = proof.map { $0.good(until: first) }
    record.confirmations = weakest.confirmations + confirmations
    return record
  }

  /// The one with the weakest proof, if all of them have one.
  private static func weakest(_ records: [ItemRecord]) -> ItemRecord? {
    guard records.allSatisfy({ $0.done != nil }) else { return nil }
    return records.min { ($0.grade ?? .assumed) < ($1.grade ?? .assumed) }
  }
}

extension Recorded {
  /// The same entry's word, changed.
  func map(_ change: (Value) -> Value) -> Recorded {
    Recorded(value: change(value), entry: entry, day: day, actor: actor, known: known)
  }
}

extension Event.Done {
  /// The same, good until another day.
  fileprivate func good(until day: Day?) -> Event.Done {
    Event.Done(
      item: item, grade: grade, until: day, note: note, on: on, evidence: evidence,
      despite: despite)
  }
}

extension WorkspaceState {
  /// The days that somebody chose for the items of a checklist, as seen from an account.
  public func chosenDays(for account: Account.ID, in checklist: Checklist) -> [Item.ID: Day] {
    let records = itemRecords(for: account)
    let pairs = checklist.items.compactMap { item in
      records.record(of: item).chosenDay.map { (item.id, $0) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// The items that are done as seen from an account, good still or lapsed: also under the id that
  /// carries on a retired one.
  public func doneItems(of account: Account.ID, in checklist: Checklist) -> Set<Item.ID> {
    let records = itemRecords(for: account)
    return doneItems(of: account).union(
      checklist.items.filter { records.record(of: $0).done != nil }.map(\.id))
  }
}
