/// What the journal did to the items of an account's plan: which were ever in it, and when each may
/// last have changed.
///
/// Entries that were taken back count, too: both they and the entry that took them back changed
/// something that may have been exported in between.
public struct ItemTrail: Sendable {
  /// The items that were ever in the plan, each with the day it was last planned for.
  public private(set) var planned: [Item.ID: Day] = [:]
  /// The items of which a proof or an exception that ends was ever recorded.
  public private(set) var ended: Set<Item.ID> = []
  /// The newest entry about each item alone.
  private var own: [Item.ID: Mark] = [:]
  /// The newest entry that may have changed every item.
  private var common = Mark(entry: 0, instant: Instant(seconds: 0))
  /// Which item each entry is about, to know what an undo takes back.
  private var subjects: [Int: Item.ID] = [:]

  /// The trail of an account's items in a whole journal.
  public init(_ records: [Record], of account: Account.ID) {
    for record in records { take(record, account) }
  }

  /// A place in the journal.
  public struct Mark: Hashable, Sendable {
    /// The number of the entry; 0: none.
    public let entry: Int
    /// When it was written.
    public let instant: Instant
  }

  /// The newest entry that may have changed what is to be said of an item.
  public func last(of item: Item) -> Mark { last(of: [item.id] + item.replaces) }

  /// The newest entry that may have changed what is to be said of items.
  func last(of items: [Item.ID]) -> Mark {
    items.compactMap { own[$0] }.reduce(common) { $0.entry < $1.entry ? $1 : $0 }
  }

  /// An entry that is about one item cannot change another: of the other items, a line of a plan
  /// only says whether they stand in its way, and that is not exported. Whatever else an entry is
  /// about may have changed any item.
  private mutating func take(_ record: Record, _ account: Account.ID) {
    let mark = Mark(
      entry: record.number, instant: Instant(record.instant) ?? Instant(seconds: 0))
    switch record.event {
    case .finished, .decided: break
    // What is said in a review changes an item only by what is recorded beside it.
    case let event? where event.review(record.number) != nil: break
    case .undone(let undo):
      let items = undo.entries.map { subjects[$0] }
      for case let item? in items { own[item] = mark }
      if items.contains(nil) { common = mark }
    case .planned(let plan):
      if record.account == account { note(plan.items) }
      common = mark
    case .replanned(let change):
      if record.account == account { note(change.added) }
      for item in change.added.map(\.item) + change.removed.map(\.item) { own[item] = mark }
    default:
      guard let event = record.event, let item = event.item else { return common = mark }
      subjects[record.number] = item
      own[item] = mark
      if event.hasEnd { ended.insert(item) }
      if case .added(let body) = event, record.account == account { planned[item] = body.due }
    }
  }

  private mutating func note(_ items: [PlannedItem]) {
    for item in items { planned[item.item] = item.due }
  }
}

extension Event {
  /// Whether it closes an item until a day.
  fileprivate var hasEnd: Bool {
    switch self {
    case .done(let body): body.until != nil
    case .waived, .skipped: true
    default: false
    }
  }
}
