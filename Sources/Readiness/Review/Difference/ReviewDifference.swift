/// The explained difference between two moments: what moved, and why.
public struct ReviewDifference: Sendable {
  /// The earlier moment.
  public let from: ReviewMoment
  /// The later moment.
  public let to: ReviewMoment
  /// The accounts that came or went.
  public let accounts: [AccountMovement]
  /// The content, if it is other content.
  public let content: ContentMovement?
  /// How the decision moved; nil: not at all.
  public let decision: DecisionDrift?
  /// The answers that are otherwise.
  public let answers: [AnswerMovement]
  /// The items that stand otherwise.
  public let items: [ItemMovement]

  /// The difference between two moments of one journal, the earlier one first.
  /// - Parameters:
  ///   - records: what was recorded, at least up to the later moment.
  ///   - account: whose answers and items are looked at, with those of the organization; nil: all.
  public init(
    from: ReviewMoment, to: ReviewMoment, _ records: [Record], only account: Account.ID? = nil
  ) {
    self.from = from
    self.to = to
    let search = MovementSearch(from: from, to: to, records)
    func isMeant(_ other: Account.ID?) -> Bool {
      account == nil || other == nil || other == account
    }
    accounts = search.accounts.filter { isMeant($0.account) }
    content = search.content
    decision = search.decision
    answers = search.answers.filter { isMeant($0.account) }
    items = search.items.filter { isMeant($0.subject.account) }
  }

  /// Whether nothing moved.
  public var isEmpty: Bool {
    accounts.isEmpty && content == nil && decision == nil && answers.isEmpty && items.isEmpty
  }
}
