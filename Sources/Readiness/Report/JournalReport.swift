/// The journal on one page: how much there is, who wrote it and how that is known, what is odd, and
/// its newest entries.
public struct JournalReport: Encodable, Sendable {
  /// What it comes from.
  public let head: ReportHead
  /// How many entries there are.
  public let entries: Int
  /// The days of the first and the last one; empty if there is none.
  public let from: String
  /// The day of the last one.
  public let to: String
  /// How many were taken back, blanked, or written at an odd time.
  public let undone: Int
  /// How many bodies are blank.
  public let redacted: Int
  /// How many were written while the clock was given or had gone back.
  public let odd: Int
  /// Who wrote how much, most first.
  public let actors: [ActorLine]
  /// What was written how often, by kind.
  public let kinds: [Count]
  /// The newest entries, newest first.
  public let newest: [HistoryLine]

  /// How many entries stand on the page.
  public static let limit = 100

  /// Somebody who wrote.
  public struct ActorLine: Encodable, Sendable {
    let name: String
    /// "named", "login" or "signed".
    let known: Actor.Known
    let entries: Int
    let last: Day
  }

  /// A kind of entries.
  public struct Count: Encodable, Sendable {
    let kind: String
    let entries: Int
  }

  /// The page of a journal.
  public init(head: ReportHead, records: [Record]) {
    self.head = head
    let counts = AuditorView.JournalCounts(records)
    (entries, undone, redacted, odd) = (
      counts.entries, counts.undone, counts.redacted, counts.odd
    )
    from = records.first?.day.description ?? ""
    to = records.last?.day.description ?? ""
    let byActor = Dictionary(grouping: records) { Actor(name: $0.actor, known: $0.known) }
    actors = byActor.map { actor, records in
      ActorLine(
        name: actor.name, known: actor.known, entries: records.count,
        last: records.map(\.day).max() ?? head.day)
    }.sorted { ($1.entries, $0.name, $0.known.rawValue) < ($0.entries, $1.name, $1.known.rawValue) }
    kinds = Dictionary(grouping: records, by: \.kind).map {
      Count(kind: $0, entries: $1.count)
    }.sorted { $0.kind < $1.kind }
    newest = records.suffix(JournalReport.limit).reversed().map(HistoryLine.init)
  }
}
