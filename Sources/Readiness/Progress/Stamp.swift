/// Who records, and when: the same for everything that one command records.
public struct Stamp: Hashable, Sendable {
  /// Where the time came from.
  public enum Clock: String, Hashable, Sendable {
    /// The machine's clock.
    case machine
    /// Somebody gave it (`SUREFOOT_NOW`); the entry's body is marked with it.
    case given
  }

  /// The instant in UTC, such as `2026-11-23T19:04:29Z`.
  public let instant: String
  /// The local day of that instant in the workspace's time zone, such as `2026-11-23`.
  public let day: String
  /// Who records.
  public let actor: Actor
  /// Where the instant came from; once the entry's body is redacted, this is no longer known to be given.
  public let clock: Clock

  /// A stamp; the texts have exactly the shapes shown above.
  public init(instant: String, day: String, actor: Actor, clock: Clock = .machine) {
    self.instant = instant
    self.day = day
    self.actor = actor
    self.clock = clock
  }
}
