import Digest
import Glibc
import Readiness
import SQLite
import Testing

@testable import surefoot

struct BackupTests {
  private func folder(_ entries: [NewEntry] = Sample.entries(5)) throws -> StoreFolder {
    let folder = try StoreFolder(entries: entries)
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.keep(KeptPackTests.documented)
    try workspace.keep(draft: [1, 2, 3], for: "init")
    try workspace.keep(KeptBytes(file: [7, 8, 9]))
    return folder
  }

  @Test func `a backup is the same in everything, ours alone, and never over anything`() throws {
    let folder = try folder()
    let target = "\(folder.path)/copy.db"
    let workspace = try Workspace.open(at: folder.workspace, for: .reading)
    #expect(try workspace.backup(to: target) == workspace.head())
    #expect(try FileSystem.status(of: target)?.mode == 0o600)
    let copy = try Workspace.open(at: target, for: .reading)
    #expect(try copy.entries() == workspace.entries())
    #expect(try copy.contentDigest() == workspace.contentDigest())
    #expect(try copy.verify().isSound)
    #expect(throws: WorkspaceError.exists(target)) { try workspace.backup(to: target) }
    #expect(throws: WorkspaceError.exists(folder.workspace)) {
      try workspace.backup(to: folder.workspace)
    }
    #expect(try folder.names() == ["copy.db", "surefoot.db"])
  }

  @Test func `everything that is stored counts for the comparison`() throws {
    let changes = [
      "UPDATE entry SET actor = 'other'", "UPDATE body SET text = NULL",
      "DELETE FROM working_draft",
      "UPDATE pack SET name = 'x'", "UPDATE migration SET entries = 1", "DELETE FROM pack_file",
      "UPDATE body SET text = '' WHERE number = 1", "UPDATE working_kept SET form = 'note'",
      "DELETE FROM working_kept",
    ]
    var digests: Set<String> = []
    for change in [""] + changes {
      let folder = try folder()
      if !change.isEmpty { try folder.tamper(change) }
      digests.insert(try Workspace.open(at: folder.workspace, for: .reading).contentDigest().hex)
    }
    #expect(digests.count == changes.count + 1)
  }

  @Test(arguments: 1...10) func `what is restored is the original`(seed: UInt64) throws {
    var random = StoreRandom(state: seed)
    let folder = try folder(Sample.random(Int.random(in: 0..<40, using: &random), &random))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    if let head = try workspace.head() {
      try workspace.keep(Snapshot(head: head, state: [9]))
      try workspace.redact(1, recordedBy: Sample.redaction(of: 1))
    }
    let backup = "\(folder.path)/backup.db"
    let head = try workspace.backup(to: backup)
    let target = "\(folder.path)/restored.db"
    #expect(
      try Workspace.restore(from: backup, to: target) == Restoration(head: head, aside: nil))
    let restored = try Workspace.open(at: target, for: .reading)
    #expect(try restored.entries() == workspace.entries())
    #expect(try restored.head() == workspace.head())
    #expect(try restored.draft("init") == [1, 2, 3])
    let kept = KeptBytes(file: [7, 8, 9])
    #expect(try restored.kept(kept.digest) == kept)
    #expect(try restored.pack(digest: KeptPackTests.documented.digest) == KeptPackTests.documented)
    #expect(try restored.verify().isSound)
  }

  @Test func `a restoration replaces only when told to, and keeps what was there`() throws {
    let folder = try folder()
    let backup = "\(folder.path)/backup.db"
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let old = try #require(try workspace.backup(to: backup))
    try workspace.append(Sample.entries(2), after: old)
    #expect(throws: WorkspaceError.exists(folder.workspace)) {
      try Workspace.restore(from: backup, to: folder.workspace)
    }
    #expect(throws: BackupError.same(backup)) {
      try Workspace.restore(from: backup, to: backup, replacing: true)
    }
    for number in 1...2 {
      let done = try Workspace.restore(from: backup, to: folder.workspace, replacing: true)
      let aside = "\(folder.path)/surefoot.before-restore-\(number).db"
      #expect(done == Restoration(head: old, aside: aside))
    }
    #expect(try Workspace.open(at: folder.workspace, for: .reading).entries().count == 5)
    let aside = "\(folder.path)/surefoot.before-restore-1.db"
    #expect(try Workspace.open(at: aside, for: .reading).entries().count == 7)
    // Who still has the old file open is told, and loses nothing silently.
    #expect(throws: WorkspaceError.changedUnderneath(folder.workspace)) {
      try workspace.append(Sample.entries(1), after: workspace.head())
    }
  }

  @Test func `a damaged workspace is replaced, and its bytes are kept as they are`() throws {
    let folder = try folder()
    let backup = "\(folder.path)/backup.db"
    try Workspace.open(at: folder.workspace, for: .reading).backup(to: backup)
    var bytes = try folder.bytes()
    bytes[44] = 9
    try folder.write(bytes, to: folder.workspace)
    try folder.write([5, 5], to: folder.workspace + "-journal")
    let done = try Workspace.restore(from: backup, to: folder.workspace, replacing: true)
    let aside = try #require(done.aside)
    #expect(try OpenFile(reading: aside).read(atMost: .max) == bytes)
    #expect(try OpenFile(reading: aside + "-journal").read(atMost: 10) == [5, 5])
    #expect(try folder.names().contains("surefoot.db-journal") == false)
    #expect(try Workspace.open(at: folder.workspace, for: .reading).verify().isSound)
  }

  @Test func `another program's file is never replaced`() throws {
    let folder = try folder()
    let other = "\(folder.path)/thesis.db"
    try folder.write([1, 2, 3], to: other)
    #expect(throws: WorkspaceError.notAWorkspace(other)) {
      try Workspace.restore(from: folder.workspace, to: other, replacing: true)
    }
    #expect(try OpenFile(reading: other).read(atMost: 9) == [1, 2, 3])
  }

  @Test(arguments: ["", "[]", "\0"]) func `a sound chain of strange bodies is restored as it is`(
    body: String
  ) throws {
    let folder = try StoreFolder(entries: [])
    let strange = Sample.strange(body)
    try Workspace.open(at: folder.workspace, for: .writing).insert([strange])
    _ = try Workspace.restore(from: folder.workspace, to: "\(folder.path)/new.db")
    let restored = try Workspace.open(at: "\(folder.path)/new.db", for: .reading)
    #expect(try restored.entries() == [strange])
  }

  @Test func `a backup that does not verify is not restored`() throws {
    let folder = try folder()
    try folder.tamper("UPDATE entry SET actor = 'other' WHERE number = 2")
    #expect(throws: BackupError.unsound(folder.workspace, 1)) {
      try Workspace.restore(from: folder.workspace, to: "\(folder.path)/new.db")
    }
    #expect(try folder.names() == ["surefoot.db"])
  }
}

