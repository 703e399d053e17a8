import Digest
import Glibc
import Readiness
import SQLite
import Testing

@testable import surefoot

/// A folder of its own for one test, with a workspace in it, removed when it goes.
final class StoreFolder {
  let path: String
  /// Where the workspace is, or would be.
  var workspace: String { "\(path)/surefoot.db" }

  init() throws {
    // In memory where there is such a folder: thousands of files are made and synced.
    let base = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(base)/surefoot-tests-XXXXXX\0".utf8CString.dropLast())
    path = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  /// A folder with a workspace of these entries.
  convenience init(entries: [NewEntry]) throws {
    try self.init()
    try Workspace.create(at: workspace) { try $0.append(entries, after: nil) }
  }

  /// A folder with a workspace as the program made it when only these schemas were known.
  convenience init(entries: [NewEntry], versions: [SchemaVersion]) throws {
    try self.init()
    try Workspace.create(at: workspace, versions: versions) { try $0.append(entries, after: nil) }
  }

  deinit {
    for name in (try? FileSystem.names(in: path)) ?? [] {
      try? FileSystem.remove("\(path)/\(name)")
    }
    rmdir(path)
  }

  /// The names in the folder.
  func names() throws -> [String] { try FileSystem.names(in: path) }

  /// The bytes of the workspace.
  func bytes() throws -> [UInt8] { try OpenFile(reading: workspace).read(atMost: .max) }

  /// Writes a file without any care.
  func write(_ bytes: [UInt8], to path: String) throws {
    let descriptor = open(path, O_CREAT | O_WRONLY | O_TRUNC, 0o600)
    try #require(descriptor >= 0)
    try #require(Glibc.write(descriptor, bytes, bytes.count) == bytes.count)
    close(descriptor)
  }

  /// Runs SQL with the triggers out of the way, as somebody with the `sqlite3` shell could.
  func tamper(_ sql: String) throws {
    let connection = try Connection(path: workspace, mode: .writing)
    let triggers = Schema.version1.objects.filter { $0.type == "trigger" }
    for trigger in triggers { try connection.run("DROP TRIGGER \(trigger.name)") }
    try connection.run(script: sql)
    for trigger in triggers { try connection.run(trigger.sql) }
  }
}

/// Entries made by hand, for tests.
enum Sample {
  static let owner = Actor(name: "owner", known: .named)

  static func stamp(_ second: Int = 29, actor: Actor = owner) -> Stamp {
    let pair = (second % 60 < 10 ? "0" : "") + "\(second % 60)"
    return Stamp(instant: "2026-11-23T19:04:\(pair)Z", day: "2026-11-23", actor: actor)
  }

  /// The two entries of the worked example in docs/journal-format.md.
  static let documented = [
    NewEntry(
      stamp: stamp(), kind: "workspace.made",
      body: #"{"name":"Example Bakery","zone":"Europe/Vienna"}"#),
    NewEntry(
      stamp: Stamp(
        instant: "2026-11-23T23:30:00Z", day: "2026-11-24",
        actor: Actor(name: "1000@laptop", known: .login)),
      account: "production", kind: "item.done",
      body: #"{"grade":"self-stated","item":"root-mfa","note":"Schlüssel im Safe"}"#),
  ]

  /// A few entries, each a second after the other.
  static func entries(_ count: Int) -> [NewEntry] {
    (0..<count).map { number in
      NewEntry(
        stamp: stamp(number), account: number % 2 == 0 ? nil : "production", kind: "item.done",
        body: #"{"item":"item-\#(number)"}"#)
    }
  }

  /// A first entry with any body, which no command writes.
  static func strange(_ body: String) -> Entry {
    let digest = Entry.Digest(SHA256.digest(of: Array(body.utf8)))
    let texts = ["2026-11-23T19:04:29Z", "2026-11-23", "owner", "named", "", "item.done"]
    let bytes = EntryBytes(
      number: 1, previous: Entry.Digest.zero.bytes, texts: texts.map { Array($0.utf8) },
      bodyDigest: digest.bytes)
    return Entry(
      number: 1, previous: .zero, stamp: stamp(), account: nil, kind: "item.done", body: body,
      bodyDigest: digest, digest: Entry.Digest(bytes.digest))
  }

  /// An entry that names kept bytes.
  static func naming(_ digest: String) -> NewEntry {
    NewEntry(
      stamp: stamp(30), kind: "item.attached", body: #"{"item":"trail","kept":"\#(digest)"}"#)
  }

  /// An entry that records a redaction.
  static func redaction(of number: Int) -> NewEntry {
    NewEntry(
      stamp: stamp(59), kind: "journal.redacted", body: #"{"entry":\#(number),"reason":"a slip"}"#)
  }

  /// Random entries: any text, any account, any length.
  static func random(_ count: Int, _ random: inout StoreRandom) -> [NewEntry] {
    (0..<count).map { _ in
      let account = random.text()
      return NewEntry(
        stamp: stamp(
          Int.random(in: 0..<60, using: &random),
          actor: Actor(
            name: random.text(), known: Actor.Known.allCases.randomElement(using: &random) ?? .named
          )),
        account: account.isEmpty ? nil : account, kind: random.text(), body: "{\(random.text())")
    }
  }
}

/// A small generator with a seed, so that a failing case can be had again (splitmix64, Sebastiano
/// Vigna, 2015).
struct StoreRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A text with everything that could go wrong in it.
  mutating func text() -> String {
    let pieces = [
      "", "a", "\0", "'", "\"", "ü", "e\u{301}", "🔑", "\n", "|", "\u{2028}", "x--", ";",
    ]
    let count = Int.random(in: 0..<9, using: &self)
    return (0..<count).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}
