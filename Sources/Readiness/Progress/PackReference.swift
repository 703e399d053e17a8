/// A pack of content, by what it is and what it holds.
public struct PackReference: Hashable, Sendable, Codable {
  /// Its name.
  public let pack: String
  /// Its version.
  public let version: String
  /// SHA-256 over its files, in hexadecimal.
  public let digest: String

  /// A reference to a pack.
  public init(pack: String, version: String, digest: String) {
    self.pack = pack
    self.version = version
    self.digest = digest
  }
}
