extension Audience {
  /// What stands in the place of a text that is not for the reader.
  public static let held = "held in the workspace"

  /// Whether somebody of this audience may read what is meant for another one.
  public func mayRead(_ other: Audience) -> Bool { rank >= other.rank }

  /// A text that is meant for an audience, as this one sees it. What is empty stays empty.
  public func sees(_ text: String, meantFor other: Audience) -> String {
    text.isEmpty || mayRead(other) ? text : Audience.held
  }

  private var rank: Int {
    switch self {
    case .open: 0
    case .internal: 1
    case .restricted: 2
    }
  }
}

extension Account {
  /// The account as an audience may see it: its number is for internal readers.
  public func seen(by audience: Audience) -> Account {
    var account = self
    if !audience.mayRead(.internal) { account.number = nil }
    return account
  }
}

extension Item {
  /// Its title as an audience may see it: what somebody added in their own words is for internal
  /// readers.
  public func title(for audience: Audience) -> String {
    id.isOwn ? audience.sees(title, meantFor: .internal) : title
  }
}
