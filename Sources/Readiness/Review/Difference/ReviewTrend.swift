/// What the reviews came to, one after the other: the share that is verified, not what is ticked.
public struct ReviewTrend: Hashable, Sendable, Encodable {
  /// The reviews that were closed, in the order they began.
  public let points: [Point]
  /// The items behind which nothing but a word stands, older than three reviews.
  public let unproven: [Unproven]

  /// What one review came to.
  public struct Point: Hashable, Sendable, Encodable {
    /// What the review is called.
    public let name: String
    /// The day on which it was closed.
    public let day: Day
    /// How many items there were.
    public let items: Int
    /// How many of them were done, whatever the grade.
    public let done: Int
    /// How many of them were verified.
    public let verified: Int
    /// The verified ones in per cent of all items, rounded down.
    public let share: Int

    init(_ name: String, _ day: Day, _ totals: ReviewSnapshot.Totals) {
      self.name = name
      self.day = day
      items = totals.items
      done = totals.done
      verified = totals.verified
      share = totals.items == 0 ? 0 : totals.verified * 100 / totals.items
    }
  }

  /// An item that nobody proved in all that time.
  public struct Unproven: Hashable, Sendable, Encodable {
    /// The item.
    public let item: Item.ID
    /// The account; empty for the organization.
    public let account: String
    /// What is said to be true of it.
    public let title: String
    /// How many reviews have gone by since.
    public let reviews: Int
  }

  /// What the reviews came to that were closed up to the last of the records.
  public init(_ matter: ReviewMatter) {
    let names = Dictionary(matter.state.reviews.map { ($0.number, $0.name) }) { first, _ in first }
    points = matter.records.compactMap { record in
      guard case .reviewClosed(let body) = record.event, let name = names[body.review] else {
        return nil
      }
      return Point(name, record.day, body.snapshot.totals)
    }
    unproven = matter.places.compactMap { place in
      guard case .unproven(let reviews)? = matter.unproven(place).first else { return nil }
      return Unproven(
        item: place.line.item.id, account: place.subject.account?.text ?? "",
        title: place.line.item.title, reviews: reviews)
    }
  }
}
