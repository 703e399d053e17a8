/// A plan as it stands on a day: computed each time it is read, never stored.
public struct PlanToday: Sendable {
  /// The account.
  public let account: Account.ID
  /// The day it is judged on.
  public let day: Day
  /// Day 1.
  public let start: Day
  /// The items, by due day, then by priority, then in the checklist's order.
  public let lines: [Line]
  /// The items that left it.
  public let removed: [RemovedItem]

  /// One item of a plan, judged.
  public struct Line: Sendable {
    /// The item.
    public let item: Item
    /// By when.
    public let due: Day
    /// Where it stands.
    public let state: State
    /// The needed items that are not done.
    public let waitsFor: [Item.ID]
    /// The proof, current or lapsed.
    public let proof: Recorded<Event.Done>?
    /// The open questions because of which nobody can tell whether it applies.
    public let unsure: [Question.ID]
    /// Whether its day has passed and it is not done.
    public let isOverdue: Bool

    /// Whether there is something to do.
    public var isOpen: Bool { state != .done }
  }

  /// Where an item stands.
  public enum State: String, Sendable, Codable, CaseIterable {
    /// Proved, and the proof is still good.
    case done
    /// Nothing is in its way.
    case open
    /// Something it needs is not done.
    case blocked
    /// It was done, but the proof has run out.
    case lapsed
  }

  /// What to do now: open, nothing in its way; overdue first, then by due day and priority.
  public var next: [Line] {
    lines.filter { $0.state == .open || $0.state == .lapsed }
  }
}

extension WorkspaceState {
  /// The plan of an account as it stands on a day; nil if it has none.
  public func plan(of account: Account.ID, on day: Day, checklist: Checklist) -> PlanToday? {
    guard let record = plans[account] else { return nil }
    let proofs = proofs(for: account, checklist: checklist)
    let good = Set(proofs.filter { $0.value.value.isGood(on: day) }.keys)
    let order = Dictionary(
      zip(checklist.items.map(\.id), checklist.items.indices)
    ) { first, _ in first }
    // What the organization does once stands in the way of every account, whoever's plan it is in.
    let planned = Set(record.items.map(\.item)).union(
      organizationItems(besides: account, in: checklist))
    let lines = record.items.compactMap { item -> PlanToday.Line? in
      guard let index = order[item.item] else { return nil }
      return PlanToday.Line(
        item: checklist.items[index], planned: item, proof: proofs[item.item], good: good,
        inPlan: planned, day: day)
    }
    let sorted = lines.sorted { left, right in
      (left.due, left.item.priority.rank, order[left.item.id] ?? 0)
        < (right.due, right.item.priority.rank, order[right.item.id] ?? 0)
    }
    return PlanToday(
      account: account, day: day, start: record.start, lines: sorted, removed: record.removed)
  }

  /// The items of the organization that the plans of other open accounts have.
  public func organizationItems(
    besides account: Account.ID, in checklist: Checklist
  ) -> Set<Item.ID> {
    let organization = Set(checklist.items.filter { $0.scope == .organization }.map(\.id))
    let others = accounts.filter { $0.name != account && $0.closed == nil }
    return organization.intersection(others.flatMap { plans[$0.name]?.items.map(\.item) ?? [] })
  }

  /// The items that are done as seen from an account, good still or lapsed.
  public func doneItems(of account: Account.ID) -> Set<Item.ID> {
    Set(done.keys).union((accountDone[account] ?? [:]).keys)
  }

  /// The newest proof of each item, from the account or, for organization items, from anywhere.
  private func proofs(
    for account: Account.ID, checklist: Checklist
  ) -> [Item.ID: Recorded<Event.Done>] {
    let own = accountDone[account] ?? [:]
    return own.merging(done) { own, _ in own }
  }
}

extension Event.Done {
  /// Whether the proof is still good on a day.
  public func isGood(on day: Day) -> Bool {
    guard let until else { return true }
    return day <= until
  }
}

extension Item.Priority {
  /// 0 for the most important.
  public var rank: Int {
    switch self {
    case .critical: 0
    case .high: 1
    case .medium: 2
    case .low: 3
    }
  }
}

extension PlanToday.Line {
  fileprivate init(
    item: Item, planned: PlannedItem, proof: Recorded<Event.Done>?, good: Set<Item.ID>,
    inPlan: Set<Item.ID>, day: Day
  ) {
    self.item = item
    due = planned.due
    self.proof = proof
    unsure = planned.unsure
    waitsFor = item.needs.filter { inPlan.contains($0) && !good.contains($0) }
    if good.contains(item.id) {
      state = .done
    } else if !waitsFor.isEmpty {
      state = .blocked
    } else {
      state = proof == nil ? .open : .lapsed
    }
    isOverdue = state != .done && planned.due < day
  }
}
