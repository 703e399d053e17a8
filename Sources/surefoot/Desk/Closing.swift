import Readiness

/// Items that answers close: self-stated, today, for as long as the item says.
enum Closing {
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
