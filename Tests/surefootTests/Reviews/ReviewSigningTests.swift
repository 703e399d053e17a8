import Readiness
import Testing

@testable import surefoot

/// `review sign` and `review verify`, by the real ssh-keygen.
@Suite struct ReviewSigningTests {
  /// A company with a closed review and a key.
  private func company() throws -> (company: Company, key: SigningKey) {
    let company = try Company()
    company.clock("2026-12-24")
    try company.must("review", "start", "--present", "owner")
    try company.must("review", "close", "--yes")
    return (company, try SigningKey("key", in: company.program.folder))
  }

  /// A verifier's own list, in which a key has a name.
  private func list(
    _ company: Company, _ key: SigningKey, as name: String = "chair@example.com",
    options: String = "", in file: String = "signers"
  ) throws -> String {
    let line = try OpenFile(reading: "\(key.path).pub").read(atMost: 1 << 16)
    try AtomicFile.write(
      Array("\(name) \(options)\(String(decoding: line, as: UTF8.self))".utf8),
      to: company.file(file))
    return company.file(file)
  }

  private func verify(
    _ company: Company, _ status: surefoot.ExitStatus, _ signers: String?
  ) throws -> String {
    let options = signers.map { ["--allowed-signers", $0] } ?? []
    let ended = try company.program.run(["review", "verify"] + options)
    #expect(ended == status, "\(company.program.out)\(company.program.err)")
    return company.program.out
  }

