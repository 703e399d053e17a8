// The bodies of the events about the proof of an item.

extension Event {
  /// Body of `item.started`: somebody is at it.
  public struct Started: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID

    /// An item that somebody is at.
    public init(item: Item.ID) {
      self.item = item
    }
  }

  /// Body of `item.done`.
  public struct Done: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID
    /// How we know.
    public let grade: Grade
    /// The last day on which the proof is good; nil: until something changes.
    public let until: Day?
    /// What was said about it.
    public let note: String?
    /// The day it happened, if that is not the day it was recorded.
    public let on: Day?
    /// Where proof lies; nil if nobody said.
    public let evidence: [Evidence]?
    /// Why it was closed although no way in that stays was proved; nil: nothing stood against it.
    public let despite: String?

    /// An item that holds.
    public init(
      item: Item.ID, grade: Grade, until: Day? = nil, note: String? = nil, on: Day? = nil,
      evidence: [Evidence]? = nil, despite: String? = nil
    ) {
      self.item = item
      self.grade = grade
      self.until = until
      self.note = note
      self.on = on
      self.evidence = evidence
      self.despite = despite
    }
  }

  /// Body of `item.confirmed`: somebody else says that they saw it, too.
  public struct Confirmed: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID
    /// The entry that is confirmed.
    public let entry: Int
    /// What was confirmed: the words that were typed, or the whole text that was signed.
    public let statement: String
    /// The person whom the one who recorded it names; nil: nobody is named.
    public let by: String?
    /// The signature over the statement, in OpenSSH's armour; nil if it is not signed.
    public let signature: String?
    /// Who recorded it, if it is signed: then the entry's actor is the signer.
    public let recorder: Recorder?

    /// A confirmation.
    public init(
      item: Item.ID, entry: Int, statement: String, by: String? = nil, signature: String? = nil,
      recorder: Recorder? = nil
    ) {
      self.item = item
      self.entry = entry
      self.statement = statement
      self.by = by
      self.signature = signature
      self.recorder = recorder
    }
  }

  /// Who recorded what somebody else, or their key, signed.
  public struct Recorder: Hashable, Sendable, Codable {
    /// Their name, as an entry's actor is named.
    public let name: String
    /// How they are known.
    public let known: Actor.Known
    /// Whether they made the signature themselves; else it was handed to them.
    public let holdsKey: Bool

    /// A recorder.
    public init(_ actor: Actor, holdsKey: Bool) {
      name = actor.name
      known = actor.known
      self.holdsKey = holdsKey
    }

    /// The same as an actor.
    public var actor: Actor { Actor(name: name, known: known) }

    private enum CodingKeys: String, CodingKey {
      case name, known
      case holdsKey = "holds-key"
    }
  }

  /// Body of `item.reopened`: it does not hold, or is not accepted, any more.
  public struct Reopened: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID
    /// Why.
    public let reason: String

    /// An item that is open again.
    public init(item: Item.ID, reason: String) {
      self.item = item
      self.reason = reason
    }
  }

  /// Body of `item.attached`: where more proof lies.
  public struct Attached: Hashable, Sendable, Codable {
    /// Which item.
    public let item: Item.ID
    /// Where it lies and what it is.
    public let evidence: Evidence
    /// The digest of the bytes that the workspace keeps itself; nil: it keeps none.
    public let kept: String?

    /// Proof that lies somewhere.
    public init(item: Item.ID, evidence: Evidence, kept: String? = nil) {
      self.item = item
      self.evidence = evidence
      self.kept = kept
    }
  }
}

/// Where proof lies: a file by its name and digest, a link, or some words. Never the file itself.
public struct Evidence: Hashable, Sendable, Codable {
  /// The name of the file.
  public let file: String?
  /// The SHA-256 of its bytes, in hexadecimal.
  public let digest: String?
  /// How many bytes it has.
  public let bytes: Int?
  /// An address.
  public let link: String?
  /// What it showed, in words.
  public let text: String?

  /// A file.
  public init(file: String, digest: String, bytes: Int) {
    self.init(file: file, digest: digest, bytes: bytes, link: nil, text: nil)
  }

  /// An address.
  public init(link: String) {
    self.init(file: nil, digest: nil, bytes: nil, link: link, text: nil)
  }

  /// Some words.
  public init(text: String) {
    self.init(file: nil, digest: nil, bytes: nil, link: nil, text: text)
  }

  private init(file: String?, digest: String?, bytes: Int?, link: String?, text: String?) {
    self.file = file
    self.digest = digest
    self.bytes = bytes
    self.link = link
    self.text = text
  }

  /// `mfa.png (SHA-256 2c26b46b68ff…)`, the address, or the words.
  public var prose: String {
    guard let file else { return link ?? text ?? "" }
    return digest.map { "\(file) (SHA-256 \($0.prefix(12))…)" } ?? file
  }
}
