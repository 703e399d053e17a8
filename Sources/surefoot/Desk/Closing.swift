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
  static func proof(of item: Item, on day: Day, _ titles: [Question.ID: String]) -> Event.Done {
    let questions = (item.closedWhen?.questions ?? []).map { titles[$0] ?? $0.text }
    return Event.Done(
      item: item.id, grade: .selfStated, until: item.recurrence.lastDay(doneOn: day),
      note: "answered: " + questions.joined(separator: ", "))
  }

  /// The same as it is recorded.
  static func fresh(
    _ item: Item, of account: Account.ID, on day: Day, _ titles: [Question.ID: String]
  ) -> Fresh {
    Fresh(
      .done(proof(of: item, on: day, titles)),
      about: item.scope == .organization ? nil : account)
  }
}
