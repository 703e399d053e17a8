import Glibc
import Readiness
import SQLite
import Testing

@testable import surefoot

/// A workspace as the first program made it, under this one.
struct OlderWorkspaceTests {
  private func older() throws -> StoreFolder {
    try StoreFolder(entries: Sample.entries(4), versions: [Schema.version1])
  }

  @Test func `an older workspace is read without a byte of it being changed`() throws {
    let folder = try older()
    let before = try folder.bytes()
    #expect(before[60..<64].elementsEqual([0, 0, 0, 1]))
    let workspace = try Workspace.open(at: folder.workspace, for: .reading)
    #expect(try workspace.entries().count == 4)
    #expect(try workspace.verify().faults == [])
    #expect(try workspace.keptListings() == [] && workspace.kept("any") == nil)
    #expect(try folder.bytes() == before)
    #expect(try folder.names() == ["surefoot.db"])
  }

  @Test func `an older workspace that cannot be written can be read`() throws {
    let folder = try older()
    chmod(folder.workspace, 0o400)
    #expect(try Workspace.open(at: folder.workspace, for: .reading).entries().count == 4)
    // The superuser writes whatever the mode says.
    guard FileSystem.user != 0 else { return }
    #expect(throws: WorkspaceError.olderReadOnly(folder.workspace, version: 1)) {
      try Workspace.open(at: folder.workspace, for: .writing).entries()
    }
  }

  @Test func `a backup of an older workspace is of the older schema, and can be restored`() throws {
    let folder = try older()
    let (copy, new) = ("\(folder.path)/copy.db", "\(folder.path)/new.db")
    let workspace = try Workspace.open(at: folder.workspace, for: .reading)
    try workspace.backup(to: copy)
    #expect(try Workspace.open(at: copy, for: .reading).connection.userVersion() == 1)
    _ = try Workspace.restore(from: copy, to: new)
    let restored = try Workspace.open(at: new, for: .reading)
    #expect(try restored.connection.userVersion() == 2)
    #expect(try restored.entries() == workspace.entries())
    #expect(try restored.verify().isSound)
  }

  @Test func `the first command that writes brings it up to date, after a backup`() throws {
    let folder = try older()
    let before = try Workspace.open(at: folder.workspace, for: .reading).entries()
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    #expect(try workspace.connection.userVersion() == 2)
    #expect(try workspace.entries() == before && workspace.verify().faults == [])
    try workspace.keep(KeptBytes(file: [1]))
    let aside = "surefoot.before-2-kept-bytes-1.db"
    #expect(try folder.names() == [aside, "surefoot.db"])
    let old = try Workspace.open(at: "\(folder.path)/\(aside)", for: .reading)
    #expect(try old.connection.userVersion() == 1 && old.entries() == before)
    let laidOut = try StoreFolder(entries: Sample.entries(4))
    let fresh = try Workspace.open(at: laidOut.workspace, for: .reading)
    #expect(
      try Schema.objects(of: fresh.connection) == Schema.objects(of: workspace.connection))
  }

  @Test func `an older workspace that is replaced is set aside as it was`() throws {
    let folder = try older()
    let newer = try StoreFolder(entries: Sample.entries(2))
    _ = try Workspace.restore(from: newer.workspace, to: folder.workspace, replacing: true)
    #expect(try folder.names() == ["surefoot.before-restore-1.db", "surefoot.db"])
    let aside = try Workspace.open(
      at: "\(folder.path)/surefoot.before-restore-1.db", for: .reading)
    #expect(try aside.connection.userVersion() == 1 && aside.entries().count == 4)
  }
}
