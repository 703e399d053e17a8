import Glibc
import Readiness
import SQLite
import Testing

@testable import surefoot

struct WorkspaceFileTests {
  private func refusal(
    _ folder: StoreFolder, for mode: Workspace.Mode = .reading
  ) -> WorkspaceError? {
    #expect(throws: WorkspaceError.self) {
      try Workspace.open(at: folder.workspace, for: mode, patience: 20).entries()
    }
  }

  @Test func `a new workspace is ours alone from its creation, and alone in its folder`() throws {
    let folder = try StoreFolder()
    let old = umask(0)
    defer { umask(old) }
    try Workspace.create(at: folder.workspace) { _ in
      for name in try folder.names() {
        #expect(try FileSystem.status(of: "\(folder.path)/\(name)")?.mode == 0o600, "\(name)")
      }
      #expect(try folder.names().count > 0)
    }
    #expect(try folder.names() == ["surefoot.db"])
    #expect(try FileSystem.status(of: folder.workspace)?.mode == 0o600)
    #expect(try Workspace.open(at: folder.workspace, for: .writing).notices == [])
  }

  @Test func `a workspace that is not finished never appears`() throws {
    struct Stop: Error {}
    let folder = try StoreFolder()
    #expect(throws: Stop.self) { try Workspace.create(at: folder.workspace) { _ in throw Stop() } }
    #expect(try folder.names() == [])
  }

  @Test func `creating never touches what is there`() throws {
    let folder = try StoreFolder()
    try folder.write([1, 2], to: folder.workspace)
    #expect(throws: WorkspaceError.exists(folder.workspace)) {
      try Workspace.create(at: folder.workspace)
    }
    #expect(try folder.bytes() == [1, 2])
    #expect(try folder.names() == ["surefoot.db"])
  }

  @Test func `creating where there is no folder says so about the file that was asked for`() throws
  {
    let folder = try StoreFolder()
    let error = #expect(throws: SystemError.self) {
      try Workspace.create(at: "\(folder.path)/none/surefoot.db")
    }
    #expect(error?.description.contains("none/surefoot.db: no such file or folder\n") == true)
  }

  @Test func `the same entries give the same bytes`() throws {
    let folders = try (0..<2).map { _ in try StoreFolder(entries: Sample.entries(5)) }
    #expect(try folders[0].bytes() == folders[1].bytes())
  }

  @Test func `nothing, a folder, a link and a pipe are told apart`() throws {
    let folder = try StoreFolder()
    #expect(refusal(folder) == .missing(folder.workspace))
    try #require(mkfifo(folder.workspace, 0o600) == 0)
    #expect(refusal(folder) == .notAFile(folder.workspace))
    try FileSystem.remove(folder.workspace)
    try Workspace.create(at: "\(folder.path)/other.db")
    try #require(symlink("other.db", folder.workspace) == 0)
    #expect(refusal(folder) == .link(folder.workspace))
    try FileSystem.remove(folder.workspace)
    try #require(mkdir(folder.workspace, 0o700) == 0)
    #expect(refusal(folder) == .notAFile(folder.workspace))
    rmdir(folder.workspace)
  }

  @Test func `what others may write is said, and used all the same`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    chmod(folder.workspace, 0o620)
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    #expect(workspace.notices == [.othersMayWrite(folder.workspace)])
  }

  @Test(arguments: [[], [0], Array("SQLite format 3\0".utf8), [UInt8](repeating: 7, count: 9_000)])
  func `what is no database is no workspace`(bytes: [UInt8]) throws {
    let folder = try StoreFolder()
    try folder.write(bytes, to: folder.workspace)
    #expect(refusal(folder) == .notAWorkspace(folder.workspace))
    #expect(try folder.bytes() == bytes)
  }

  @Test func `another program's database is not touched`() throws {
    let folder = try StoreFolder()
    try folder.write([], to: folder.workspace)
    try Connection(path: folder.workspace, mode: .writing).run("CREATE TABLE entry (x)")
    let before = try folder.bytes()
    #expect(refusal(folder, for: .writing) == .notAWorkspace(folder.workspace))
    #expect(try folder.bytes() == before)
  }

  @Test func `a newer workspace is refused as newer`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    try Connection(path: folder.workspace, mode: .writing).run("PRAGMA user_version = 3")
    #expect(refusal(folder) == .newer(folder.workspace, version: 3))
  }

  @Test(arguments: [
    ("CREATE TRIGGER extra AFTER INSERT ON entry BEGIN SELECT 1; END", "trigger extra was added"),
    ("CREATE VIEW entries AS SELECT 1", "view entries was added"),
    ("CREATE INDEX by_kind ON entry (kind)", "index by_kind was added"),
    ("CREATE TABLE notes (x)", "table notes was added"),
    ("ANALYZE", "table sqlite_stat1 was added"),
    ("DROP TRIGGER entry_not_changed", "trigger entry_not_changed is missing"),
    ("ALTER TABLE pack ADD COLUMN more TEXT", "table pack was changed"),
    (
      "DROP TRIGGER pack_not_deleted; "
        + "CREATE TRIGGER pack_not_deleted AFTER DELETE ON pack BEGIN SELECT 1; END",
      "trigger pack_not_deleted was changed"
    ),
  ])
  func `a schema that is not exactly ours is refused by name`(sql: String, line: String) throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    try Connection(path: folder.workspace, mode: .writing).run(script: sql)
    #expect(refusal(folder) == .alteredSchema(folder.workspace, [line]))
  }

  @Test func `write-ahead logging, and journals that point elsewhere, are refused`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let log = folder.workspace + "-wal"
    try folder.write([1], to: log)
    #expect(refusal(folder) == .strangeCompanion(log))
    try FileSystem.remove(log)
    let journal = folder.workspace + "-journal"
    let magic: [UInt8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7]
    try folder.write([UInt8](repeating: 0, count: 600) + magic, to: journal)
    #expect(refusal(folder) == .strangeCompanion(journal))
    try FileSystem.remove(journal)
    try Connection(path: folder.workspace, mode: .writing).query("PRAGMA journal_mode = WAL") { _ in
    }
    for name in try folder.names() where name != "surefoot.db" {
      try FileSystem.remove("\(folder.path)/\(name)")
    }
    #expect(refusal(folder) == .alteredHeader(folder.workspace, byte: 18))
  }

  @Test func `a hostile name cannot move the cursor or add a line`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    try Connection(path: folder.workspace, mode: .writing).run(
      "CREATE TABLE \"a\u{1B}[2J\nb\u{9B}m\u{202E}\" (x)")
    let altered = try #require(refusal(folder))
    let texts = [
      altered.description, WorkspaceError.damaged("p", "\u{1B}[2J\n").description,
      VerificationFault.draft("k\u{1B}\n").description,
      VerificationFault.file("\u{9B}").description,
    ]
    for scalar in texts.joined().unicodeScalars where scalar != "\n" {
      #expect(scalar.properties.generalCategory != .control && scalar != "\u{202E}")
    }
    #expect(texts.map { $0.split(separator: "\n").count } == [2, 2, 1, 1])
  }

  @Test func `every refusal says what is wrong and what to do`() {
    let path = "/somewhere/surefoot.db"
    let errors: [WorkspaceError] = [
      .missing(path), .exists(path), .notAFile(path), .link(path), .anotherOwner(path, user: 7),
      .strangeCompanion(path), .notAWorkspace(path), .alteredHeader(path, byte: 3),
      .alteredSchema(path, ["view v was added"]), .newer(path, version: 9),
      .olderReadOnly(path, version: 1), .notWritable(path), .interrupted(path), .locked(path),
      .changedUnderneath(path), .damaged(path, "torn"), .noSpace(path),
      .refused(path, SQLiteError(code: 1, message: "no")),
    ]
    for error in errors {
      let lines = error.description.split(separator: "\n")
      #expect(lines.count == 2 && lines.allSatisfy { $0.count > 10 }, "\(error)")
      #expect(lines[0].contains(path), "\(error)")
    }
    #expect(Set(errors.map(\.description)).count == errors.count)
    #expect(errors.filter(\.isContention).count == 2)
  }
}