struct MigrationTests {
  /// A third schema, as a later program might ship it.
  private static let versions: [SchemaVersion] = {
    let added = SchemaObject.table("working_lock", "(name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID")
    return [
      Schema.version1, Schema.version2,
      SchemaVersion(
        number: 3, name: "3-locks", script: added.sql, objects: Schema.version2.objects + [added]),
    ]
  }()

  @Test func `an older workspace is brought up to date after a backup, and keeps its journal`()
    throws
  {
    let folder = try StoreFolder(entries: Sample.entries(4))
    let before = try Workspace.open(at: folder.workspace, for: .reading).entries()
    let workspace = try Workspace.open(
      at: folder.workspace, for: .writing, versions: Self.versions)
    #expect(try workspace.entries() == before)
    #expect(try workspace.connection.userVersion() == 3)
    #expect(try workspace.verify().faults == [])
    let records = try workspace.connection.rows("SELECT name, entries FROM migration") { row in
      "\(row.text(0) ?? ""): \(row.integer(1) ?? -1)"
    }
    #expect(records == ["1-first-schema: 0", "2-kept-bytes: 0", "3-locks: 4"])
    #expect(try folder.names() == ["surefoot.before-3-locks-1.db", "surefoot.db"])
    let kept = "\(folder.path)/surefoot.before-3-locks-1.db"
    #expect(try Workspace.open(at: kept, for: .reading).entries() == before)
    // Once is enough, and the program before it says that it is too old.
    _ = try Workspace.open(at: folder.workspace, for: .writing, versions: Self.versions)
    #expect(try folder.names().count == 2)
    #expect(throws: WorkspaceError.newer(folder.workspace, version: 3)) {
      try Workspace.open(at: folder.workspace, for: .reading).entries()
    }
  }

  @Test func `a migration that fails leaves the old schema and no record`() throws {
    let folder = try StoreFolder(entries: Sample.entries(2), versions: [Schema.version1])
    let broken = SchemaVersion(
      number: 2, name: "2-broken", script: "CREATE TABLE working_lock (x); nonsense", objects: [])
    #expect(throws: WorkspaceError.self) {
      try Workspace.open(
        at: folder.workspace, for: .writing, versions: [Schema.version1, broken]
      ).entries()
    }
    let workspace = try Workspace.open(
      at: folder.workspace, for: .writing, versions: [Schema.version1])
    #expect(try workspace.verify().isSound)
    #expect(try workspace.entries().count == 2)
  }

  @Test(arguments: ["DELETE FROM migration", "UPDATE migration SET entries = 3"])
  func `a record of migrations that is not ours is a fault`(sql: String) throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    try folder.tamper(sql)
    #expect(
      try Workspace.open(at: folder.workspace, for: .reading).verify().faults == [.migrations])
  }
}
