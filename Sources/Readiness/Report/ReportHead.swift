/// What every single report says of itself: where it comes from and what it can be held against.
public struct ReportHead: Encodable, Sendable {
  /// The organization.
  public let workspace: String
  /// The day it was judged on.
  public let day: Day
  /// The same day in prose.
  public let dayInProse: String
  /// The pack of content that holds.
  public let pack: PackReference
  /// The journal's last entry: an anchor for `journal verify --expect`.
  public let journal: Anchor

  /// The number and digest of an entry.
  public struct Anchor: Encodable, Sendable {
    /// The entry's number.
    public let number: Int
    /// Its SHA-256 in hexadecimal.
    public let digest: String

    /// An anchor.
    public init(number: Int, digest: String) {
      self.number = number
      self.digest = digest
    }
  }

  private enum CodingKeys: String, CodingKey {
    case workspace
    case day
    case dayInProse = "day-in-prose"
    case pack
    case journal
  }

  /// A head.
  public init(workspace: String, day: Day, pack: PackReference, journal: Anchor) {
    self.workspace = workspace
    self.day = day
    dayInProse = day.prose
    self.pack = pack
    self.journal = journal
  }
}
