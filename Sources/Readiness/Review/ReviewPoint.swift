/// What everything came to at the end of one review: a point of the trend.
public struct ReviewPoint: Hashable, Sendable, Encodable {
  /// What the review is called.
  public let name: String
  /// The local day on which it was closed.
  public let day: Day
  /// What it came to.
  public let totals: ReviewSnapshot.Totals
  /// The verified items in per cent of all items, rounded down: what is verified, not what is ticked.
  public let share: Int

  init(_ name: String, _ day: Day, _ totals: ReviewSnapshot.Totals) {
    self.name = name
    self.day = day
    self.totals = totals
    share = totals.items == 0 ? 0 : totals.verified * 100 / totals.items
  }

  /// The reviews that these records closed, in the order they were.
  public static func all(in records: [Record]) -> [ReviewPoint] {
    MinutesMatter.closed(in: records).map { _, review in
      ReviewPoint(review.name, review.day, review.snapshot.totals)
    }
  }
}
