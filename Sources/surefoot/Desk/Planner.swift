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
    let items = items(of: name, advice, checklist, desk)
    return Event.Planned(checklist: checklist.id, start: desk.day, items: items)
  }

  /// What changes in the plan of an account, because of answers or of what became known of it;
  /// nil if it has no plan. Nothing is recorded.
  static func change(
    _ name: Account.ID, because: [Question.ID], _ advice: Advice, _ checklist: Checklist,
    _ desk: borrowing Desk
  ) -> Event.Replanned? {
    guard let plan = desk.state.plans[name] else { return nil }
    let done = Set(desk.state.accountDone[name]?.keys.map(\.self) ?? []).union(desk.state.done.keys)
    return plan.change(
      to: items(of: name, advice, checklist, desk), done: done, because: because)
  }

  /// Records what changes in the plan of an account, because of what became known of accounts.
  /// - Parameter act: the first entry of the act that the change belongs to.
  static func replan(
    _ name: Account.ID, act: Int?, _ desk: inout Desk
  ) throws -> Event.Replanned? {
    let pack = try desk.packForWriting()
    let advice = try Advice(pack, desk.state, account: desk.state.account(name))
    let checklist = try pack.thirtyDays()
    let change = change(name, because: [], advice, checklist, desk)
    guard let change, !change.isEmpty else { return nil }
    try desk.append([Fresh(.replanned(change), about: name)], joining: act)
    return change
  }

  private static func items(
    of name: Account.ID, _ advice: Advice, _ checklist: Checklist, _ desk: borrowing Desk
  ) -> [PlannedItem] {
    checklist.plan(from: desk.day, elsewhere: elsewhere(name, checklist, desk.state)) {
      advice.holds($0)
    }
  }

  /// The organization items that another open account's plan has.
  private static func elsewhere(
    _ name: Account.ID, _ checklist: Checklist, _ state: WorkspaceState
  ) -> Set<Item.ID> {
    let organization = Set(checklist.items.filter { $0.scope == .organization }.map(\.id))
    let others = state.accounts.filter { $0.name != name && $0.closed == nil }
    let planned = others.flatMap { state.plans[$0.name]?.items.map(\.item) ?? [] }
    return organization.intersection(planned)
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
