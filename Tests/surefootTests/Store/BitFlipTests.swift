import Glibc
import Readiness
import SQLite
import Testing

@testable import surefoot

struct BitFlipTests {
  /// A workspace with something in every table.
  private func folder() throws -> StoreFolder {
    let folder = try StoreFolder(entries: Sample.entries(6))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.keep(KeptPackTests.documented)
    try workspace.keep(draft: [1, 2, 3], for: "init")
    try workspace.keep(KeptBytes(file: [7, 8, 9]))
    try workspace.keep(KeptBytes(form: .note, bytes: [UInt8](repeating: 6, count: 20)))
    try workspace.keep(Snapshot(head: #require(try workspace.head()), state: [4, 5, 6]))
    return folder
  }

  /// All bytes, all bits: `scripts/judges/bitflip`.
  @Test func `a flipped bit is named, or refused, or changes nothing that is read`() throws {
    let folder = try folder()
    let original = try folder.bytes()
    let wanted = try Workspace.open(at: folder.workspace, for: .reading).contentDigest()
    var random = StoreRandom(state: 1)
    var noticed = 0
    for _ in 0..<700 {
      var bytes = original
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      try folder.write(bytes, to: folder.workspace)
      do {
        let workspace = try Workspace.open(at: folder.workspace, for: .reading)
        if try workspace.verify(replay: { _, _ in [4, 5, 6] }).isSound {
          #expect(try workspace.contentDigest() == wanted, "byte \(place)")
        } else {
          noticed += 1
        }
      } catch is WorkspaceError {
        noticed += 1
      }
    }
    // Much of a small workspace is unused space.
    #expect(noticed > 50)
  }

  @Test func `every bit of the header that SQLite or we rely on counts`() throws {
    let folder = try folder()
    let original = try folder.bytes()
    // Counters; and the size in pages, which SQLite takes from the file when it reads 0 here.
    let counters = [24..<32, 40..<44, 92..<100]
    for place in 0..<100 where !counters.contains(where: { $0.contains(place) }) {
      for bit in 0..<8 {
        var bytes = original
        bytes[place] ^= 1 << UInt8(bit)
        try folder.write(bytes, to: folder.workspace)
        #expect(throws: (any Error).self, "byte \(place), bit \(bit)") {
          let found = try Workspace.open(at: folder.workspace, for: .reading).verify()
          if !found.isSound { throw BackupError.unsound(folder.workspace, found.faultCount) }
        }
      }
    }
  }

  @Test func `a file cut off anywhere is refused or named`() throws {
    let folder = try folder()
    let original = try folder.bytes()
    for length in stride(from: 0, to: original.count, by: 509) {
      try folder.write(Array(original[..<length]), to: folder.workspace)
      #expect(throws: (any Error).self, "\(length) bytes") {
        let found = try Workspace.open(at: folder.workspace, for: .reading).verify()
        if !found.isSound { throw BackupError.unsound(folder.workspace, found.faultCount) }
      }
    }
  }
}
