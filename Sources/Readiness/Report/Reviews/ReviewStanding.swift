/// How everything stood at the end of a review, against the one before it.
public struct ReviewStanding: Encodable, Sendable {
  /// The review before it; empty if it is the first.
  public let last: String
  /// The day on which that one was closed; empty if it is the first.
  public let lastDay: String
  /// What there is and how it stands, a row for each number.
  public let rows: [Row]
  /// What moved since the last review; of the first one, nothing.
  public let moves: [Move]

  private enum CodingKeys: String, CodingKey {
    case last
    case lastDay = "last-day"
    case rows, moves
  }

  /// A number, as it is and as it was.
  public struct Row: Encodable, Sendable {
    /// What is counted.
    public let title: String
    /// How many there were; empty if it is the first review.
    public let before: String
    /// How many there are.
    public let now: String
    /// Which: `main/root-mfa`, behind the account in whose plan it stands.
    public let ids: [String]
    /// Which there were.
    public let idsBefore: [String]

    private enum CodingKeys: String, CodingKey {
      case title, before, now, ids
      case idsBefore = "ids-before"
    }
  }

  /// Items that went from one standing to another.
  public struct Move: Encodable, Sendable {
    /// How they stand now.
    public let title: String
    /// How many.
    public let count: Int
    /// Which.
    public let ids: [String]
    /// Which, as one phrase; the account is named where there are several.
    public let names: String
  }

  init(_ matter: MinutesMatter) {
    let before = matter.earlier.first
    last = before?.name ?? ""
    lastDay = before?.day.prose ?? ""
    let (old, new) = (before.map { Standings($0.snapshot) }, Standings(matter.snapshot))
    let isOne = Set((new.keys + (old?.keys ?? [])).map(\.account)).count == 1
    func names(_ keys: [Standings.Key]) -> [String] { keys.map(\.name) }
    func phrase(_ keys: [Standings.Key]) -> String {
      ReviewStanding.phrase(isOne ? keys.map(\.item.text) : names(keys))
    }
    rows =
      Standings.counts.map { title, count in
        let (now, then) = (new.keys(where: count), old?.keys(where: count))
        return Row(
          title: title, before: then.map { "\($0.count)" } ?? "", now: "\(now.count)",
          ids: names(now), idsBefore: names(then ?? []))
      } + [ReviewStanding.share(new, old)]
    moves = (old?.moves(to: new) ?? []).map { title, keys in
      Move(
        title: title, count: keys.count, ids: names(keys), names: phrase(keys))
    }
  }

  /// The part that does not rest on one word.
  private static func share(_ new: Standings, _ old: Standings?) -> Row {
    Row(
      title: "Verified share", before: old.map { "\($0.share) %" } ?? "", now: "\(new.share) %",
      ids: [], idsBefore: [])
  }

  /// How many are named before the others are only counted.
  static let named = 8

  private static func phrase(_ names: [String]) -> String {
    let rest = names.count - named
    guard rest > 0 else { return Prose.list(names) }
    return names.prefix(named).joined(separator: ", ") + " and \(rest) more"
  }
}

/// The items of a snapshot with how each stood.
struct Standings {
  private let items: [Key: ReviewSnapshot.ItemStanding]

  /// An item in the plan of an account.
  struct Key: Hashable, Comparable {
    let account: Account.ID
    let item: Item.ID

    static func < (left: Key, right: Key) -> Bool {
      (left.account, left.item) < (right.account, right.item)
    }

    /// `main/root-mfa`
    var name: String { "\(account)/\(item)" }
  }

  init(_ snapshot: ReviewSnapshot) {
    let all = snapshot.accounts.flatMap { account in
      account.items.map { (Key(account: account.account, item: $0.item), $0) }
    }
    items = Dictionary(all) { first, _ in first }
  }

  /// How an item stood; nil: it was in no plan.
  subscript(key: Key) -> ReviewSnapshot.ItemStanding? { items[key] }

  /// Every item, in its order.
  var keys: [Key] { items.keys.sorted() }

  /// What is counted, in the order of the page.
  static var counts: [(title: String, holds: (ReviewSnapshot.ItemStanding) -> Bool)] {
    [
      ("Items", { _ in true }), ("Done", \.isDone), ("Verified", \.isVerified),
      ("Accepted for a time", \.isAccepted),
    ]
  }

  /// The items for which something holds.
  func keys(where holds: (ReviewSnapshot.ItemStanding) -> Bool) -> [Key] {
    keys.filter { items[$0].map(holds) ?? false }
  }

  /// The verified ones among a hundred, rounded down.
  var share: Int { items.isEmpty ? 0 : keys(where: \.isVerified).count * 100 / items.count }

  /// What moved until a later snapshot, by how it stands there.
  func moves(to later: Standings) -> [(title: String, keys: [Key])] {
    func both(_ holds: (ReviewSnapshot.ItemStanding, ReviewSnapshot.ItemStanding) -> Bool) -> [Key]
    {
      keys.filter { key in
        guard let old = self[key], let new = later[key] else { return false }
        return holds(old, new)
      }
    }
    let moves: [(title: String, keys: [Key])] = [
      ("Done now", both { !$0.isDone && $1.isDone }),
      ("Verified now", both { !$0.isVerified && $1.isVerified }),
      ("Verified no more", both { $0.isVerified && !$1.isVerified }),
      ("Accepted for a time", both { !$0.isAccepted && $1.isAccepted }),
      ("Open again", both { ($0.isDone || $0.isAccepted) && !$1.isDone && !$1.isAccepted }),
      ("New in the plan", later.keys.filter { self[$0] == nil }),
      ("Left the plan", keys.filter { later[$0] == nil }),
    ]
    return moves.filter { !$0.keys.isEmpty }
  }
}

extension ReviewSnapshot.ItemStanding {
  /// Whether it was done, whatever the grade.
  var isDone: Bool { grade != nil }
  /// Whether it did not rest on one word.
  var isVerified: Bool { grade.map { $0 >= .witnessed } ?? false }
  /// Whether it was accepted as it was, for a time.
  var isAccepted: Bool { state == .waived || state == .notApplicable }
}
