/// When what is said of an item last changed: by an entry, or by a day that passed since.
public struct ExchangeChange: Hashable, Sendable {
  /// The newest entry that may have changed it.
  public let entry: Int
  /// How many ends passed since: of a proof, a waiver, a reason why it does not apply.
  public let lapses: Int
  /// The moment of the newer of both; for an end, the beginning of the day after it, in UTC.
  public let instant: Instant

  /// The change of an item that is as it was recorded.
  init(_ mark: ItemTrail.Mark) {
    (entry, lapses, instant) = (mark.entry, 0, mark.instant)
  }

  /// A change by an entry that nothing but a later one takes back.
  init(_ record: Record) {
    (entry, lapses) = (record.number, 0)
    instant = Instant(record.instant) ?? Instant(seconds: 0)
  }

  /// The change of an item of which this was recorded, seen from a day.
  init(_ mark: ItemTrail.Mark, _ record: ItemRecord, on day: Day) {
    let ends = [
      record.done?.value.until, record.waived?.value.until, record.skipped?.value.until,
    ]
    let passed = ends.compactMap(\.self).filter { $0 < day }
    entry = mark.entry
    lapses = passed.count
    let last = passed.max().map { Instant(seconds: Int64($0.number + 1) * 86_400) }
    instant = max(mark.instant, last ?? mark.instant)
  }

  /// A number that rises whenever the item changed, whether an entry or a day did it: iCalendar's
  /// SEQUENCE. Three ends can pass at the most until a further entry.
  public var sequence: Int { entry * 4 + min(lapses, 3) }
}
