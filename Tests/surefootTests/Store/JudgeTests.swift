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
    let said = try String(
      decoding: OpenFile(reading: "\(folder.path)/said").read(atMost: 1 << 16), as: UTF8.self)
    #expect(said == "\(try #require(try workspace.head()))\n")
    try folder.tamper("UPDATE entry SET actor = actor || '.' WHERE number = 9")
    #expect(try judge(folder) == 1)
  }
}
