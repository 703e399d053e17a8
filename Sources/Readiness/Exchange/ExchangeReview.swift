/// What is said of the next review to calendars.
public struct ExchangeReview: Hashable, Sendable {
  /// The name by which calendars know it for ever: one event, which moves on with each review.
  public let uid: String
  /// Whose review it is.
  public let organization: String
  /// The day.
  public let day: Day
  /// When that was last said.
  public let change: ExchangeChange

  /// The next review, as the one that was closed last says; nil: none was closed yet.
  /// - Parameter first: the digest of the workspace's first entry: no other workspace has it.
  public init?(_ state: WorkspaceState, _ records: [Record], _ first: Entry.Digest) {
    guard let end = state.lastReview?.end,
      let record = records.last(where: { $0.number == end.entry })
    else { return nil }
    uid = "review.\(first.hex.prefix(Exchange.digits))"
    organization = state.name
    day = end.next
    change = ExchangeChange(record)
  }
}
