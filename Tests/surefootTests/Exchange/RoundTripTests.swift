import Readiness
import SQLite
import Testing

@testable import surefoot

struct RoundTripTests {
  @Test(arguments: 1...20) func `what comes in is what went out, value by value`(seed: UInt64)
    throws
  {
    var random = StoreRandom(state: seed)
    let events = (0..<30).map { _ in RandomEvent.any(&random) }
    let folder = try StoreFolder(entries: ExportSample.entries(events, kept: [ExportSample.file]))
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.keep(ExportSample.pack)
    try workspace.keep(ExportSample.file)
    try workspace.redact(
      5,
      recordedBy: NewEntry(
        stamp: Sample.stamp(), kind: "journal.redacted", body: #"{"entry":5,"reason":"a slip"}"#))
    let export = try WorkspaceExport(workspace, for: .restricted)
    let back = try ExportSample.read(export.text())
    #expect(back == export && export.heldBack == [])
    #expect(try back.records().count == 34)
    let target = "\(folder.path)/new.db"
    try Workspace.create(at: target, from: back)
    let made = try Workspace.open(at: target, for: .reading)
    #expect(try made.contentDigest() == workspace.contentDigest())
    #expect(try made.verify().isSound)
  }

  @Test func `in an empty place it becomes a workspace whose reports are the same bytes`() throws {
    let old = try Company("three-growing-to-fifteen")
    try old.must("done", "root-keys-gone", "--again", "--note", "<b>gone</b> 🔑")
    try old.must("journal", "redact", "12", "--reason", "named a person")
    try old.must("export", "json", "-o", "whole.json")
    let new = try TestFolder()
    let program = Terminalless(in: new.path)
    #expect(try program.run("import", old.file("whole.json")) == .done, "\(program.err)")
    let head = try #require(try Workspace.open(at: old.workspace, for: .reading).head())
    #expect(program.out.contains("the journal ends at \(head)\n"))
    let views = [["plan"], ["next"], ["journal", "show"], ["decide"], ["journal", "verify"]]
    let reports = ReportChoice.all.flatMap { choice in
      ReportFormat.allCases.map { ["report"] + choice.words + ["--format", $0.rawValue] }
    }
    for words in views + reports {
      #expect(try program.run(words) == .done)
      #expect(try program.out == old.must(words), "\(words)")
    }
    #expect(try program.run("backup", "copy.db") == .done)
    #expect(try program.run("export", "json", "-o", "again.json") == .done)
    let texts = try [old.file("whole.json"), new.file("again.json")].map {
      try OpenFile(reading: $0).read(atMost: .max)
    }
    #expect(texts[0] == texts[1])
    #expect(try program.run("done", "root-second-factor") == .done)
    #expect(try FileSystem.status(of: new.file("surefoot.db"))?.mode == 0o600)
  }

  @Test func `each audience has what it may have, and is told what is held back`() throws {
    let folder = try ExportSample.folder()
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.keep(draft: Array("a draft".utf8), for: "init")
    func held(_ what: String, _ entry: Int?) -> WorkspaceExport.HeldBack {
      .init(what: what, entry: entry, reason: "held in the workspace")
    }
    let (file, note) = (held("attached file", 3), held("private note", 4))
    for (audience, kept, expected) in [
      (Audience.open, 0, [held("entries", nil)]), (.internal, 0, [file, note]),
      (.restricted, 1, [note]),
    ] {
      let export = try WorkspaceExport(workspace, for: audience)
      #expect(export.kept.count == kept && export.entries.isEmpty == (audience == .open))
      #expect(
        Set(export.heldBack.map(\.what)) == Set((expected + [held("draft", nil)]).map(\.what)))
      #expect(expected.allSatisfy(export.heldBack.contains))
      let text = try export.text()
      let secret = String(ExportSample.note.digest.prefix(9))
      #expect(!text.contains("between us") && !text.contains("a draft"))
      #expect(text.contains(secret) == (audience != .open))
      #expect(text.contains("Example Bakery") == (audience != .open))
      #expect(try export.head == workspace.head())
    }
    let open = try ExportSample.read(ExportSample.text(folder.workspace, for: .open))
    #expect(throws: ExchangeError.noEntries) { try open.records() }
  }

  @Test func `bytes that are gone already are listed as that`() throws {
    let folder = try ExportSample.folder()
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    try workspace.drop(kept: ExportSample.file.digest)
    let export = try WorkspaceExport(workspace, for: .restricted)
    #expect(export.kept == [])
    #expect(export.heldBack.contains { $0.entry == 3 && $0.reason.contains("not in the") })
  }

  @Test func `what an export left out is said by journal verify where it came in`() throws {
    let folder = try ExportSample.folder()
    let program = Terminalless(in: folder.path)
    #expect(try program.run("export", "json", "-o", "whole.json") == .done)
    #expect(program.out.contains("Left out: private note, held in the workspace\n"))
    #expect(try program.run("import", "whole.json", "-w", "new.db") == .done, "\(program.err)")
    #expect(program.out.contains("Left out: attached file, held in the workspace\n"))
    #expect(try program.run("journal", "verify", "-w", "new.db") == .done)
    for entry in [3, 4] {
      #expect(program.out.contains("Not kept here: what entry \(entry) names"))
    }
    #expect(try program.run("journal", "verify") == .done)
    #expect(!program.out.contains("Not kept here"))
  }

  @Test func `a workspace that is damaged is not exported, and no file appears`() throws {
    let company = try Company()
    try company.change { desk in
      let triggers = Schema.version1.objects.filter { $0.type == "trigger" }
      for trigger in triggers { try desk.workspace.connection.run("DROP TRIGGER \(trigger.name)") }
      try desk.workspace.connection.run("UPDATE entry SET actor = 'other' WHERE number = 3")
      for trigger in triggers { try desk.workspace.connection.run(trigger.sql) }
    }
    let said = try company.refused(.failed, "export", "json", "-o", "whole.json")
    #expect(said.contains("entry 3 is not what its digests say"))
    #expect(try FileSystem.status(of: company.file("whole.json")) == nil)
  }

  @Test func `standard output, a file and JSON are the same bytes, and the workspace is spared`()
    throws
  {
    let company = try Company()
    let text = try company.must("export", "json")
    #expect(try company.must("export", "json", "--json") == text)
    try company.must("export", "json", "--output", "a.json")
    let bytes = try OpenFile(reading: company.file("a.json")).read(atMost: .max)
    #expect(bytes == Array(text.utf8))
    let before = try company.bytes()
    try company.refused(.failed, "export", "json", "-o", "surefoot.db")
    try company.refused(.usage, "export", "json", "--audience", "all")
    #expect(try company.bytes() == before)
  }
}
