import Digest
import Readiness

/// Fields one after the other, each behind its length in eight big-endian bytes, so that no two
/// lists of fields give the same bytes.
struct Framing {
  private var bytes: [UInt8] = []

  /// A framing that begins with the name of its format.
  init(_ format: String) { append(format) }

  /// Adds a field.
  mutating func append(_ field: [UInt8]) {
    appendEightBytes(field.count)
    bytes += field
  }

  /// Adds a text as its UTF-8.
  mutating func append(_ text: String) {
    appendEightBytes(text.utf8.count)
    bytes += text.utf8
  }

  /// Adds a number as eight bytes.
  mutating func append(_ number: Int) {
    appendEightBytes(8)
    appendEightBytes(number)
  }

  /// The SHA-256 of everything added.
  var digest: SHA256Digest { SHA256.digest(of: bytes) }

  private mutating func appendEightBytes(_ number: Int) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}

/// What the digest of an entry covers, as the bytes that are stored (docs/journal-format.md).
struct EntryBytes {
  /// Its place in the journal, from 1.
  let number: Int
  /// The 32 bytes of the digest before.
  let previous: [UInt8]
  /// Instant, day, actor, how the actor is known, account and kind.
  let texts: [[UInt8]]
  /// The 32 bytes of the body's SHA-256.
  let bodyDigest: [UInt8]

  /// The entry's digest.
  var digest: SHA256Digest {
    var framing = Framing("surefoot-journal/1")
    framing.append(number)
    framing.append(previous)
    for text in texts { framing.append(text) }
    framing.append(bodyDigest)
    return framing.digest
  }
}

extension Entry {
  /// The entry that records something new after this head.
  init(_ new: NewEntry, after head: Head?) {
    let stamp = new.stamp
    let texts = [
      stamp.instant, stamp.day, stamp.actor.name, stamp.actor.known.rawValue, new.account ?? "",
      new.kind,
    ]
    let body = SHA256.digest(of: Array(new.body.utf8))
    let number = (head?.number ?? 0) + 1
    let previous = head?.digest ?? .zero
    let bytes = EntryBytes(
      number: number, previous: previous.bytes, texts: texts.map { Array($0.utf8) },
      bodyDigest: body.bytes)
    self.init(
      number: number, previous: previous, stamp: stamp, account: new.account, kind: new.kind,
      body: new.body, bodyDigest: Digest(body), digest: Digest(bytes.digest))
  }
}

extension Entry {
  /// Whether its digests are those of what it says; a body that was redacted says nothing.
  var isWhatItsDigestsSay: Bool {
    if let body, Digest(SHA256.digest(of: Array(body.utf8))) != bodyDigest { return false }
    let texts = [
      stamp.instant, stamp.day, stamp.actor.name, stamp.actor.known.rawValue, account ?? "", kind,
    ]
    let bytes = EntryBytes(
      number: number, previous: previous.bytes, texts: texts.map { Array($0.utf8) },
      bodyDigest: bodyDigest.bytes)
    return Digest(bytes.digest) == digest
  }
}

extension Entry.Digest {
  /// The same 32 bytes.
  init(_ digest: SHA256Digest) { self = Self(bytes: digest.bytes) ?? .zero }
}
