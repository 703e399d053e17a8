import FoundationEssentials
import Readiness

extension WorkspaceExport: Encodable {
  /// The file: indented, names sorted, with a line feed at its end.
  func text() throws -> String {
    try JSONText.encode(Envelope(schema: "workspace", data: self))
  }

  /// The names of the parts.
  enum Key: String, CodingKey, CaseIterable {
    case audience, head, entries, packs, kept
    case heldBack = "held-back"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(audience, forKey: .audience)
    try container.encodeIfPresent(head?.description, forKey: .head)
    try container.encode(entries.map(EntryFields.init), forKey: .entries)
    try container.encode(packs.map(PackFields.init), forKey: .packs)
    try container.encode(
      kept.map { KeptFields(digest: $0.digest, base64: Data($0.bytes).base64EncodedString()) },
      forKey: .kept)
    try container.encode(
      heldBack.map { HeldBackFields(what: $0.what, entry: $0.entry, reason: $0.reason) },
      forKey: .heldBack)
  }

  /// The names of an entry's fields.
  struct EntryFields: Encodable {
    enum CodingKeys: String, CodingKey, CaseIterable {
      case number, previous, instant, day, actor, known, account, kind, body
      case bodyDigest = "body-digest"
      case digest
    }

    let number: Int
    let previous, instant, day, actor, known: String
    let account: String?
    let kind: String
    let body: String?
    let bodyDigest, digest: String

    init(_ entry: Entry) {
      number = entry.number
      previous = entry.previous.hex
      instant = entry.stamp.instant
      day = entry.stamp.day
      actor = entry.stamp.actor.name
      known = entry.stamp.actor.known.rawValue
      account = entry.account
      kind = entry.kind
      body = entry.body
      bodyDigest = entry.bodyDigest.hex
      digest = entry.digest.hex
    }
  }
}

extension WorkspaceExport {
  /// The names of a pack's fields.
  struct PackFields: Encodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case digest, name, version, files }

    let digest, name, version: String
    let files: [FileFields]

    init(_ pack: KeptPack) {
      digest = pack.digest
      name = pack.name
      version = pack.version
      files = pack.files.map(FileFields.init)
    }
  }

  /// The names of a file's fields: its bytes as text, or in base 64 if they are none.
  struct FileFields: Encodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case path, text, base64 }

    let path: String
    let text, base64: String?

    init(_ file: KeptPack.File) {
      path = file.path
      text = String(validating: file.bytes, as: UTF8.self)
      base64 = text == nil ? Data(file.bytes).base64EncodedString() : nil
    }
  }

  /// The names of a kept file's fields.
  struct KeptFields: Encodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case digest, base64 }

    let digest, base64: String
  }

  /// The names of the fields of something that was left out.
  struct HeldBackFields: Encodable {
    enum CodingKeys: String, CodingKey, CaseIterable { case what, entry, reason }

    let what: String
    let entry: Int?
    let reason: String
  }
}

extension CaseIterable where Self: CodingKey {
  /// Every name.
  static var names: Set<String> { Set(allCases.map(\.stringValue)) }
}
