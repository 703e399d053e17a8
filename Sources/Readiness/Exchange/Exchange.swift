/// What is exported of an account's plan, whatever the format.
public struct Exchange: Sendable {
  /// The account.
  public let account: Account.ID
  /// The day it is judged on.
  public let day: Day
  /// The plan's first day.
  public let start: Day
  /// Where the journal ends.
  public let head: Head
  /// The digest of the workspace's first entry: no other workspace has it.
  public let origin: Entry.Digest
  /// The items, in the plan's order.
  public let items: [ExchangeItem]
  /// The items that left the plan, by id.
  public let left: [ExchangeLeft]
  /// The next review; nil: none was closed yet.
  public let review: ExchangeReview?
  /// Who may read it.
  public let audience: Audience

  /// The same with these items only. The items that left stay, and so does the next review.
  public func keeping(_ isWanted: (ExchangeItem) -> Bool) -> Exchange {
    Exchange(
      account: account, day: day, start: start, head: head, origin: origin,
      items: items.filter(isWanted), left: left, review: review, audience: audience)
  }

  /// How many hexadecimal digits of a digest tell workspaces and entries apart.
  static let digits = 16

  /// The name by which other programs know an item.
  static func uid(
    _ item: Item.ID, _ scope: Scope, of account: Account.ID, _ origin: Entry.Digest
  ) -> String {
    let middle = scope == .organization ? "" : "\(account)."
    return "\(item).\(middle)\(origin.hex.prefix(digits))"
  }
}
