/// Who records, and when: the same for everything that one command records.
public struct Stamp: Hashable, Sendable {
  /// The instant in UTC, such as `2026-11-23T19:04:29Z`.
  public let instant: String
  /// The local day of that instant in the workspace's time zone, such as `2026-11-23`.
  public let day: String
  /// Who records.
  public let actor: Actor

  /// A stamp; the texts have exactly the shapes shown above.
  public init(instant: String, day: String, actor: Actor) {
    self.instant = instant
    self.day = day
    self.actor = actor
  }
}
