import Glibc
import Readiness
import Testing

@testable import surefoot

struct ImportExistingTests {
  /// A company, a copy of its workspace as `copy.db`, and its exports before and after some work.
  private func company() throws -> Company {
    let company = try Company()
    try company.must("backup", "copy.db")
    try company.must("export", "json", "-o", "before.json")
    try company.change { desk in
      let done = Event.Done(item: "trail", grade: .selfStated, note: "\u{1B}[2J by hand")
      try desk.append([Fresh(.done(done), about: "main")])
    }
    try company.must("done", "root-second-factor", "--again")
    try company.must("export", "json", "-o", "after.json")
    return company
  }

  private func bytes(_ company: Company, _ name: String) throws -> [UInt8] {
    try OpenFile(reading: company.file(name)).read(atMost: .max)
  }

  @Test func `what continues the journal is shown first, and appended when agreed to`() throws {
    let company = try company()
    let before = try bytes(company, "copy.db")
    let words = ["import", "after.json", "--workspace", "copy.db"]
    for silence in [[], ["--no-input"]] {
      let said = try company.refused(.incomplete, words + silence)
      #expect(said.contains("give --yes"))
      #expect(company.program.out.contains("with entries 51 to 52:\n  51  2026-11-23 [main]"))
      #expect(!company.program.out.contains("\u{1B}") && company.program.out.contains("by hand"))
      #expect(try bytes(company, "copy.db") == before)
    }
    let done = try company.must(words + ["--yes"])
    #expect(done.contains("Appended and verified: entries 51 to 52; the journal ends at 52:"))
    let copy = try Workspace.open(at: company.file("copy.db"), for: .reading)
    let original = try Workspace.open(at: company.workspace, for: .reading)
    #expect(try copy.entries() == original.entries())
    #expect(try copy.verify().isSound)
    let report = ["report", "plan", "--format", "html"]
    #expect(try company.must(report + ["--workspace", "copy.db"]) == company.must(report))
  }

  @Test func `a workspace that has it all already is left as it is`() throws {
    let company = try company()
    let before = try company.bytes()
    #expect(try company.must("import", "after.json").contains("ends at the same entry"))
    let ahead = try company.must("import", "before.json", "--yes")
    #expect(ahead.contains("goes on to entry 52; nothing was changed"))
    #expect(try company.bytes() == before)
  }

  @Test func `journals that went apart are not merged, and the last common entry is named`() throws
  {
    let company = try company()
    try company.must("done", "root-keys-gone", "--again", "--workspace", "copy.db")
    let before = try bytes(company, "copy.db")
    let said = try company.refused(
      .failed, "import", "after.json", "--yes", "--workspace", "copy.db")
    let entries = try Workspace.open(at: company.file("copy.db"), for: .reading).entries()
    #expect(said.contains("went apart after entry 50 (\(entries[49].head)); nothing was merged"))
    #expect(try bytes(company, "copy.db") == before)
    let other = try Company("many-unknowns")
    let strange = try other.refused(.failed, "import", company.file("after.json"))
    #expect(strange.contains("no entry is in both"))
  }

  @Test func `what was redacted there is redacted here, with what was kept for it`() throws {
    let folder = try ExportSample.folder()
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let copy = "\(folder.path)/copy.db"
    try workspace.backup(to: copy)
    for number in [3, 4] {
      try workspace.redact(number, recordedBy: Sample.redaction(of: number))
    }
    try workspace.append([ExportSample.named(ExportSample.file.digest)], after: workspace.head())
    try workspace.keep(ExportSample.file)
    let export = try ExportSample.read(ExportSample.text(folder.workspace, for: .restricted))
    _ = try export.records()
    let behind = try Workspace.open(at: copy, for: .writing)
    #expect(try OpenFile(reading: copy).read(atMost: .max).holds("between us"))
    let head = try behind.head()
    #expect(try behind.relation(to: export) == .continues(from: 4))
    try behind.append(export, continuing: head)
    #expect(try behind.entries() == workspace.entries())
    #expect(try behind.keptListings().map(\.digest) == [ExportSample.file.digest])
    #expect(try behind.verify().isSound && behind.relation(to: export) == .same)
    #expect(try OpenFile(reading: copy).read(atMost: .max).holds("between us") == false)
  }

  @Test func `what cannot be appended whole is not appended at all`() throws {
    let folder = try ExportSample.folder()
    let workspace = try Workspace.open(at: folder.workspace, for: .writing)
    let copy = "\(folder.path)/copy.db"
    try workspace.backup(to: copy)
    try workspace.append(Sample.entries(2), after: workspace.head())
    let export = try WorkspaceExport(workspace, for: .internal)
    let behind = try Workspace.open(at: copy, for: .writing)
    let before = try behind.contentDigest()
    #expect(throws: WorkspaceError.changedUnderneath(copy)) {
      try behind.append(export, continuing: nil)
    }
    let torn = WorkspaceExport(
      audience: .internal, head: export.head,
      entries: export.entries.dropLast(2) + export.entries.suffix(1),
      packs: [], kept: [], heldBack: [])
    let head = try behind.head()
    #expect(throws: (any Error).self) { try behind.append(torn, continuing: head) }
    #expect(try behind.contentDigest() == before)
    let target = "\(folder.path)/new.db"
    #expect(throws: (any Error).self) { try Workspace.create(at: target, from: torn) }
    #expect(try folder.names() == ["copy.db", "surefoot.db"])
  }

  @Test func `an older workspace takes over what follows, after a backup`() throws {
    let entries = try ExportSample.entries()
    let older = try StoreFolder(entries: entries, versions: [Schema.version1])
    let newer = try ExportSample.folder()
    let export = try WorkspaceExport(
      Workspace.open(at: newer.workspace, for: .reading), for: .restricted)
    let reading = try Workspace.open(at: older.workspace, for: .reading)
    #expect(try reading.relation(to: export) == .continues(from: 2))
    let workspace = try Workspace.open(at: older.workspace, for: .writing)
    try workspace.append(export, continuing: workspace.head())
    #expect(try workspace.kept(ExportSample.file.digest) == ExportSample.file)
    #expect(try older.names() == ["surefoot.before-2-kept-bytes-1.db", "surefoot.db"])
  }

  @Test func `a file of another kind, and options without meaning, are refused`() throws {
    let company = try company()
    let plain = company.file("notes.txt")
    try AtomicFile.write(Array("notes\n".utf8), to: plain)
    #expect(try company.refused(.failed, "import", plain).contains("nothing that can be imported"))
    try company.refused(.usage, "import", "after.json", "--account", "main")
    try company.refused(.usage, "import", "after.json", "--as-of", "2026-11-23")
    try company.refused(.failed, "import", "none.json")
    try company.refused(.failed, "import", company.program.folder)
  }
}
