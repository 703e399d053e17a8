import FoundationEssentials
import Readiness

extension WorkspaceExport {
  /// What a file holds, each part of the form it should have, and nothing besides. Its digests are
  /// another matter: ``records()``.
  init(reading bytes: [UInt8]) throws {
    guard bytes.count <= Self.limit else { throw ExchangeError.tooLarge }
    let value = try JSONReader.read(bytes)
    let whole = try JSONFields(value, at: "", names: ["schema", "data"])
    let schema = try whole.text("schema")
    guard schema == Self.schema else { throw ExchangeError.otherSchema(schema) }
    let fields = try JSONFields(whole.value("data"), at: "data", names: Key.names)
    self.init(
      audience: try fields.reading("audience", as: "open, internal or restricted") {
        Audience(rawValue: $0)
      },
      head: fields.has("head") ? try fields.reading("head", as: "N:DIGEST", Head.init) : nil,
      entries: try fields.list("entries", Self.entry), packs: try fields.list("packs", Self.pack),
      kept: try fields.list("kept", Self.keptFile),
      heldBack: try fields.list("held-back", Self.heldBack))
  }

  private static func entry(_ value: JSONValue, _ path: String) throws(JSONShapeError) -> Entry {
    let fields = try JSONFields(value, at: path, names: EntryFields.CodingKeys.names)
    let known = try fields.reading("known", as: "named, login or signed") {
      Actor.Known(rawValue: $0)
    }
    let account = try fields.optionalText("account")
    guard account != "" else { throw fields.wrong("account", "the name of an account") }
    return Entry(
      number: try fields.number("number"), previous: try digest("previous", of: fields),
      stamp: Stamp(
        instant: try fields.text("instant"), day: try fields.text("day"),
        actor: Actor(name: try fields.text("actor"), known: known)),
      account: account, kind: try fields.text("kind"), body: try fields.optionalText("body"),
      bodyDigest: try digest("body-digest", of: fields), digest: try digest("digest", of: fields))
  }

  private static func digest(
    _ name: String, of fields: JSONFields
  ) throws(JSONShapeError) -> Entry.Digest {
    // In capitals it would be the same digest, and the file another.
    try fields.reading(name, as: "64 hexadecimal digits") { text in
      Entry.Digest(hex: text).flatMap { $0.hex == text ? $0 : nil }
    }
  }

  private static func pack(_ value: JSONValue, _ path: String) throws(JSONShapeError) -> KeptPack {
    let fields = try JSONFields(value, at: path, names: PackFields.CodingKeys.names)
    let files = try fields.list("files", file)
    guard Set(files.map { Array($0.path.utf8) }).count == files.count else {
      throw fields.wrong("files", "a list in which each path stands once")
    }
    let pack = KeptPack(
      name: try fields.text("name"), version: try fields.text("version"), files: files)
    guard try fields.text("digest") == pack.digest else {
      throw fields.wrong("digest", "the digest of this pack")
    }
    return pack
  }

  private static func file(
    _ value: JSONValue, _ path: String
  ) throws(JSONShapeError) -> KeptPack.File {
    let fields = try JSONFields(value, at: path, names: FileFields.CodingKeys.names)
    guard fields.has("text") != fields.has("base64") else {
      throw .wrong(path, "a file with either text or base64")
    }
    let bytes =
      if let text = try fields.optionalText("text") { Array(text.utf8) } else {
        try base64(of: fields)
      }
    return KeptPack.File(path: try fields.text("path"), bytes: bytes)
  }

  private static func keptFile(
    _ value: JSONValue, _ path: String
  ) throws(JSONShapeError) -> KeptBytes {
    let fields = try JSONFields(value, at: path, names: KeptFields.CodingKeys.names)
    let kept = KeptBytes(file: try base64(of: fields))
    guard try fields.text("digest") == kept.digest else {
      throw fields.wrong("digest", "the digest of these bytes")
    }
    return kept
  }

  private static func base64(of fields: JSONFields) throws(JSONShapeError) -> [UInt8] {
    try fields.reading("base64", as: "base 64") { Data(base64Encoded: $0).map { Array($0) } }
  }

  private static func heldBack(
    _ value: JSONValue, _ path: String
  ) throws(JSONShapeError) -> HeldBack {
    let fields = try JSONFields(value, at: path, names: HeldBackFields.CodingKeys.names)
    return HeldBack(
      what: try fields.text("what"), entry: fields.has("entry") ? try fields.number("entry") : nil,
      reason: try fields.text("reason"))
  }
}
