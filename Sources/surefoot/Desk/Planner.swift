import Readiness

/// Makes and changes the plan of an account inside a transaction.
enum Planner {
  /// Plans an account from today, if the onboarding was finished and it has no plan yet.
  /// - Parameter act: the first entry of the act that the plan belongs to.
  /// - Returns: how many items, or nil if nothing was planned.
  static func planIfReady(_ name: Account.ID, act: Int?, _ desk: inout Desk) throws -> Int? {
    guard !desk.state.finished.isEmpty, desk.state.plans[name] == nil else { return nil }
    let pack = try desk.packForWriting()
    let advice = try Advice(pack, desk.state, account: desk.state.account(name))
    let event = try planned(name, advice, pack.thirtyDays(), desk)
    try desk.append([Fresh(.planned(event), about: name)], joining: act)
    return event.items.count
  }

  /// The plan of an account from today.
  static func planned(
    _ name: Account.ID, _ advice: Advice, _ checklist: Checklist, _ desk: borrowing Desk
  ) throws -> Event.Planned {
    let items = items(of: name, advice, checklist, desk.state, desk.day)
    return Event.Planned(checklist: checklist.id, start: desk.day, items: items)
  }

  /// What changes in the plans of these accounts, because of answers or of what became known of
  /// them; accounts without a plan, and plans that stay, are left out. Nothing is recorded.
  ///
  /// They are gone through in the order given, and each sees what the ones before it came to: what
  /// the organization has to do once goes into one plan only.
  static func changes(
    _ accounts: [Account], because: [Question.ID], _ checklist: Checklist, _ desk: borrowing Desk,
    advice: (Account) throws -> Advice
  ) rethrows -> [PlanChange] {
    var state = desk.state
    var changes: [PlanChange] = []
    for account in accounts {
      guard let plan = state.plans[account.name] else { continue }
      let advice = try advice(account)
      let change = plan.change(
        to: items(of: account.name, advice, checklist, state, desk.day),
        done: state.doneItems(of: account.name), because: because)
      guard !change.isEmpty else { continue }
      state.replan(change, of: account.name)
      changes.append(PlanChange(account: account.name, event: change))
    }
    return changes
  }

  /// Records what changes in the plan of an account, because of what became known of accounts.
  /// - Parameter act: the first entry of the act that the change belongs to.
  /// - Returns: what changes; nil if there is no plan.
  static func replan(
    _ name: Account.ID, act: Int?, _ desk: inout Desk
  ) throws -> Event.Replanned? {
    let pack = try desk.packForWriting()
    let accounts = [desk.state.account(name)].compactMap(\.self)
    let changes = try changes(accounts, because: [], try pack.thirtyDays(), desk) { account in
      try Advice(pack, desk.state, account: account)
    }
    try desk.append(changes.map(\.fresh), joining: act)
    guard desk.state.plans[name] != nil else { return nil }
    return changes.first?.event ?? Event.Replanned(added: [], removed: [])
  }

  private static func items(
    of name: Account.ID, _ advice: Advice, _ checklist: Checklist, _ state: WorkspaceState,
    _ day: Day
  ) -> [PlannedItem] {
    checklist.plan(from: day, elsewhere: state.organizationItems(besides: name, in: checklist)) {
      advice.holds($0)
    }
  }
}

/// What changes in the plan of one account.
struct PlanChange: Encodable {
  /// Whose plan.
  let account: Account.ID
  /// What changes; never nothing.
  let event: Event.Replanned

  /// As it is recorded.
  var fresh: Fresh { Fresh(.replanned(event), about: account) }

  private enum Key: String, CodingKey {
    case account, added, removed
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(account, forKey: .account)
    try container.encode(event.added, forKey: .added)
    try container.encode(event.removed, forKey: .removed)
  }
}

extension Event.Replanned {
  /// Whether nothing changes.
  var isEmpty: Bool { added.isEmpty && removed.isEmpty }
}

/// A change of a plan as text for a terminal.
enum PlannerText {
  static func change(_ change: Event.Replanned?) -> String {
    guard let change else { return "There is no plan yet.\n" }
    guard !change.isEmpty else { return "The plan stays as it is.\n" }
    var text = ""
    for item in change.added {
      let unsure = item.unsure.map(\.text).joined(separator: ", ")
      text += "  + \(item.item), due \(item.due)"
      text += unsure.isEmpty ? "\n" : " (as long as \(unsure) is not answered)\n"
    }
    for item in change.removed {
      let because = item.because.map(\.text).joined(separator: ", ")
      text +=
        "  - \(item.item), no longer applies"
        + (because.isEmpty ? "\n" : " because of \(because)\n")
    }
    return text
  }
}
