import Readiness

extension Planner {
  /// What changes in the plans of the open accounts when the content moves on. Nothing is recorded.
  ///
  /// What stays keeps its day, and what carries on a retired item has that one's. Only items whose day
  /// or needs the new content says otherwise are dated anew, and what would come before something it
  /// needs moves behind that.
  /// - Parameters:
  ///   - checklist: the new one, with the workspace's own items.
  ///   - state: what is recorded, on the new content.
  static func upgrade(
    _ upgrade: PlanUpgrade, _ checklist: Checklist, in state: WorkspaceState, on day: Day,
    advice: (Account) throws -> Advice
  ) rethrows -> [PlanChange] {
    let made = state.plans
    var state = state
    for (account, plan) in made {
      if let carried = upgrade.carried(plan) { state.replan(carried, of: account) }
    }
    var changes: [PlanChange] = []
    for account in state.openAccounts {
      guard let plan = made[account.name] else { continue }
      let dating = Dating(upgrade, checklist, state, account.name, day, before: days(of: plan))
      let advice = try advice(account)
      let change = plan.change(
        to: dating.items { advice.holds($0) },
        done: state.doneItems(of: account.name, in: checklist), because: [], redating: true,
        upgrade: upgrade)
      guard !change.isEmpty else { continue }
      state.replan(change, of: account.name)
      changes.append(
        PlanChange(account: account.name, event: change, before: Set(plan.items.map(\.item))))
    }
    return changes
  }
}

/// Dates the items of one plan that moves on to other content.
private struct Dating {
  private let redated: Set<Item.ID>
  private let checklist: Checklist
  private let planning: Planning
  private let start: Day
  private let chosen: [Item.ID: Day]
  /// The days before: of the plan as it was, and with the items that carry on others.
  private let before: [Item.ID: Day]
  private let carried: [Item.ID: Day]

  init(
    _ upgrade: PlanUpgrade, _ checklist: Checklist, _ state: WorkspaceState, _ account: Account.ID,
    _ day: Day, before: [Item.ID: Day]
  ) {
    redated = upgrade.redated
    self.checklist = checklist
    self.before = before
    carried = state.plans[account].map(Planner.days) ?? [:]
    start = state.plans[account]?.start ?? day
    chosen = state.chosenDays(for: account, in: checklist)
    planning = Planner.planning(for: account, checklist, state, start: day, today: day)
  }

  /// The items that apply, each with its day.
  func items(
    holds: (Condition) -> (truth: Truth, open: [Question.ID])
  ) -> [PlannedItem] {
    var planning = planning
    planning.kept = carried.filter { !redated.contains($0.key) || planning.done.contains($0.key) }
      .merging(chosen) { _, chosen in chosen }
    // What is dated anew counts from the plan's first day, what is new from today.
    var first = Planning(
      checklist, start: start, today: planning.today, minutesAWeek: planning.minutesAWeek)
    (first.elsewhere, first.done, first.kept) = (planning.elsewhere, planning.done, planning.kept)
    (first.workingDays, first.taken) = (planning.workingDays, planning.taken)
    for item in first.items(holds: holds) where redated.contains(item.item) {
      if carried[item.item] != nil { planning.kept[item.item] = item.due }
    }
    // Each pass moves at least one item to a later day of another, so that there are few.
    var items = planning.items(holds: holds)
    for _ in checklist.items {
      let late = tooEarly(items, planning.done)
      guard !late.isEmpty else { break }
      planning.kept.merge(late) { _, later in later }
      items = planning.items(holds: holds)
    }
    return items
  }

  /// The open items that come before something they need since the content moved on, with the day on
  /// which that is due.
  private func tooEarly(_ items: [PlannedItem], _ done: Set<Item.ID>) -> [Item.ID: Day] {
    let days = Dictionary(items.map { ($0.item, $0.due) }) { first, _ in first }
    var late: [Item.ID: Day] = [:]
    for item in checklist.items {
      guard let day = days[item.id], !done.contains(item.id), chosen[item.id] == nil else {
        continue
      }
      let needs = item.needs.filter { need in
        !done.contains(need) && (redated.contains(item.id) || before[need] != days[need])
      }
      if let last = needs.compactMap({ days[$0] }).max(), last > day { late[item.id] = last }
    }
    return late
  }
}
