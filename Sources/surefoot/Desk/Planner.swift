import Readiness

/// Makes and changes the plan of an account inside a transaction.
enum Planner {
  /// Plans an account from today, if the onboarding was finished and it has no plan yet.
  /// - Parameter act: the first entry of the act that the plan belongs to.
  /// - Returns: how many items, or nil if nothing was planned.
  static func planIfReady(_ name: Account.ID, act: Int?, _ desk: inout Desk) throws -> Int? {
    guard desk.state.isOnboarded, desk.state.plans[name] == nil else { return nil }
    let pack = try desk.packForWriting()
    let advice = try Advice(pack, desk.state, account: desk.state.account(name))
    let event = try planned(name, advice, desk.checklist(pack), desk.state, desk.day)
    try desk.append([Fresh(.planned(event), about: name)], joining: act)
    return event.items.count
  }

  /// The plan of an account from a day, or from the day and on the days of the week of a pace.
  static func planned(
    _ name: Account.ID, _ advice: Advice, _ checklist: Checklist, _ state: WorkspaceState,
    _ day: Day, pace: Event.Paced? = nil
  ) -> Event.Planned {
    let days = pace?.days ?? []
    let start = pace?.start ?? days.first(from: day)
    var planning = planning(for: name, checklist, state, start: start, today: day)
    planning.workingDays = days
    return Event.Planned(
      checklist: checklist.id, start: start, items: planning.items { advice.holds($0) })
  }

  /// What changes in the plans of these accounts, because of answers or of what became known of
  /// them; accounts without a plan, and plans that stay, are left out. Nothing is recorded.
  ///
  /// They are gone through in the order given, and each sees what the ones before it came to: what
  /// the organization has to do once goes into one plan only.
  /// - Parameter redating: what of what is open gets new days.
  static func changes(
    _ accounts: [Account], because: [Question.ID], _ checklist: Checklist,
    in state: WorkspaceState, on day: Day, redating: Redating = .nothing,
    advice: (Account) throws -> Advice
  ) rethrows -> [PlanChange] {
    var state = state
    var changes: [PlanChange] = []
    for account in accounts {
      guard let plan = state.plans[account.name] else { continue }
      let advice = try advice(account)
      var planning = planning(
        for: account.name, checklist, state,
        start: redating.isAny ? plan.start : max(day, plan.start), today: day)
      let chosen = state.chosenDays(for: account.name, in: checklist)
      planning.kept = days(of: plan).filter {
        redating.keeps($0.key, of: account.name) || planning.done.contains($0.key)
      }.merging(chosen) { _, chosen in chosen }
      let change = plan.change(
        to: planning.items { advice.holds($0) },
        done: state.doneItems(of: account.name, in: checklist),
        because: because, redating: redating.isAny)
      guard !change.isEmpty else { continue }
      state.replan(change, of: account.name)
      changes.append(
        PlanChange(account: account.name, event: change, before: Set(plan.items.map(\.item))))
    }
    return changes
  }

  /// Records what changes in the plan of an account, because of what became known of accounts.
  /// - Parameter act: the first entry of the act that the change belongs to.
  /// - Returns: what changes; nil if there is no plan.
  static func replan(
    _ name: Account.ID, act: Int?, _ desk: inout Desk
  ) throws -> PlanChange? {
    let pack = try desk.packForWriting()
    let accounts = [desk.state.account(name)].compactMap(\.self)
    let changes = try changes(
      accounts, because: [], try desk.checklist(pack), in: desk.state, on: desk.day
    ) { account in
      try Advice(pack, desk.state, account: account)
    }
    try desk.append(changes.map(\.fresh), joining: act)
    guard desk.state.plans[name] != nil else { return nil }
    return changes.first ?? PlanChange(account: name, event: .nothing, before: [])
  }

  /// What the dates of an account's plan depend on besides its answers.
  static func planning(
    for name: Account.ID, _ checklist: Checklist, _ state: WorkspaceState, start: Day, today: Day
  ) -> Planning {
    var planning = Planning(
      checklist, start: start, today: max(start, today),
      minutesAWeek: checklist.hours.map { minutes($0, state.answers(seenFrom: name)) })
    planning.elsewhere = state.organizationItems(besides: name, in: checklist)
      .union(state.ownItems.filter { $0.account != name }.map(\.id))
    planning.workingDays = state.plans[name]?.workingDays ?? []
    planning.done = settled(name, checklist, state, today)
    planning.taken = taken(besides: name, checklist, state, today)
    return planning
  }

  /// What needs no time: what is done, and neither lapsed nor contradicted since.
  private static func settled(
    _ name: Account.ID, _ checklist: Checklist, _ state: WorkspaceState, _ day: Day
  ) -> Set<Item.ID> {
    guard let plan = state.plan(of: name, on: day, checklist: checklist) else {
      return state.doneItems(of: name, in: checklist)
    }
    return Set(plan.lines.filter { !$0.isOpen }.map(\.item.id))
  }

  /// The minutes that there are each week.
  private static func minutes(_ hours: Checklist.Hours, _ answers: Answers) -> Int {
    guard case .value(.number(let number)) = answers[hours.question]?.response else {
      return hours.unknown * 60
    }
    return max(1, number) * 60
  }

  static func days(of plan: PlanRecord) -> [Item.ID: Day] {
    Dictionary(plan.items.map { ($0.item, $0.due) }) { first, _ in first }
  }

  /// The minutes that the plans of other open accounts take, by day.
  private static func taken(
    besides name: Account.ID, _ checklist: Checklist, _ state: WorkspaceState, _ day: Day
  ) -> [Day: Int] {
    let others = state.openAccounts.filter { $0.name != name }
    return others.reduce(into: [:]) { taken, other in
      let plan = state.plan(of: other.name, on: day, checklist: checklist)
      for line in plan?.lines ?? [] where line.isOpen && line.item.recurrence != .quarterly {
        taken[line.due, default: 0] += line.item.minutes
      }
    }
  }
}

/// What changes in the plan of one account.
struct PlanChange: Encodable {
  /// Whose plan.
  let account: Account.ID
  /// What changes.
  let event: Event.Replanned
  /// The items that were in it: they move, the others come in.
  let before: Set<Item.ID>

  /// As it is recorded.
  var fresh: Fresh { Fresh(.replanned(event), about: account) }

  private enum Key: String, CodingKey {
    case account, added, removed, kept
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(account, forKey: .account)
    try container.encode(event.added, forKey: .added)
    try container.encode(event.removed, forKey: .removed)
    try container.encode(event.kept ?? [], forKey: .kept)
  }
}

extension Event.Replanned {
  /// No change.
  static let nothing = Event.Replanned(added: [], removed: [])
}
