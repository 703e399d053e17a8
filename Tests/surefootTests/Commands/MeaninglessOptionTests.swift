import Testing

@testable import surefoot

/// What is given and cannot be heeded is refused, not passed over.
@Suite struct MeaninglessOptionTests {
  @Test(arguments: [
    (["backup", "copy.db", "--as-of", "2026-11-23"], "--as-of means nothing to surefoot backup"),
    (["backup", "copy.db", "-a", "main"], "--account means nothing to surefoot backup"),
    (["journal", "verify", "--as-of=2026-11-23"], "--as-of means nothing to surefoot journal ver"),
    (["journal", "show", "--account", "main"], "--account means nothing to surefoot journal show"),
    (["journal", "show", "3", "--since", "1"], "N shows one entry, and --since a list"),
    (["account", "list", "--content", "acme"], "--content means nothing to surefoot account list"),
    (["--account", "main", "undo"], "--account means nothing to surefoot undo"),
    (["version", "--workspace", "x.db"], "--workspace means nothing to surefoot version"),
    (["decide", "--prove", "--as-of", "2026-11-23"], "--as-of means nothing to surefoot decide"),
    (["decide", "--fact", "people=3", "-a", "x"], "--account means nothing to surefoot decide"),
    (["decide", "--what-if", "people-now=3", "--what-if", "people-now=5"], "more than once"),
    (["answers", "template", "-w", "x.db"], "--workspace means nothing to surefoot answers"),
    (["init", "--resume", "--name", "Other"], "--name means nothing to surefoot init --resume"),
    (["report", "plan", "--view", "owner"], "--view is for readiness"),
    (["help", "plan", "--format", "json"], "--format prints the whole reference"),
  ])
  func `an option that a command cannot heed is refused`(words: [String], said: String) throws {
    let company = try Company()
    let before = try company.bytes()
    let complaint = try company.refused(.usage, words)
    #expect(complaint.contains(said), "\(complaint)")
    #expect(try company.bytes() == before)
    #expect(try FileSystem.status(of: company.file("copy.db")) == nil)
  }

  @Test func `an account that there cannot be yet is refused before a workspace is made`() throws {
    let company = try Company()
    let file = company.file("new.db")
    let said = try company.refused(
      .usage, "init", "--name", "X", "--workspace", file, "--account", "sandbox", "--no-input")
    #expect(said.contains("its first account will be called main"))
    #expect(try FileSystem.status(of: file) == nil)
  }

  @Test func `what a command cannot heed is not offered to the shell`() {
    let offered = Candidates.next(after: ["backup", "--"]) { _ in [] }
    #expect(offered.contains("--workspace") && !offered.contains("--account"))
  }
}
