import Glibc
import Readiness
import Testing

@testable import surefoot

/// Where output goes, and where it must not.
@Suite struct OutputTargetTests {
  private func names(_ company: Company) throws -> [String] {
    try FileSystem.names(in: company.program.folder)
  }

  @Test(arguments: [
    ("surefoot.db", "is the workspace itself"), ("./surefoot.db", "is the workspace itself"),
    ("surefoot.db-journal", "is the workspace itself"), ("hard.db", "is the workspace itself"),
    ("soft.db", "is the workspace itself"), ("link.md", "is a link or a device"),
    ("/dev/full", "is a link or a device"), ("/dev/null", "is a link or a device"),
    ("folder", "is a folder"), ("nowhere/plan.md", "no such file or folder"),
    ("surefoot.db/plan.md", "part of the path is not a folder"),
  ])
  func `a report goes into a plain file or nowhere`(target: String, said: String) throws {
    let company = try Company()
    #expect(link(company.workspace, company.file("hard.db")) == 0)
    #expect(symlink(company.workspace, company.file("soft.db")) == 0)
    #expect(symlink(company.file("surefoot-readiness.md"), company.file("link.md")) == 0)
    try Folders.make(company.file("folder"))
    unlink(company.file("hard.db-journal"))
    let (before, names) = (try company.bytes(), try names(company))
    try company.refused(.failed, "report", "plan", "-o", target)
    #expect(company.program.err.contains(said), "\(company.program.err)")
    #expect(company.program.err.split(separator: "\n").count == 2, "what, and what to do")
    #expect(try company.bytes() == before)
    #expect(try self.names(company) == names)
  }

  @Test func `a report that is there already is replaced whole, and only its owner reads it`()
    throws
  {
    let company = try Company()
    try AtomicFile.write(Array("old".utf8), to: company.file("plan.md"), mode: 0o644)
    try company.must("report", "plan", "-o", "plan.md")
    let text = try OpenFile(reading: company.file("plan.md")).read(atMost: 1 << 20)
    #expect(String(decoding: text, as: UTF8.self) == (try company.must("report", "plan")))
    #expect(try FileSystem.status(of: company.file("plan.md"))?.mode == 0o600)
    #expect(try FileSystem.status(of: company.workspace)?.mode == 0o600)
  }

  @Test func `an output that cannot be written fails, whatever was recorded stands`() throws {
    let company = try Company()
    let program = company.program
    struct Full: Error, CustomStringConvertible {
      var description: String { "cannot write standard output: no space\nmake space" }
    }
    let world = World(
      environment: program.environment, folder: program.folder,
      now: try #require(Instant("2026-11-23T10:00:00Z")), nowIsGiven: true,
      actor: .init(name: "owner", known: .named), input: -1, out: { _ in throw Full() },
      err: { _ in })
    #expect(Program.run(["plan"], in: world) == .failed)
    #expect(Program.run(["done", "root-mfa"], in: world) == .failed)
    #expect(try company.state().accountDone["main"]?["root-mfa"] != nil)
    try company.must("journal", "verify")
  }

  @Test func `a backup is never written over anything`() throws {
    let company = try Company()
    try company.must("backup", "copy.db")
    let copy = try OpenFile(reading: company.file("copy.db")).read(atMost: .max)
    for target in ["copy.db", "surefoot.db", "surefoot-readiness.md"] {
      try company.refused(.failed, "backup", target)
    }
    #expect(try OpenFile(reading: company.file("copy.db")).read(atMost: .max) == copy)
    try company.must("done", "root-mfa")
    try company.refused(.failed, "restore", "copy.db")
    try company.must("restore", "copy.db", "--replace")
    #expect(try company.state().accountDone["main"]?["root-mfa"] == nil)
    #expect(try names(company).contains { $0.contains("before-restore") })
  }
}
