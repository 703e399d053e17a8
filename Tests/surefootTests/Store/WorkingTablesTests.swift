import Readiness
import SQLite
import Testing

@testable import surefoot

struct WorkingTablesTests {
  @Test func `a snapshot comes back, and the newer takes the place of the older`() throws {
    let folder = try StoreFolder(entries: Sample.entries(3))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    #expect(try workspace.snapshot() == nil)
    for entry in try workspace.entries() {
      let snapshot = Snapshot(head: entry.head, state: [UInt8](repeating: 7, count: entry.number))
      try workspace.keep(snapshot)
      #expect(try workspace.snapshot() == snapshot)
    }
    try workspace.append(Sample.entries(1), after: workspace.head())
    #expect(try workspace.snapshot()?.head.number == 3)
    try workspace.dropSnapshot()
    #expect(try workspace.snapshot() == nil)
  }

  @Test(arguments: [
    "UPDATE working_snapshot SET state = x'00'", "UPDATE working_snapshot SET sum = x'00'",
    "UPDATE working_snapshot SET number = 1", "UPDATE working_snapshot SET digest = zeroblob(32)",
    "UPDATE working_snapshot SET number = 99",
  ])
  func `a snapshot that does not fit the journal is passed over, and named`(sql: String) throws {
    let folder = try StoreFolder(entries: Sample.entries(3))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let head = try #require(try workspace.head())
    try workspace.keep(Snapshot(head: head, state: [1, 2, 3]))
    try folder.tamper(sql)
    #expect(try workspace.snapshot() == nil)
    #expect(try workspace.verify().faults == [.snapshot])
  }

  @Test func `a snapshot that is not what the entries fold to is named`() throws {
    let folder = try StoreFolder(entries: Sample.entries(3))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let head = try #require(try workspace.head())
    try workspace.keep(Snapshot(head: head, state: [3]))
    func fold(_ workspace: borrowing Workspace, _ number: Int) throws -> [UInt8] {
      [UInt8(try workspace.entries().prefix(number).count)]
    }
    #expect(try workspace.verify(replay: fold).faults == [])
    #expect(try workspace.verify { _, _ in [4] }.faults == [.snapshot])
  }

  @Test func `drafts come back by name until they are thrown away`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.keep(draft: [1, 2], for: "init")
    try workspace.keep(draft: [], for: "review")
    try workspace.keep(draft: [3], for: "init")
    #expect(try workspace.draftKeys() == ["init", "review"])
    #expect(try workspace.draft("init") == [3])
    #expect(try workspace.draft("review") == [])
    try workspace.keep(draft: nil, for: "init")
    #expect(try workspace.draft("init") == nil)
    #expect(try workspace.verify().faults == [])
  }

  @Test(arguments: ["bytes = x'00'", "key = 'other'", "sum = x'00'"])
  func `a damaged draft is not used, and named`(change: String) throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.keep(draft: [1, 2], for: "init")
    try folder.tamper("UPDATE working_draft SET \(change)")
    let key = try #require(try workspace.draftKeys().first)
    #expect(throws: WorkspaceError.self) { try workspace.draft(key) }
    #expect(try workspace.verify().faults == [.draft(key)])
  }

  @Test func `what is opened for reading is not written`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let before = try folder.bytes()
    let workspace = try Workspace.open(at: folder.workspace, for: .reading)
    let refused = WorkspaceError.notWritable(folder.workspace)
    #expect(throws: refused) { try workspace.keep(draft: [1], for: "init") }
    #expect(throws: refused) {
      try workspace.append(Sample.entries(1), after: workspace.head())
    }
    #expect(try folder.bytes() == before)
  }
}

struct KeptPackTests {
  /// The pack of the example in docs/journal-format.md.
  static let documented = KeptPack(
    name: "aws-onboarding", version: "1.0.0",
    files: [
      .init(path: "two.yaml", bytes: []), .init(path: "a/one.yaml", bytes: Array("one\n".utf8)),
    ])

  @Test func `a pack is kept once, comes back in order, and verifies`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let digest = try workspace.keep(Self.documented)
    #expect(try workspace.keep(Self.documented) == digest)
    #expect(try workspace.packDigests() == [digest])
    #expect(try workspace.pack(digest: digest) == Self.documented)
    #expect(try workspace.pack(digest: digest)?.files.map(\.path) == ["a/one.yaml", "two.yaml"])
    #expect(try workspace.pack(digest: "none") == nil)
    #expect(try workspace.verify().packs == 1)
    #expect(try workspace.verify().faults == [])
  }

  @Test func `no two packs have one digest because their parts run together`() {
    let packs = [
      KeptPack(name: "a", version: "b", files: []), KeptPack(name: "ab", version: "", files: []),
      KeptPack(name: "a", version: "b", files: [.init(path: "", bytes: [])]),
      KeptPack(name: "a", version: "b", files: [.init(path: "c", bytes: [0x64])]),
      KeptPack(name: "a", version: "b", files: [.init(path: "cd", bytes: [])]),
      KeptPack(
        name: "a", version: "b", files: [.init(path: "c", bytes: []), .init(path: "d", bytes: [])]),
    ]
    #expect(Set(packs.map(\.digest)).count == packs.count)
  }

  @Test(arguments: [
    "UPDATE pack SET name = 'x'", "UPDATE pack SET version = '2'", "DELETE FROM pack_file",
    "UPDATE pack_file SET bytes = x'00' WHERE path = 'two.yaml'",
    "UPDATE pack_file SET path = 'three.yaml' WHERE path = 'two.yaml'",
  ])
  func `a pack that was changed is refused, and named`(sql: String) throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let digest = try workspace.keep(Self.documented)
    for trigger in ["UPDATE pack SET name = 'x'", "DELETE FROM pack", "DELETE FROM pack_file"] {
      #expect(throws: SQLiteError.self) { try workspace.connection.run(trigger) }
    }
    try folder.tamper(sql)
    #expect(throws: WorkspaceError.self) { try workspace.pack(digest: digest) }
    #expect(try workspace.verify().faults == [.pack(digest)])
  }
}
