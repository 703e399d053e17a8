import Glibc
import Readiness
import SQLite
import Testing

@testable import surefoot

struct ConcurrencyTests {
  @Test func `a workspace that another connection is writing is locked, after some patience`()
    throws
  {
    let folder = try StoreFolder(entries: Sample.entries(2))
    let other = try Connection(path: folder.workspace, mode: .writing)
    let locked = WorkspaceError.locked(folder.workspace)
    try other.transaction(.immediate) {
      let workspace = try Workspace.open(at: folder.workspace, for: .writing, patience: 30)
      // Reading goes on while another only prepares to write.
      #expect(try workspace.entries().count == 2)
      #expect(throws: locked) { try workspace.append(Sample.entries(1), after: workspace.head()) }
    }
    try other.run("BEGIN EXCLUSIVE")
    #expect(throws: locked) {
      try Workspace.open(at: folder.workspace, for: .reading, patience: 30).entries()
    }
    #expect(throws: locked) {
      try Workspace.open(at: folder.workspace, for: .reading, patience: 30).verify().entries
    }
    #expect(locked.isContention)
    #expect(locked.description.hasPrefix("another process is using"))
  }

  @Test func `of two that read the same head, the second is told`() throws {
    let folder = try StoreFolder(entries: Sample.entries(2))
    let one = try Workspace.open(at: folder.workspace, for: .writing)
    let two = try Workspace.open(at: folder.workspace, for: .writing)
    let head = try one.head()
    try two.append(Sample.entries(1), after: head)
    #expect(throws: WorkspaceError.changedUnderneath(folder.workspace)) {
      try one.append(Sample.entries(1), after: head)
    }
    try one.append(Sample.entries(1), after: one.head())
    #expect(try two.entries().count == 4)
    #expect(try two.verify().isSound)
  }

  @Test func `processes that write at once lose nothing that one of them was told is there`()
    async throws
  {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let path = folder.workspace
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<3 {
        group.addTask {
          await #expect(processExitsWith: .success) { [path = path as String] in
            let workspace = try Workspace.open(at: path, for: .writing, patience: 60_000)
            for _ in 0..<20 {
              try workspace.transact { workspace in
                _ = try workspace.append(Sample.entries(2), after: workspace.head())
              }
            }
          }
        }
      }
    }
    let found = try Workspace.open(at: path, for: .reading).verify()
    #expect(found.entries == 1 + 3 * 20 * 2)
    #expect(found.faults == [])
    #expect(try folder.names() == ["surefoot.db"])
  }

  @Test func `a journal that goes while it is looked at is no fault`() async throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let path = folder.workspace
    let journal = path + "-journal"
    // What SQLite leaves for a moment of every transaction: a header without records.
    let header = [UInt8](repeating: 0, count: 512)
    let other = Task.detached {
      while !Task.isCancelled {
        try OpenFile(creating: journal, mode: 0o600).write(header)
        try FileSystem.remove(journal)
      }
    }
    defer { other.cancel() }
    for _ in 0..<50_000 { _ = try WorkspaceFile.check(path, mode: .writing) }
    other.cancel()
    try await other.value
  }

  @Test func `a process that dies while writing leaves what was there before`() async throws {
    let folder = try StoreFolder(entries: Sample.entries(3))
    let path = folder.workspace
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let workspace = try Workspace.open(at: path, for: .writing)
      try workspace.connection.run("PRAGMA cache_size = 2")
      try workspace.transact { workspace in
        // More than the cache holds: pages are written to the file before the end.
        try workspace.append(Sample.entries(2_000), after: workspace.head())
        kill(getpid(), SIGKILL)
      }
    }
    #expect(try folder.names() == ["surefoot.db", "surefoot.db-journal"])
    #expect(try folder.bytes().count > 100_000)
    let workspace = try Workspace.open(at: path, for: .reading)
    #expect(try workspace.verify().entries == 3)
    #expect(try workspace.verify().faults == [])
    #expect(try folder.names() == ["surefoot.db"])
  }

  @Test func `what was interrupted, and cannot be undone, is said`() async throws {
    let folder = try StoreFolder(entries: Sample.entries(3))
    let path = folder.workspace
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let workspace = try Workspace.open(at: path, for: .writing)
      try workspace.connection.run("PRAGMA cache_size = 2")
      try workspace.transact { workspace in
        try workspace.append(Sample.entries(2_000), after: workspace.head())
        kill(getpid(), SIGKILL)
      }
    }
    chmod(path, 0o400)
    // The superuser may write what is read-only.
    guard access(path, W_OK) != 0 else { return }
    #expect(throws: WorkspaceError.interrupted(path)) {
      try Workspace.open(at: path, for: .reading).entries()
    }
  }
}
