/// What every single report says of itself: where it comes from and what it can be held against.
public struct ReportHead: Encodable, Sendable {
  /// The organization.
  public let workspace: String
  /// The day it was judged on.
  public let day: Day
  /// The same day in prose.
  public let dayInProse: String
  /// By when everything was recorded, in prose, if the day it is judged on is yet to come; else
  /// empty.
  public let ahead: String
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
    case ahead
    case pack
    case journal
  }

  /// A head.
  /// - Parameter ahead: by when everything was recorded, if the day is yet to come.
  public init(workspace: String, day: Day, ahead: Day? = nil, pack: PackReference, journal: Anchor)
  {
    self.workspace = workspace
    self.day = day
    dayInProse = day.prose
    self.ahead = ahead?.prose ?? ""
    self.pack = pack
    self.journal = journal
  }
}
