/// One line of the journal: who recorded what, when, and about which account.
///
/// Its digest covers everything in it and the digest of the entry before it
/// (docs/journal-format.md).
public struct Entry: Hashable, Sendable {
  /// Its place in the journal, from 1.
  public let number: Int
  /// The digest of the entry before it; all zeroes for the first.
  public let previous: Digest
  /// Who recorded it and when.
  public let stamp: Stamp
  /// The account it is about; nil for the whole organization.
  public let account: String?
  /// What kind of thing happened, such as `item.done`.
  public let kind: String
  /// What happened, as a JSON object; nil once it has been redacted.
  public let body: String?
  /// The SHA-256 of the body's bytes; it stays when the body is redacted.
  public let bodyDigest: Digest
  /// The SHA-256 that the next entry points at.
  public let digest: Digest

  /// An entry as the store has read or written it.
  public init(
    number: Int, previous: Digest, stamp: Stamp, account: String?, kind: String, body: String?,
    bodyDigest: Digest, digest: Digest
  ) {
    self.number = number
    self.previous = previous
    self.stamp = stamp
    self.account = account
    self.kind = kind
    self.body = body
    self.bodyDigest = bodyDigest
    self.digest = digest
  }

  /// The journal's head when this entry was its last.
  public var head: Head { Head(number: number, digest: digest) }
}

/// What is to be recorded: an entry that has no place in the journal yet.
public struct NewEntry: Hashable, Sendable {
  /// Who records it and when.
  public let stamp: Stamp
  /// The account it is about; nil for the whole organization.
  public let account: String?
  /// What kind of thing happened, such as `item.done`.
  public let kind: String
  /// What happened, as a JSON object.
  public let body: String

  /// A new entry; `body` is the text of a JSON object, `account` is not empty.
  public init(stamp: Stamp, account: String? = nil, kind: String, body: String) {
    precondition(account != "", "no account is nil")
    precondition(body.utf8.first == UInt8(ascii: "{"), "a body is a JSON object")
    self.stamp = stamp
    self.account = account
    self.kind = kind
    self.body = body
  }
}
