/// What changed since the onboarding: decisions, answers, plans, content, exceptions, and what was
/// taken back or blanked. What was done stands with the items.
public struct StandingChanges: Encodable, Sendable {
  /// The day on which the onboarding was finished; empty if it was not.
  public let since: String
  /// How many entries there are.
  public let entries: Int
  /// The newest of them, newest first; none where the reader may not read who wrote them.
  public let newest: [HistoryLine]
  /// How many stand on no page.
  public let more: Int

  /// How many of them stand on the page.
  static let limit = 40

  init(_ standing: AccountStanding) {
    let first = standing.records.first { record in
      guard case .finished(let end) = record.event else { return false }
      return end.questionnaire == "onboarding"
    }
    since = first?.day.description ?? ""
    let all = standing.records.filter { record in
      guard let first, record.number > first.number, record.act != first.act else { return false }
      let isOwn = record.account == nil || record.account == standing.account.name
      return isOwn && StandingChanges.isChange(record)
    }
    entries = all.count
    let shown = standing.audience.mayRead(.internal) ? all.suffix(StandingChanges.limit) : []
    newest = shown.reversed().map(HistoryLine.init)
    more = all.count - newest.count
  }

  /// Whether it changes what is asked for, and not only what is done of it.
  private static func isChange(_ record: Record) -> Bool {
    switch record.event {
    case .adopted, .accountAdded, .accountSet, .accountClosed, .answered, .decided, .planned,
      .replanned, .paced, .skipped, .waived, .reopened, .added, .undone, .redacted, nil:
      true
    default: false
    }
  }
}
