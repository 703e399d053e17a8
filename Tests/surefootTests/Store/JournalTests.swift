import Glibc
import Readiness
import SQLite
import Testing

@testable import surefoot

struct JournalTests {
  @Test func `the worked example of the format has the digests that its page prints`() throws {
    let folder = try StoreFolder(entries: Sample.documented)
    let entries = try Workspace.open(at: folder.workspace, for: .reading).entries()
    #expect(
      entries[0].digest.hex == "35c2a8e7996dada8475c4d9cd08149f9692d22eeb42c7892ada279c9dc6d5104")
    #expect(
      entries[1].digest.hex == "93fe4ace43c20c96a4598417afa345d226fade31c92fabf7db6a54a5cf5be205")
    let page = try String(
      decoding: OpenFile(reading: Repository.file("docs/journal-format.md")).read(atMost: 1 << 20),
      as: UTF8.self)
    for digest in entries.flatMap({ [$0.digest, $0.bodyDigest] }) {
      #expect(page.contains(digest.hex))
    }
    #expect(KeptPackTests.documented.digest.count == 64)
    #expect(page.contains(KeptPackTests.documented.digest))
  }

  @Test(arguments: 1...20) func `what is appended is what is read`(seed: UInt64) throws {
    var random = StoreRandom(state: seed)
    let new = Sample.random(30, &random)
    let folder = try StoreFolder()
    try Workspace.create(at: folder.workspace)
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    var written: [Entry] = []
    for part in [new[..<7], new[7..<7], new[7..<8], new[8...]] {
      written += try workspace.append(Array(part), after: workspace.head())
    }
    let read = try Workspace.open(at: folder.workspace, for: .reading).entries()
    #expect(read == written)
    #expect(read.map(\.number) == Array(1...30))
    for (entry, new) in zip(read, new) {
      #expect(entry.stamp == new.stamp)
      #expect(entry.account == new.account)
      #expect(entry.kind == new.kind)
      #expect(entry.body.map { Array($0.utf8) } == Array(new.body.utf8))
    }
    for (before, after) in zip(read, read.dropFirst()) { #expect(after.previous == before.digest) }
    #expect(try workspace.entries(since: 27) == Array(written[27...]))
    #expect(try workspace.head() == written.last?.head)
    #expect(try workspace.verify().faults == [])
  }

  @Test func `an empty journal has no head`() throws {
    let folder = try StoreFolder()
    try Workspace.create(at: folder.workspace)
    let workspace = try Workspace.open(at: folder.workspace, for: .reading)
    #expect(try workspace.head() == nil)
    #expect(try workspace.entries() == [])
    #expect(try workspace.verify().isSound)
  }

  @Test func `appending after another head than the journal's records nothing`() throws {
    let folder = try StoreFolder(entries: Sample.entries(2))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let first = try #require(try workspace.entries().first).head
    let changed = WorkspaceError.changedUnderneath(folder.workspace)
    for head in [nil, first] {
      #expect(throws: changed) { try workspace.append(Sample.entries(1), after: head) }
    }
    #expect(changed.isContention)
    #expect(try workspace.entries().count == 2)
  }

  @Test func `a transaction that throws records nothing, one that returns records all`() throws {
    struct Stop: Error {}
    let folder = try StoreFolder(entries: Sample.entries(1))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    #expect(throws: Stop.self) {
      try workspace.transact { workspace in
        try workspace.append(Sample.entries(3), after: workspace.head())
        try workspace.keep(draft: [1], for: "init")
        throw Stop()
      }
    }
    #expect(try workspace.entries().count == 1)
    #expect(try workspace.draft("init") == nil)
    let count = try workspace.transact { workspace in
      try workspace.append(Sample.entries(2), after: workspace.head())
      try workspace.append(Sample.entries(2), after: workspace.head())
      return try workspace.entries().count
    }
    #expect(count == 5)
  }

  /// The rest of a statement that copies the last of three entries.
  private static let fields = "actor, known, account, kind, body_digest"
  private static let rest = "\(fields), digest FROM entry WHERE number = 3"
  private static let short = "\(fields), x'00' FROM entry WHERE number = 3"

  @Test(arguments: [
    "UPDATE entry SET actor = 'other' WHERE number = 1", "DELETE FROM entry WHERE number = 3",
    "UPDATE body SET text = '{}' WHERE number = 1", "UPDATE body SET text = NULL WHERE number = 1",
    "UPDATE body SET number = 9 WHERE number = 3", "DELETE FROM body",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE number = 3",
    "INSERT OR REPLACE INTO body VALUES (1, '{}')",
    "INSERT INTO entry SELECT 5, digest, instant, day, \(rest)",
    "INSERT INTO entry SELECT 4, previous, instant, day, \(rest)",
    "INSERT INTO entry SELECT 4, digest, 'now', day, \(rest)",
    "INSERT INTO entry SELECT 4, digest, instant, 'now', \(rest)",
    "INSERT INTO entry SELECT 4, digest, instant, day, \(short)",
  ])
  func `a careless statement is refused by the file itself`(sql: String) throws {
    let folder = try StoreFolder(entries: Sample.entries(3))
    // With foreign keys as the `sqlite3` shell has them: off.
    let connection = try Connection(path: folder.workspace, mode: .writing)
    #expect(throws: SQLiteError.self) { try connection.run(sql) }
    #expect(try Workspace.open(at: folder.workspace, for: .reading).verify().isSound)
  }

  @Test func `an entry that no entry could be is damage, not a crash`() throws {
    let folder = try StoreFolder(entries: Sample.entries(2))
    try folder.tamper("UPDATE entry SET known = 'guessed' WHERE number = 2")
    let error = #expect(throws: WorkspaceError.self) {
      try Workspace.open(at: folder.workspace, for: .reading).entries()
    }
    #expect(error == .damaged(folder.workspace, "entry 2 holds what no entry holds"))
  }
}

/// The folder that holds this package.
enum Repository {
  /// A file in it.
  static func file(_ name: String) -> String {
    let parts = #filePath.split(separator: "/").dropLast(4)
    return "/" + parts.joined(separator: "/") + "/" + name
  }
}