  @Test(arguments: ["ed25519", "ecdsa", "rsa"])
  func `who signed is told by the verifier's own list only`(type: String) throws {
    let (company, _) = try company()
    let key = try SigningKey("chair", in: company.program.folder, type: type)
    let fingerprint = try key.fingerprint()
    #expect(try company.must("review", "sign", "--key", "chair").contains(fingerprint))
    let entry = try #require(try company.records().last?.number)
    let last = try #require(try company.records().last)
    #expect(last.kind == "review.signed" && last.known == .signed && last.actor == fingerprint)
    #expect(
      try verify(company, .done, nil).contains(
        "Signed (\(fingerprint), entry \(entry)): intact, signer unknown to you\n"))
    #expect(
      try verify(company, .done, list(company, key)).contains(
        "Signed by chair@example.com (\(fingerprint), entry \(entry))\n"))
    let other = try SigningKey("other", in: company.program.folder)
    #expect(
      try verify(company, .gate, list(company, other, in: "others"))
        .contains("not among the allowed signers"))
  }

  @Test func `a name counts for its purpose and its time`() throws {
    let (company, key) = try company()
    try company.must("review", "sign", "--key", "key")
    let cases: [(String, surefoot.ExitStatus)] = [
      ("namespaces=\"surefoot-review\" ", .done), ("namespaces=\"surefoot\" ", .gate),
      ("namespaces=\"git\" ", .gate), ("valid-before=\"20200101\" ", .gate),
    ]
    for (options, status) in cases {
      _ = try verify(company, status, list(company, key, options: options))
    }
  }

  @Test func `a review that nobody signed is intact, and does not pass where signers are named`()
    throws
  {
    let (company, key) = try company()
    #expect(try verify(company, .done, nil).contains("\nIntact: each of the "))
    #expect(try verify(company, .gate, list(company, key)).contains("\nNot signed: "))
    let said = try company.refused(
      .failed, "review", "verify", "--allowed-signers", company.file("none"))
    #expect(said.contains("none"))
  }

  @Test func `a statement that somebody signed elsewhere is recorded`() throws {
    let (company, key) = try company()
    let text = try company.must("review", "sign", "--show-statement")
    #expect(text.hasPrefix("surefoot-review/1\nworkspace: "))
    try AtomicFile.write(Array(text.utf8), to: company.file("s.txt"))
    try key.sign(company.file("s.txt"), namespace: "surefoot-review")
    try company.must("note", "root-mfa", "the journal goes on meanwhile")
    try company.must("review", "sign", "2026-Q4", "--signature", "s.txt.sig")
    let said = try company.unrecorded("review", "sign", "--key", "key")
    #expect(said.contains("already"))
    #expect(try company.must("journal", "verify").contains("and the signature fits: entry "))
    _ = try verify(company, .done, list(company, key))
  }

  @Test func `a signature for another purpose, and other statements, are refused`() throws {
    let (company, key) = try company()
    let text = try company.must("review", "sign", "--show-statement")
    try AtomicFile.write(Array(text.utf8), to: company.file("s.txt"))
    try key.sign(company.file("s.txt"), namespace: "surefoot")
    #expect(
      try company.unrecorded("review", "sign", "--signature", "s.txt.sig")
        .contains("-n surefoot-review"))
    let altered = text.replacing("next: 2027", with: "next: 2037")
    try AtomicFile.write(Array(altered.utf8), to: company.file("a.txt"))
    try key.sign(company.file("a.txt"), namespace: "surefoot-review")
    #expect(
      try company.unrecorded("review", "sign", "--signature", "a.txt.sig")
        .contains("says \"next: 2037"))
    let (other, _) = try self.company()
    try other.must("note", "root-mfa", "another workspace")
    let theirs = try other.must("review", "sign", "--show-statement")
    try AtomicFile.write(Array(theirs.utf8), to: company.file("o.txt"))
    try key.sign(company.file("o.txt"), namespace: "surefoot-review")
    #expect(
      try company.unrecorded("review", "sign", "--signature", "o.txt.sig")
        .contains("this journal never did"))
    for options in [
      [], ["--key", "key", "--show-statement"], ["--key", "key", "--statement-file", "s.txt"],
    ] {
      try company.refused(.usage, ["review", "sign"] + options)
    }
  }

  @Test func `a signature that was put in by hand is found out by both commands`() throws {
    let (company, key) = try company()
    try company.must("review", "sign", "--key", "key")
    let record = try #require(try company.records().last)
    guard case .reviewSigned(let body) = record.event else { return #expect(Bool(false)) }
    let signers = try list(company, key)
    let cases: [(Int, String, SignatureFlaw)] = [
      (body.review + 1, body.statement, .other),
      (body.review, body.statement.replacing("next: 2027", with: "next: 2037"), .other),
      (body.review, body.statement.replacing("body: ", with: "body: 0"), .other),
      (body.review, body.statement.replacing("workspace: ", with: "workspace: X "), .misfit),
    ]
    for (review, statement, flaw) in cases {
      let number = try company.records().count + 1
      try company.change { desk in
        try desk.append(
          [
            Fresh(
              .reviewSigned(
                .init(
                  review: review, statement: statement, signature: body.signature,
                  recorder: body.recorder)))
          ], signed: Actor(name: record.actor, known: .signed))
      }
      try #require(try company.program.run("journal", "verify") == .failed)
      #expect(company.program.out.contains("Fault: entry \(number) \(flaw.rawValue)\n"))
      #expect(
        try verify(company, .gate, signers).contains("Fault: entry \(number) \(flaw.rawValue)\n"))
      try company.must("journal", "redact", "\(number)", "--reason", "a forgery")
      _ = try verify(company, .done, signers)
    }
  }

  @Test func `a snapshot that the journal does not come to is shown`() throws {
    let company = try Company()
    company.clock("2026-12-24")
    try company.must("done", "root-mfa", "--note", "a name")
    let done = try #require(try company.records().last?.number)
    try company.must("review", "start", "--present", "owner")
    try company.must("review", "close", "--yes")
    _ = try verify(company, .done, nil)
    try company.must("undo", "--past-runs")
    #expect(try verify(company, .done, nil).contains("\nIntact: "), "what comes later is later")
    try company.must("journal", "redact", "\(done)", "--reason", "a name")
    let said = try verify(company, .gate, nil)
    #expect(
      said.contains("Not as recorded: item root-mfa, main: done, self-stated, until 2027-"))
    #expect(said.contains("Redacted since, and so counted no more: entry \(done)\n"))
  }

  @Test func `only a closed review is signed or verified`() throws {
    let company = try Company()
    for words in [["verify"], ["sign", "--show-statement"]] {
      #expect(try company.refused(.usage, ["review"] + words).contains("no review was closed yet"))
    }
    try company.must("review", "start", "--present", "owner")
    #expect(
      try company.refused(.usage, "review", "verify", "2026-Q4").contains("is still going on"))
  }
}
