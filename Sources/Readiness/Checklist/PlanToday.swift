/// A plan as it stands on a day: computed each time it is read, never stored.
public struct PlanToday: Sendable {
  /// The account.
  public let account: Account.ID
  /// The day it is judged on.
  public let day: Day
  /// Day 1.
  public let start: Day
  /// The items, by due day, then by priority, then in the checklist's order; on one day none stands
  /// before what it needs.
  public let lines: [Line]
  /// The items that came into it after it was made, and why.
  public let arrived: [PlannedItem]
  /// The items that left it.
  public let removed: [RemovedItem]
  /// The items that apply no more, and stay for as long as they are done or accepted.
  public let kept: [RemovedItem]
  /// The days on which the items that left or were kept were done, of those that were.
  public let doneBefore: [Item.ID: Day]
  /// The days of the week on which something is due; empty: every day.
  public let workingDays: Set<Day.OfWeek>
}

extension WorkspaceState {
  /// The plan of an account as it stands on a day; nil if it has none.
  public func plan(of account: Account.ID, on day: Day, checklist: Checklist) -> PlanToday? {
    guard let record = plans[account] else { return nil }
    let judging = Judging(self, account, day, checklist)
    let order = Dictionary(
      zip(checklist.items.map(\.id), checklist.items.indices)
    ) { first, _ in first }
    // What the organization does once stands in the way of every account, whoever's plan it is in.
    let stale = record.kept.filter { !judging.isClosed($0.item) }
    let items = record.items.filter { item in !stale.contains { $0.item == item.item } }
    let planned = Set(items.map(\.item)).union(
      organizationItems(besides: account, in: checklist))
    let lines = items.compactMap { item -> PlanToday.Line? in
      guard let index = order[item.item] else { return nil }
      return judging.line(checklist.items[index], planned: item, among: planned)
    }
    let sorted = lines.sorted { left, right in
      (left.due, left.item.priority.rank, order[left.item.id] ?? 0)
        < (right.due, right.item.priority.rank, order[right.item.id] ?? 0)
    }
    let left = record.removed + stale
    let kept = record.kept.filter { judging.isClosed($0.item) }
    return PlanToday(
      account: account, day: day, start: record.start, lines: PlanToday.Line.needsFirst(sorted),
      arrived: items.filter { !$0.because.isEmpty || $0.content != nil }, removed: left, kept: kept,
      doneBefore: doneDays(of: (left + kept).map(\.item), seenFrom: account),
      workingDays: record.workingDays)
  }

  /// The plans of the open accounts as they stand on a day, in the order they were added.
  public func openPlans(on day: Day, checklist: Checklist) -> [PlanToday] {
    openAccounts.compactMap { plan(of: $0.name, on: day, checklist: checklist) }
  }

  /// The days on which items were done, of those that were.
  private func doneDays(of items: [Item.ID], seenFrom account: Account.ID) -> [Item.ID: Day] {
    guard !items.isEmpty else { return [:] }
    let records = itemRecords(for: account)
    let days = items.compactMap { item in
      records[item]?.done.map { (item, $0.value.on ?? $0.day) }
    }
    return Dictionary(days) { first, _ in first }
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

  /// What was said of each item, from the account or, for organization items, from anywhere.
  public func itemRecords(for account: Account.ID) -> [Item.ID: ItemRecord] {
    (accountItems[account] ?? [:]).merging(items) { own, _ in own }
  }
}

extension PlanToday.Line {
  /// The same lines with what is needed before what needs it, where both are due on one day.
  fileprivate static func needsFirst(_ lines: [PlanToday.Line]) -> [PlanToday.Line] {
    let places = Dictionary(lines.enumerated().map { ($1.item.id, $0) }) { first, _ in first }
    var sorted: [PlanToday.Line] = []
    var seen: Set<Item.ID> = []
    func put(_ line: PlanToday.Line) {
      guard seen.insert(line.item.id).inserted else { return }
      for need in line.item.needs.compactMap({ places[$0] }) where lines[need].due == line.due {
        put(lines[need])
      }
      sorted.append(line)
    }
    for line in lines { put(line) }
    return sorted
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
