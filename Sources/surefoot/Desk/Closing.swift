import Readiness

/// Items that answers close: self-stated, today, for as long as the item says.
enum Closing {
  /// The items that answers close, of those that apply to an account.
  /// - Parameters:
  ///   - state: what is recorded or supposed, those answers included.
  ///   - questions: whose answers count as new; nil: all of them.
  static func items(
    of account: Account.ID, _ advice: Advice, _ checklist: Checklist, _ state: WorkspaceState,
    on day: Day, among questions: Set<Question.ID>? = nil
  ) -> [Item] {
    let closed = state.closings(of: account, on: day, checklist: checklist, among: questions)
    return closed.filter { item in item.appliesWhen.map { advice.holds($0).truth != .no } ?? true }
  }

  /// The proof that an answer gives.
  /// - Parameter state: what says by when the item is due.
  static func proof(
    of item: Item, in account: Account.ID, on day: Day, _ titles: [Question.ID: String],
    _ state: WorkspaceState
  ) -> Event.Done {
    let due = state.due(item.id, in: account)
    let questions = (item.closedWhen?.questions ?? []).map { titles[$0] ?? $0.text }
    return Event.Done(
      item: item.id, grade: .selfStated, until: item.recurrence.lastDay(doneOn: day, due: due),
      note: "answered: " + questions.joined(separator: ", "))
  }

  /// The same as it is recorded.
  static func fresh(
    _ item: Item, of account: Account.ID, on day: Day, _ titles: [Question.ID: String],
    _ state: WorkspaceState
  ) -> Fresh {
    Fresh(
      .done(proof(of: item, in: account, on: day, titles, state)),
      about: item.scope == .organization ? nil : account)
  }
}

extension WorkspaceState {
  /// By when an item of an account's plan is due; nil if it is not in it.
  fileprivate func due(_ item: Item.ID, in account: Account.ID) -> Day? {
    itemRecords(for: account)[item]?.chosenDay
      ?? plans[account]?.items.first { $0.item == item }?.due
  }
}
