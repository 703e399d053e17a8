/// Who made an entry, and how we know.
public struct Actor: Hashable, Sendable {
  /// How we know who it was.
  public enum Known: String, CaseIterable, Hashable, Sendable, Codable {
    /// Somebody said so, in the environment or as an option: a claim.
    case named
    /// The user id and the host that the command ran under.
    case login
    /// The fingerprint of an SSH key that signed it.
    case signed
  }

  /// The name as it is recorded, such as `platform lead` or `owner(1000)@laptop`.
  public let name: String
  /// How we know it.
  public let known: Known

  /// An actor of this name.
  public init(name: String, known: Known) {
    self.name = name
    self.known = known
  }
}
