import Glibc
import Readiness
import SQLite
import Testing

@testable import surefoot

struct JudgeTests {
  private static let pythons: [String] = ["/usr/bin/python3", "/usr/local/bin/python3"]
  private static let python = pythons.first { path in access(path, X_OK) == 0 }

  /// What the independent verifier says of a workspace.
  private func judge(_ folder: StoreFolder) throws -> Int32 {
    let judge = Repository.file("scripts/judges/journal-verify")
    let status = system(
      "'\(Self.python ?? "")' '\(judge)' '\(folder.workspace)' > '\(folder.path)/said'")
    return status >> 8
  }

  @Test(.enabled(if: python != nil), arguments: 1...3)
  func `a verifier written from the format's page alone agrees`(seed: UInt64) throws {
    var random = StoreRandom(state: seed)
    let folder = try StoreFolder(entries: Sample.random(50, &random))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.redact(7, recordedBy: Sample.redaction(of: 7))
    #expect(try judge(folder) == 0)
    #expect(try said(folder) == "\(try #require(try workspace.head()))\n")
    try folder.tamper("UPDATE entry SET actor = actor || '.' WHERE number = 9")
    #expect(try judge(folder) == 1)
  }

  @Test(.enabled(if: python != nil)) func `it agrees about kept bytes, and older workspaces`()
    throws
  {
    let kept = [KeptBytes(file: [1, 2]), KeptBytes(note: "between us")]
    let folder = try StoreFolder(entries: kept.map { Sample.naming($0.digest) })
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let head = try #require(try workspace.head())
    for kept in kept { try workspace.keep(kept) }
    #expect(try judge(folder) == 0 && said(folder) == "\(head)\n")
    try workspace.keep(KeptBytes(file: []))
    try workspace.drop(kept: kept[1].digest)
    #expect(try judge(folder) == 0)
    let odd = "not kept here: what entry 2 names\nkept, and named by no entry: "
    #expect(try said(folder) == odd + "\(KeptBytes(file: []).digest)\n\(head)\n")
    try folder.tamper("UPDATE working_kept SET form = 'note' WHERE length(bytes) = 2")
    #expect(try judge(folder) == 1)
    let older = try StoreFolder(entries: Sample.entries(3), versions: [Schema.version1])
    #expect(try judge(older) == 0)
  }

  private func said(_ folder: StoreFolder) throws -> String {
    try String(
      decoding: OpenFile(reading: "\(folder.path)/said").read(atMost: 1 << 16), as: UTF8.self)
  }
}
