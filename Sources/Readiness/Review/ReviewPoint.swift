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
    share = totals.share
  }

  /// The reviews that these records closed, in the order they were.
  public static func all(in records: [Record]) -> [ReviewPoint] {
    MinutesMatter.closed(in: records).map { ReviewPoint($0.name, $0.day, $0.snapshot.totals) }
  }
}
