/// An entry of the journal as the subject sees it: who said what about which account, and when.
public struct Record: Hashable, Sendable {
  /// The entry's number, from 1.
  public let number: Int
  /// The instant it was written, UTC, for example `2026-11-23T19:04:29Z`.
  public let instant: String
  /// The local day it was written.
  public let day: Day
  /// Who wrote it, as they named themselves or are logged in.
  public let actor: String
  /// How we know who it was.
  public let known: Actor.Known
  /// The account it is about; nil means the organization.
  public let account: Account.ID?
  /// The kind, also when the body is gone.
  public let kind: String
  /// What it says; nil if its body was redacted.
  public let event: Event?
  /// The first entry of the act it belongs to: what was written together is undone together.
  public let act: Int
  /// What was odd about the clock, if anything.
  public let clock: ClockMark?

  /// A record.
  public init(
    number: Int, instant: String, day: Day, actor: String, known: Actor.Known = .named,
    account: Account.ID?, kind: String, event: Event?, act: Int, clock: ClockMark? = nil
  ) {
    self.number = number
    self.instant = instant
    self.day = day
    self.actor = actor
    self.known = known
    self.account = account
    self.kind = kind
    self.event = event
    self.act = act
    self.clock = clock
  }

  /// The same with another thing said.
  func saying(_ event: Event) -> Record {
    Record(
      number: number, instant: instant, day: day, actor: actor, known: known, account: account,
      kind: kind, event: event, act: act, clock: clock)
  }
}

/// What was odd about the clock when an entry was written.
public enum ClockMark: String, Sendable, Codable {
  /// The time was given from outside, by `SUREFOOT_NOW`.
  case given
  /// The clock stood before the last entry's instant.
  case wentBack = "went-back"
}
