import Glibc
import Readiness
import Testing

@testable import surefoot

/// The approver's own yes to a run: under another login, or signed.
@Suite struct SignedApprovalTests {
  /// A company whose run waits for a yes; the entry that began it.
  private func waiting() throws -> (company: Company, run: Int) {
    let company = try Company("three-with-health-data", now: "2026-11-25T03:00:00Z")
    company.login("owner", 1_000)
    try company.must("account", "set", "main", "--kind", "stand-alone")
    try company.must(
      "run", "start", "root-break-glass", "--task", "close-account", "--why", "the lab moved",
      "--role", "operator=platform engineer")
    return (company, try #require(try company.state().runs.first?.number))
  }

  private func record(_ company: Company, _ run: Int) throws -> RunRecord {
    try #require(RunRecord(run, in: try company.records()))
  }

  @Test func `another login says yes, and it is their own act`() throws {
    let (company, run) = try waiting()
    #expect(try company.refused(.failed, "confirm", "run-\(run)").contains("nobody says yes"))
    company.login("lead", 1_001)
    let said = try company.must("confirm", "run-\(run)", "--statement", "for an hour")
    #expect(said.contains("It is their own act."))
    let page = try company.must("run", "show")
    #expect(page.contains("Allowed by: lead, their own act (as user 1001 on laptop)"))
    #expect(page.contains("Second person: reached; they said yes themselves"))
    #expect(
      try company.refused(.failed, "confirm", "run-\(run)").contains("A yes was said before."))
  }

  @Test func `a name is a claim, and the one who asked is none`() throws {
    let (company, run) = try waiting()
    #expect(
      try company.refused(.usage, "confirm", "run-\(run)", "--by", "Owner").contains("you are")
    )
    let said = try company.must("confirm", "run-\(run)", "--by", "tech lead")
    #expect(said.contains("That is the word of whoever typed it"))
    #expect(try company.must("run", "show").contains("Allowed by: tech lead, named by owner"))
  }

  @Test func `a no is said with why, and ends it`() throws {
    let (company, run) = try waiting()
    company.login("lead", 1_001)
    #expect(
      try company.refused(.usage, "confirm", "run-\(run)", "--deny").contains("--statement WHY"))
    try company.must("confirm", "run-\(run)", "--deny", "--statement", "the bills are not copied")
    #expect(try record(company, run).ended?.body.end == .denied)
    #expect(try company.must("run", "show").contains("Denied by: lead, their own act"))
  }

  @Test(arguments: [false, true])
  func `somebody without the workspace signs yes or no`(deny: Bool) throws {
    let (company, run) = try waiting()
    let key = try SigningKey("key", in: company.program.folder)
    let words = deny ? ["--deny", "--statement", "not tonight"] : []
    let text = try company.must(["confirm", "run-\(run)", "--show-statement"] + words)
    #expect(text.contains("item: run-\(run) main \(run):"))
    #expect(text.contains("title: owner asks for root-break-glass in main; Close the account"))
    #expect(text.hasSuffix(deny ? "statement: no: not tonight\n" : "statement: yes\n"))
    try AtomicFile.write(Array(text.utf8), to: company.file("s.txt"))
    try key.sign(company.file("s.txt"))
    try company.must(
      ["confirm", "run-\(run)", "--signature", "s.txt.sig"] + (deny ? ["--deny"] : []))
    let log = try record(company, run)
    #expect(log.approval?.body.allowed == !deny)
    #expect(log.approval?.line.record.known == .signed)
    #expect(log.approval?.line.record.actor == (try key.fingerprint()))
    #expect(log.log.filter { $0.record.known == .signed }.count == 1)
    let verified = try company.must("journal", "verify")
    #expect(verified.contains(try key.fingerprint()), "\(verified)")
    // So says the verifier that was written from the format's page alone.
    let judge = Repository.file("scripts/judges/journal-verify")
    #expect(system("python3 '\(judge)' '\(company.workspace)' > /dev/null") == 0)
    #expect(try company.must("run", "show").contains("signed with the key SHA256:"))
  }

  @Test func `what was signed is about this run and no other word`() throws {
    let (company, run) = try waiting()
    let key = try SigningKey("key", in: company.program.folder)
    let text = try company.must("confirm", "run-\(run)", "--show-statement")
    for (old, new) in [
      ("statement: yes", "statement: maybe"), ("run-\(run) main", "run-\(run) other"),
      ("Close the account", "Open the vault"),
    ] {
      try AtomicFile.write(
        Array(text.replacing(old, with: new).utf8), to: company.file("s.txt"))
      try? FileSystem.remove(company.file("s.txt.sig"))
      try key.sign(company.file("s.txt"))
      let before = try company.records().count
      _ = try company.program.run("confirm", "run-\(run)", "--signature", "s.txt.sig")
      #expect(try company.records().count == before, "\(new)")
    }
  }

  @Test func `a yes that was turned into a no by hand is found out`() throws {
    let (company, run) = try waiting()
    _ = try SigningKey("key", in: company.program.folder)
    company.login("lead", 1_001)
    try company.must("confirm", "run-\(run)", "--sign", "key")
    let line = try #require(try record(company, run).approval)
    let body = line.body
    try company.change { desk in
      _ = try desk.append(
        [
          Fresh(
            .runApproved(
              .init(
                run: run, allowed: false, statement: body.statement, signature: body.signature,
                recorder: body.recorder)), about: "main")
        ], signed: Actor(name: line.line.record.actor, known: .signed))
    }
    #expect(try company.program.run("journal", "verify") == .failed)
    #expect(company.program.out.contains(SignatureFlaw.other.rawValue))
  }

  @Test func `runs and items are not confirmed together`() throws {
    let (company, run) = try waiting()
    #expect(
      try company.refused(.usage, "confirm", "run-\(run)", "root-mfa").contains(
        "confirm it on its own"))
    #expect(try company.refused(.usage, "confirm", "root-mfa", "--deny").contains("means nothing"))
    #expect(try company.refused(.usage, "confirm", "run-1").contains("there is no run or drill"))
  }
}
