extension PlanRecord {
  /// What changes when other items apply: the new ones keep the days they have in `newPlan`, the
  /// ones that apply no more say why, and what is done stays where it is and says so.
  /// - Parameters:
  ///   - newPlan: the items that apply now, dated from today.
  ///   - done: what was done, and so does not leave.
  ///   - because: the questions whose answers changed.
  ///   - redating: whether each item moves to the day it has in `newPlan`.
  ///   - upgrade: the content that is taken over with it, if it is.
  public func change(
    to newPlan: [PlannedItem], done: Set<Item.ID>, because: [Question.ID], redating: Bool = false,
    upgrade: PlanUpgrade? = nil
  ) -> Event.Replanned {
    let present = Dictionary(items.map { ($0.item, $0) }) { first, _ in first }
    let wanted = Set(newPlan.map(\.item))
    let returning = Set(kept.map(\.item))
    let added = newPlan.compactMap { planned -> PlannedItem? in
      let old = present[planned.item]
      let new = PlannedItem(
        item: planned.item, due: redating ? planned.due : old?.due ?? planned.due,
        unsure: planned.unsure, because: old?.because ?? because,
        content: old == nil ? upgrade?.label(of: planned.item, in: present.keys) : old?.content)
      return new == old && !returning.contains(new.item) ? nil : new
    }
    let leaving = items.map(\.item).filter { !wanted.contains($0) }
    let stays = { (item: Item.ID) in done.contains(item) && upgrade?.drops(item) != true }
    let removed = { (item: Item.ID) in
      upgrade?.removed(item) ?? RemovedItem(item: item, because: because)
    }
    return Event.Replanned(
      added: added, removed: leaving.filter { !stays($0) }.map(removed),
      kept: leaving.filter { stays($0) && !returning.contains($0) }.map(removed))
  }
}

/// What a plan has to know of content that takes the place of other content.
public struct PlanUpgrade: Sendable {
  private let old: Checklist
  private let new: Checklist
  private let live: Set<Item.ID>
  /// The new content, such as `surefoot 2`.
  private let label: String

  /// From one checklist to another.
  public init(from old: Checklist, to new: Checklist, label: String) {
    self.old = old
    self.new = new
    self.label = label
    live = Set(new.items.map(\.id))
  }

  /// The content that brought an item into a plan; nil if it only carries on what was in it.
  func label(of item: Item.ID, in present: some Sequence<Item.ID>) -> String? {
    let past = Set(new.items.first { $0.id == item }?.pastIDs ?? [])
    return present.contains(where: past.contains) ? nil : label
  }

  /// Whether an item is no more: then it leaves a plan even if it is done.
  func drops(_ item: Item.ID) -> Bool { !live.contains(item) }

  /// Whether an item is new, and carries on none of the old ones.
  public func isNew(_ item: Item) -> Bool {
    !old.items.contains { $0.id == item.id || item.pastIDs.contains($0.id) }
  }

  /// An item that leaves a plan with the new content.
  func removed(_ item: Item.ID) -> RemovedItem {
    guard drops(item) else { return RemovedItem(item: item, because: [], content: label) }
    let into = new.successors(of: item).map(\.id)
    return RemovedItem(
      item: item, because: [], content: label, title: old.items.first { $0.id == item }?.title,
      into: into.isEmpty ? nil : into)
  }

  /// A plan with the items that carry on those that are no more, in their places: on the earliest
  /// of their days. Nil if it stays as it is.
  public func carried(_ plan: PlanRecord) -> Event.Replanned? {
    let days = Dictionary(plan.items.map { ($0.item, $0.due) }) { first, _ in first }
    let gone = plan.items.map(\.item).filter(drops)
    guard !gone.isEmpty else { return nil }
    let heirs = new.items.filter { days[$0.id] == nil && !$0.pastIDs.isEmpty }
    return Event.Replanned(
      added: heirs.compactMap { item in
        item.pastIDs.compactMap { days[$0] }.min().map { PlannedItem(item: item.id, due: $0) }
      },
      removed: gone.map { RemovedItem(item: $0, because: []) })
  }

  /// The items whose day the new content says otherwise, or what they need.
  public var redated: Set<Item.ID> {
    let before = Dictionary(old.items.map { ($0.id, $0) }) { first, _ in first }
    return Set(
      new.items.filter { item in
        guard let old = before[item.id] else { return false }
        return old.day != item.day || Set(new.current(old.needs)) != Set(item.needs)
          || (old.recurrence == .quarterly) != (item.recurrence == .quarterly)
      }.map(\.id))
  }
}
