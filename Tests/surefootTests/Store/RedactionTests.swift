import Readiness
import SQLite
import Testing

@testable import surefoot

struct RedactionTests {
  /// Made at run time, so that no search for secrets finds it here.
  private static let slip = "slipped-" + String(repeating: "pass", count: 2) + "-word"

  /// More than one page.
  private static let padding = String(repeating: "x", count: 9_000)

  private func folder() throws -> StoreFolder {
    var entries = Sample.entries(40)
    entries[20] = NewEntry(
      stamp: Sample.stamp(20), kind: "item.done",
      body:
        #"{"item":"root-mfa","note":"\#(Self.slip) \#(Self.padding) \#(Self.slip)"}"#
    )
    let folder = try StoreFolder(entries: entries)
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let head = try #require(try workspace.head())
    try workspace.keep(Snapshot(head: head, state: Array("state with \(Self.slip)".utf8)))
    return folder
  }

  private func holdsSlip(_ folder: StoreFolder) throws -> Bool {
    let bytes = try folder.bytes()
    let slip = Array(Self.slip.utf8)
    return bytes.indices.dropLast(slip.count).contains { bytes[$0...].starts(with: slip) }
  }

  @Test func `a redacted body is gone from the file, the chain holds, the hole shows`() throws {
    let folder = try folder()
    #expect(try holdsSlip(folder))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let before = try workspace.entries()
    let record = try workspace.redact(21, recordedBy: Sample.redaction(of: 21))
    #expect(try holdsSlip(folder) == false)
    #expect(record.number == 41)
    let after = try workspace.entries()
    #expect(after[20].body == nil)
    #expect(after[20].digest == before[20].digest && after[20].bodyDigest == before[20].bodyDigest)
    #expect(after.dropLast().map(\.digest) == before.map(\.digest))
    #expect(try workspace.snapshot() == nil)
    let found = try workspace.verify(expecting: before.last?.head)
    #expect(found.faults == [])
    #expect(found.holes == [.init(entry: 21, record: 41)])
    #expect(found.expectation == .holds(following: 1))
    #expect(try folder.names() == ["surefoot.db"])
  }

  @Test func `what cannot be redacted is left as it is`() throws {
    let folder = try folder()
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.redact(21, recordedBy: Sample.redaction(of: 21))
    let before = try workspace.contentDigest()
    for (number, error) in [
      (99, RedactionError.noEntry(99)), (0, .noEntry(0)), (21, .blankAlready(21)),
      (41, .record(41)),
    ] {
      #expect(throws: error) {
        try workspace.redact(number, recordedBy: Sample.redaction(of: number))
      }
      #expect(error.description.contains("\n"))
    }
    #expect(try workspace.contentDigest() == before)
  }

  @Test func `where the file cannot be written anew that is said, and running again finishes it`()
    throws
  {
    let folder = try folder()
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    workspace.connection.limit(.attached, to: 0)
    let error = #expect(throws: RedactionError.self) {
      try workspace.redact(21, recordedBy: Sample.redaction(of: 21))
    }
    #expect(error?.description.hasSuffix("journal redact 21 --reason again") == true)
    #expect(try workspace.entries()[20].body == nil)
    let size = try folder.bytes().count
    workspace.connection.limit(.attached, to: 1)
    #expect(throws: RedactionError.blankAlready(21)) {
      try workspace.redact(21, recordedBy: Sample.redaction(of: 21))
    }
    #expect(try folder.bytes().count < size)
    #expect(try workspace.verify().faults == [])
  }

  @Test func `a record that names another entry blanks nothing`() throws {
    let folder = try folder()
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let before = try workspace.contentDigest()
    #expect(throws: WorkspaceError.self) {
      try workspace.redact(21, recordedBy: Sample.redaction(of: 20))
    }
    #expect(try workspace.contentDigest() == before)
  }

  @Test func `a blank that came back, and a record before its blank, are faults`() throws {
    let folder = try folder()
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.redact(21, recordedBy: Sample.redaction(of: 21))
    try folder.tamper("UPDATE body SET text = '{}' WHERE number = 21")
    #expect(
      try workspace.verify().faults == [.body(entry: 21), .notBlank(entry: 21, record: 41)])
    let early = try StoreFolder(entries: [Sample.redaction(of: 2)] + Sample.entries(2))
    try early.tamper("UPDATE body SET text = NULL WHERE number = 2")
    #expect(
      try Workspace.open(at: early.workspace, for: .reading).verify().faults
        == [.unexplainedHole(entry: 2)])
  }
}
