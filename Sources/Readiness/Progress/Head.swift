/// Where a journal ends: the number and the digest of its last entry, written `N:HEX`.
///
/// Kept elsewhere, it is what a rewritten or shortened journal is found out by.
public struct Head: Hashable, Sendable, LosslessStringConvertible {
  /// The number of the last entry, from 1.
  public let number: Int
  /// The digest of the last entry.
  public let digest: Entry.Digest

  /// A head with this number and digest.
  public init(number: Int, digest: Entry.Digest) {
    self.number = number
    self.digest = digest
  }

  /// A head read from `N:HEX`; nil unless N is a plain number from 1 and HEX has 64 digits.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), number > 0, String(number) == parts[0],
      let digest = Entry.Digest(hex: String(parts[1]))
    else { return nil }
    self.init(number: number, digest: digest)
  }

  /// `N:HEX`.
  public var description: String { "\(number):\(digest.hex)" }
}
