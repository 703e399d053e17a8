extension Checklist {
  /// The items that apply to an account, with days counted from the first one.
  ///
  /// An item that needs another is due no earlier than it. Where nobody can tell whether an item
  /// applies, it does, and names the questions that are open.
  /// - Parameters:
  ///   - holds: whether an item's condition holds, and which questions are open if unknown.
  ///   - start: day 1.
  ///   - elsewhere: organization items that another account's plan already has.
  public func plan(
    from start: Day, elsewhere: Set<Item.ID> = [],
    holds: (Condition) -> (truth: Truth, open: [Question.ID])
  ) -> [PlannedItem] {
    var chosen: [PlannedItem] = []
    for item in items where !elsewhere.contains(item.id) {
      guard let condition = item.appliesWhen else {
        chosen.append(PlannedItem(item: item.id, due: start.adding(days: item.day - 1)))
        continue
      }
      let (truth, open) = holds(condition)
      guard truth != .no else { continue }
      chosen.append(
        PlannedItem(
          item: item.id, due: start.adding(days: item.day - 1),
          unsure: truth == .unknown ? open : []))
    }
    return heedingNeeds(chosen)
  }

  /// The same plan, with no item due before one that it needs. Each pass moves days later by one
  /// link of a chain, and no chain is longer than the plan.
  private func heedingNeeds(_ plan: [PlannedItem]) -> [PlannedItem] {
    var due = Dictionary(uniqueKeysWithValues: plan.map { ($0.item, $0.due) })
    let needs = Dictionary(items.map { ($0.id, $0.needs) }) { first, _ in first }
    for _ in plan.indices {
      var moved = false
      for planned in plan {
        let latest = (needs[planned.item] ?? []).compactMap { due[$0] }.max()
        guard let latest, let own = due[planned.item], own < latest else { continue }
        due[planned.item] = latest
        moved = true
      }
      guard moved else { break }
    }
    return plan.map {
      PlannedItem(item: $0.item, due: due[$0.item] ?? $0.due, unsure: $0.unsure)
    }
  }
}

extension PlanRecord {
  /// What changes when other items apply: the new ones keep the days they have in `newPlan`, the
  /// ones that apply no more say why, and what is done stays where it is.
  /// - Parameters:
  ///   - newPlan: the items that apply now, dated from today.
  ///   - done: what is done and so neither leaves nor moves.
  ///   - because: the questions whose answers changed.
  public func change(
    to newPlan: [PlannedItem], done: Set<Item.ID>, because: [Question.ID]
  ) -> Event.Replanned {
    let present = Dictionary(items.map { ($0.item, $0) }) { first, _ in first }
    let wanted = Set(newPlan.map(\.item))
    let added = newPlan.compactMap { planned -> PlannedItem? in
      guard let old = present[planned.item] else { return planned }
      guard old.unsure != planned.unsure else { return nil }
      return PlannedItem(item: old.item, due: old.due, unsure: planned.unsure)
    }
    let removed = items.filter { !wanted.contains($0.item) && !done.contains($0.item) }
    return Event.Replanned(
      added: added, removed: removed.map { RemovedItem(item: $0.item, because: because) })
  }
}
