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
    /// Whether an answer ranks it higher.
    public let isUrgent: Bool

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
    /// It was done, and an answer that came later says that it does not hold.
    case contradicted
  }

  /// What to do now: open, nothing in its way; overdue first, then by due day and priority.
  public var next: [Line] {
    lines.filter { [.open, .lapsed, .contradicted].contains($0.state) }
  }
}

extension WorkspaceState {
  /// The plan of an account as it stands on a day; nil if it has none.
  public func plan(of account: Account.ID, on day: Day, checklist: Checklist) -> PlanToday? {
    guard let record = plans[account] else { return nil }
    let proofs = proofs(for: account, checklist: checklist)
    let doubts = Doubts(self, seenFrom: account)
    let good = Set(
      checklist.items.filter { item in
        guard let proof = proofs[item.id], proof.value.isGood(on: day) else { return false }
        return !doubts.contradict(item, since: proof.entry)
      }.map(\.id))
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
        inPlan: planned, doubts: doubts, day: day)
    }
    let sorted = lines.sorted { left, right in
      (left.due, left.item.priority.rank, order[left.item.id] ?? 0)
        < (right.due, right.item.priority.rank, order[right.item.id] ?? 0)
    }
    return PlanToday(
      account: account, day: day, start: record.start, lines: PlanToday.Line.needsFirst(sorted),
      removed: record.removed)
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
  func proofs(
    for account: Account.ID, checklist: Checklist
  ) -> [Item.ID: Recorded<Event.Done>] {
    let own = accountDone[account] ?? [:]
    return own.merging(done) { own, _ in own }
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
    inPlan: Set<Item.ID>, doubts: Doubts, day: Day
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
    } else if let proof {
      state = proof.value.isGood(on: day) ? .contradicted : .lapsed
    } else {
      state = .open
    }
    isUrgent = state != .done && doubts.hold(item)
    isOverdue = state != .done && planned.due < day
  }
}
