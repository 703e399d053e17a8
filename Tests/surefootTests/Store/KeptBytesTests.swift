import Digest
import Readiness
import SQLite
import Testing

@testable import surefoot

struct KeptBytesTests {
  private func workspace(_ folder: StoreFolder) throws -> Workspace {
    try Workspace.open(at: folder.workspace, for: .writing)
  }

  @Test(arguments: [[], [0], Array("report\n".utf8), [UInt8](repeating: 255, count: 1 << 20)])
  func `a kept file comes back by the digest of its bytes`(bytes: [UInt8]) throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let workspace = try workspace(folder)
    let digest = try workspace.keep(KeptBytes(file: bytes))
    #expect(digest == SHA256.digest(of: bytes).hex)
    #expect(try workspace.keep(KeptBytes(file: bytes)) == digest)
    #expect(try workspace.kept(digest) == KeptBytes(file: bytes))
    #expect(
      try workspace.keptListings() == [KeptListing(digest: digest, form: .file, count: bytes.count)]
    )
    try workspace.drop(kept: digest)
    #expect(try workspace.kept(digest) == nil)
    #expect(try workspace.keptListings() == [])
  }

  @Test func `the digest of a private note does not confirm a guess of its text`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let workspace = try workspace(folder)
    let notes = (0..<2).map { _ in KeptBytes(note: "yes") }
    #expect(notes[0].bytes != notes[1].bytes && notes[0].digest != notes[1].digest)
    for note in notes {
      #expect(note.bytes.count == 19 && note.note == "yes")
      #expect(note.digest != SHA256.digest(of: Array("yes".utf8)).hex)
      #expect(note.digest == SHA256.digest(of: note.bytes).hex)
      #expect(try workspace.kept(workspace.keep(note))?.note == "yes")
    }
    #expect(KeptBytes(file: notes[0].bytes).note == nil)
  }

  @Test func `one file too large, or one too many, is refused, and nothing is kept of it`() throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let workspace = try workspace(folder)
    let large = [UInt8](repeating: 1, count: KeptBytes.limit + 1)
    #expect(throws: KeptError.tooLarge(large.count)) { try workspace.keep(KeptBytes(file: large)) }
    let almost = KeptBytes.totalLimit - 1
    try folder.tamper("INSERT INTO working_kept VALUES ('x', 'file', zeroblob(\(almost)), x'')")
    #expect(throws: KeptError.full(2)) { try workspace.keep(KeptBytes(file: [1, 2])) }
    try workspace.keep(KeptBytes(file: [1]))
    #expect(throws: KeptError.full(1)) { try workspace.keep(KeptBytes(file: [2])) }
    #expect(try workspace.keptListings().reduce(0) { $0 + $1.count } == KeptBytes.totalLimit)
    for error in [KeptError.full(1), .tooLarge(1)] {
      #expect(error.description.split(separator: "\n").count == 2)
    }
  }

  @Test(arguments: [
    "bytes = x'00'", "digest = 'other'", "sum = x'00'", "form = 'note'",
    "digest = CAST(x'ff' AS TEXT)",
  ])
  func `kept bytes that were changed are not used, and named`(change: String) throws {
    let folder = try StoreFolder(entries: Sample.entries(1))
    let workspace = try workspace(folder)
    try workspace.keep(KeptBytes(file: [1, 2]))
    try folder.tamper("UPDATE working_kept SET \(change)")
    let digest = try #require(try workspace.keptListings().first?.digest)
    #expect((try? workspace.kept(digest)) == nil)
    #expect(try workspace.verify().faults == [.kept(digest)])
  }

  @Test func `bytes that are gone, or that nobody names, are said and are no fault`() throws {
    let file = KeptBytes(file: [1, 2])
    let folder = try StoreFolder(entries: [Sample.naming(file.digest)] + Sample.entries(2))
    let workspace = try workspace(folder)
    let gone = try workspace.verify()
    #expect(gone.isSound && gone.absentKept == [1] && gone.unnamedKept == [])
    try workspace.keep(file)
    try workspace.keep(KeptBytes(file: []))
    let found = try workspace.verify()
    #expect(found.isSound && found.absentKept == [])
    #expect(found.unnamedKept == [KeptBytes(file: []).digest])
  }

  @Test(arguments: [
    #"{"kept":"#, #"{"kept":7}"#, #"{"kept":["DIGEST"]}"#, #"{"x":{"kept":"DIGEST"}}"#,
    #"{"note":"\"kept\":\"DIGEST\""}"#, #"{"Kept":"DIGEST"}"#,
  ])
  func `only the body's own key names kept bytes`(body: String) throws {
    let file = KeptBytes(file: [1, 2])
    let text = body.replacing("DIGEST", with: file.digest)
    let entry = NewEntry(stamp: Sample.stamp(), kind: "item.attached", body: text)
    let folder = try StoreFolder(entries: [entry])
    let workspace = try workspace(folder)
    try workspace.keep(file)
    #expect(try workspace.verify().unnamedKept == [file.digest])
  }

  @Test func `a redaction drops what was kept for the entry, unless another names it`() throws {
    let (shared, alone) = (KeptBytes(file: [1, 2]), KeptBytes(note: "held a name"))
    let naming = [shared, alone, shared].map { Sample.naming($0.digest) }
    let folder = try StoreFolder(entries: naming + Sample.entries(1))
    let workspace = try workspace(folder)
    for kept in [shared, alone] { try workspace.keep(kept) }
    #expect(try folder.bytes().holds("held a name"))
    try workspace.redact(1, recordedBy: Sample.redaction(of: 1))
    #expect(try workspace.keptListings().count == 2)
    try workspace.redact(2, recordedBy: Sample.redaction(of: 2))
    #expect(try workspace.keptListings().map(\.digest) == [shared.digest])
    #expect(try folder.bytes().holds("held a name") == false)
    try workspace.redact(3, recordedBy: Sample.redaction(of: 3))
    #expect(try workspace.keptListings() == [])
    let found = try workspace.verify()
    #expect(found.isSound && found.absentKept == [] && found.unnamedKept == [])
  }

  @Test func `a redaction that fails drops nothing`() throws {
    let file = KeptBytes(file: [1, 2])
    let folder = try StoreFolder(entries: [Sample.naming(file.digest)])
    let workspace = try workspace(folder)
    try workspace.keep(file)
    #expect(throws: WorkspaceError.self) {
      try workspace.redact(1, recordedBy: Sample.redaction(of: 9))
    }
    #expect(try workspace.kept(file.digest) == file)
  }
}
