import Readiness
import Testing

@testable import surefoot

/// What `journal verify` says of signatures that somebody put into a journal by other means.
@Suite struct SignatureAuditTests {
  /// A company with one signed confirmation, as its body.
  private func company(
    now: String = "2026-11-23T10:00:00Z"
  ) throws -> (Company, Event.Confirmed, Actor) {
    let company = try Company(now: now)
    try company.must("done", "root-mfa", "code-scanned")
    _ = try SigningKey("key", in: company.program.folder)
    company.named("lead")
    try company.must("confirm", "root-mfa", "--sign", "key")
    let record = try #require(try company.records().last)
    guard case .confirmed(let body) = try #require(record.event) else { throw Unexpected() }
    return (company, body, Actor(name: record.actor, known: .signed))
  }

  private struct Unexpected: Error {}

  /// The fault that a further entry makes.
  private func fault(
    _ company: Company, _ event: Event, by actor: Actor, about account: Account.ID? = "main"
  ) throws -> String {
    let count = try company.records().count
    try company.change { desk in
      _ = try desk.append([Fresh(event, about: account)], signed: actor)
    }
    try #require(try company.program.run("journal", "verify") == .failed)
    let prefix = "Fault: entry \(count + 1) "
    let lines = company.program.out.split(separator: "\n")
    let line = try #require(lines.first { $0.hasPrefix(prefix) })
    try company.must("journal", "redact", "\(count + 1)", "--reason", "a forgery")
    try company.must("journal", "verify")
    return String(line.dropFirst(prefix.count))
  }

  private func body(
    _ body: Event.Confirmed, item: Item.ID? = nil, entry: Int? = nil, statement: String? = nil,
    signature: String?
  ) -> Event {
    .confirmed(
      .init(
        item: item ?? body.item, entry: entry ?? body.entry, statement: statement ?? body.statement,
        signature: signature, recorder: body.recorder))
  }

  @Test func `each way to put one in by hand is found out`() throws {
    let (company, signed, signer) = try company()
    let armour = try #require(signed.signature)
    func flaw(
      _ event: Event, by actor: Actor? = nil, about account: Account.ID? = "main"
    ) throws -> SignatureFlaw? {
      let text = try fault(company, event, by: actor ?? signer, about: account)
      return SignatureFlaw(rawValue: text)
    }
    #expect(try flaw(body(signed, signature: nil)) == .absent)
    #expect(try flaw(.started(.init(item: "root-mfa"))) == .absent)
    let owner = Actor(name: "owner", known: .named)
    #expect(try flaw(body(signed, signature: armour), by: owner) == .unsaid)
    let other = Actor(name: signer.name + "x", known: .signed)
    #expect(try flaw(body(signed, signature: armour), by: other) == .key)
    #expect(try flaw(body(signed, item: "code-scanned", signature: armour)) == .other)
    #expect(try flaw(body(signed, entry: signed.entry + 1, signature: armour)) == .other)
    #expect(try flaw(body(signed, signature: armour), about: nil) == .other)
    #expect(try flaw(body(signed, statement: "I saw it", signature: armour)) == .other)
    let zeroes = Entry.Digest.zero.hex
    for line in ["origin: ", "head: \(signed.entry + 1):", "root-mfa main \(signed.entry):"] {
      let parts = signed.statement.split(separator: line, maxSplits: 1)
      try #require(parts.count == 2, "\(line)")
      let altered = "\(parts[0])\(line)\(zeroes)\(parts[1].dropFirst(64))"
      #expect(try flaw(body(signed, statement: altered, signature: armour)) == .other, "\(line)")
    }
    let words = signed.statement.replacing("myself", with: "twice")
    #expect(try flaw(body(signed, statement: words, signature: armour)) == .misfit)
  }

  @Test func `a statement that was signed for another workspace does not fit this one`() throws {
    let (_, signed, signer) = try company()
    let (other, _, _) = try company(now: "2026-11-23T10:00:01Z")
    let text = try fault(other, body(signed, signature: signed.signature), by: signer)
    #expect(SignatureFlaw(rawValue: text) == .other)
  }
}

@Suite struct ChildProgramTests {
  private func program(_ script: String, in folder: borrowing TestFolder) throws -> ChildProgram {
    try AtomicFile.write(
      Array("#!/bin/sh\n\(script)\n".utf8), to: folder.file("child"), mode: 0o755)
    let world = World(
      environment: ["PATH": "relative:\(folder.path)", "WORD": "a b"], folder: folder.path,
      now: Instant(seconds: 0), nowIsGiven: true, actor: Actor(name: "owner", known: .named),
      input: -1, out: { _ in }, err: { _ in })
    return try #require(ChildProgram(named: "child", in: world))
  }

  @Test func `a child gets its words, its input, its attachment and its environment`() throws {
    let folder = try TestFolder()
    let script = """
      for word in "$@"; do echo "<$word>"; done; /bin/cat
      /bin/cat \(ChildProgram.attachment); echo "$WORD" >&2; exit 3
      """
    let end = try program(script, in: folder)
      .run(["a b", "$HOME", "", "*"], input: "in\n", attached: "beside\n")
    #expect(end.out == "<a b>\n<$HOME>\n<>\n<*>\nin\nbeside\n")
    #expect(end.complaint == "a b\n")
    #expect(end.status == 3)
  }

  @Test func `more than a pipe holds neither blocks nor is lost on the way in`() throws {
    let folder = try TestFolder()
    let end = try program("/usr/bin/wc -c", in: folder)
      .run([], input: String(repeating: "x", count: 1_000_000))
    #expect(end.out.contains("1000000"))
  }

  @Test func `a child without anybody to ask has no terminal, and its death has a status`() throws {
    let folder = try TestFolder()
    let script = """
      read -r process name state parent group session rest < /proc/$$/stat
      [ "$session" = $$ ] && echo alone; kill -9 $$
      """
    let end = try program(script, in: folder).run([], input: "")
    #expect(end.out == "alone\n", "a session of its own has no terminal")
    #expect(end.status == 128 + 9)
  }

  @Test func `what cannot be run says so`() throws {
    let folder = try TestFolder()
    let child = try program("exit 0", in: folder)
    try AtomicFile.write(Array("no program".utf8), to: folder.file("child"), mode: 0o755)
    #expect(throws: SystemError.self) { try child.run([], input: "") }
  }
}
