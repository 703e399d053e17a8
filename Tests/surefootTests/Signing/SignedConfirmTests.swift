import Readiness
import Testing

@testable import surefoot

/// `confirm` with signatures, by the real ssh-keygen.
@Suite struct SignedConfirmTests {
  private func company(_ items: String...) throws -> Company {
    let company = try Company()
    company.login("owner", 1000)
    try company.must(["done"] + (items.isEmpty ? ["root-mfa"] : items))
    return company
  }

  /// Prints the statement into a file.
  private func statement(_ company: Company, _ words: String...) throws -> String {
    let text = try company.must(["confirm"] + words + ["--show-statement"])
    let path = company.file("statement.txt")
    try AtomicFile.write(Array(text.utf8), to: path)
    return path
  }

  @Test(arguments: ["ed25519", "ecdsa", "rsa"])
  func `a statement that somebody signed elsewhere makes an item witnessed`(type: String) throws {
    let company = try company("root-mfa", "code-scanned")
    let file = try statement(company, "root-mfa", "code-scanned")
    let key = try SigningKey("key", in: company.program.folder, type: type)
    try key.sign(file)
    let count = try company.records().count
    let said = try company.must(
      "confirm", "code-scanned", "root-mfa", "--signature", "statement.txt.sig")
    let fingerprint = try key.fingerprint()
    #expect(said.contains("witnessed by \(fingerprint) (signed; handed in by owner(1000)@laptop)"))
    let records = try company.records().dropFirst(count)
    #expect(records.map(\.known) == [.signed, .signed])
    #expect(records.map(\.actor) == [fingerprint, fingerprint])
    #expect(Set(records.map(\.act)) == [count + 1])
    #expect(try company.must("plan").contains("witnessed by \(fingerprint) (signed)"))
    #expect(
      try company.must("journal", "verify").contains(
        "\(fingerprint), and the signature fits: entries \(count + 1), \(count + 2)."))
    #expect(
      try company.unrecorded(
        "confirm", "root-mfa", "code-scanned", "--signature", "statement.txt.sig"
      ).contains("already"))
  }

  @Test func `the journal may have moved on since, and the holder be named`() throws {
    let company = try company()
    let file = try statement(company, "root-mfa")
    try SigningKey("key", in: company.program.folder).sign(file)
    try company.must("done", "budget-alert")
    let said = try company.must(
      "confirm", "root-mfa", "--signature", "statement.txt.sig", "--statement-file", file, "--by",
      "security lead")
    #expect(said.contains("(signed; the key of security lead, as owner(1000)@laptop says)"))
    try company.must("journal", "verify")
  }

  @Test func `a statement about a proof that was made anew is refused`() throws {
    let company = try company()
    try SigningKey("key", in: company.program.folder).sign(statement(company, "root-mfa"))
    try company.must("done", "root-mfa", "--again")
    let said = try company.unrecorded("confirm", "root-mfa", "--signature", "statement.txt.sig")
    #expect(said.contains("make a new statement"))
  }

  @Test func `a statement of another workspace, or about other items, is refused`() throws {
    let (company, other) = (try company(), try company("budget-alert"))
    try SigningKey("key", in: company.program.folder).sign(statement(company, "root-mfa"))
    let signature = company.file("statement.txt.sig")
    #expect(
      try other.unrecorded("confirm", "budget-alert", "--signature", signature)
        .contains("confirm just that: surefoot confirm root-mfa"))
    try other.must("done", "root-mfa")
    #expect(
      try other.unrecorded("confirm", "root-mfa", "--signature", signature)
        .contains("this journal never did"))
  }

  @Test func `whatever was changed in the statement or the signature is refused`() throws {
    let company = try company()
    let file = try statement(company, "root-mfa")
    try SigningKey("key", in: company.program.folder).sign(file)
    let text = String(decoding: try OpenFile(reading: file).read(atMost: 4096), as: UTF8.self)
    func refused(_ text: String) throws -> String {
      try AtomicFile.write(Array(text.utf8), to: file)
      return try company.unrecorded("confirm", "root-mfa", "--signature", "statement.txt.sig")
    }
    #expect(try refused(text.replacing("myself", with: "not")).contains("does not fit"))
    #expect(try refused(text + "\n").contains("is not a statement as it was printed"))
    #expect(try refused(text.replacing("\n", with: "\r\n")).contains("is not a statement"))
    try AtomicFile.write(Array(text.utf8), to: file)
    let path = company.file("statement.txt.sig")
    let armour = String(decoding: try OpenFile(reading: path).read(atMost: 4096), as: UTF8.self)
    for broken in [
      "", "hello\n", armour.replacing("BEGIN SSH", with: "BEGIN PGP"), String(armour.dropLast(40)),
      armour.replacing("U1NIU0lH", with: "U1NI\u{1B}[2J"),
    ] {
      try AtomicFile.write(Array(broken.utf8), to: path)
      let said = try company.unrecorded("confirm", "root-mfa", "--signature", path)
      #expect(said.contains("is no signature"), "\(broken)")
    }
    try AtomicFile.write(Array(armour.replacing("U1NIU0lH", with: "U1NIU0lI").utf8), to: path)
    #expect(
      try company.unrecorded("confirm", "root-mfa", "--signature", path).contains("does not fit"))
    try AtomicFile.write(Array("\(armour)and more\r\n".utf8), to: path)
    try company.must("confirm", "root-mfa", "--signature", path)
    #expect(!(try company.must("journal", "show", "\(company.records().count)")).contains("more"))
  }

  @Test func `a signature for another purpose does not count`() throws {
    let company = try company()
    let file = try statement(company, "root-mfa")
    try SigningKey("key", in: company.program.folder).sign(file, namespace: "file")
    #expect(
      try company.unrecorded("confirm", "root-mfa", "--signature", "statement.txt.sig")
        .contains("does not fit"))
  }

  @Test func `a second person signs at once, the one who did it does not`() throws {
    let company = try company()
    let key = try SigningKey("key", in: company.program.folder)
    #expect(
      try company.unrecorded("confirm", "root-mfa", "--sign", "key").contains("the key is theirs"))
    company.named("lead")
    let said = try company.must(
      "confirm", "root-mfa", "--sign", "key", "--statement", "both keys lay on the table")
    let fingerprint = try key.fingerprint()
    #expect(said.contains("witnessed by \(fingerprint) (signed; the key of lead)"))
    #expect(try company.must("show", "root-mfa").contains("“both keys lay on the table”"))
    try company.must("journal", "verify")
  }

  @Test func `a key that cannot sign is named, with why`() throws {
    let company = try company()
    company.named("lead")
    _ = try SigningKey("locked", in: company.program.folder, passphrase: "a long phrase")
    for (key, why) in [("locked", "passphrase"), ("none", "No such file"), ("-h", "No such file")] {
      let said = try company.unrecorded("confirm", "root-mfa", "--sign=\(key)")
      #expect(said.contains("did not sign with \(company.file(key))"))
      #expect(said.contains(why), "\(said)")
    }
  }

  @Test func `without ssh-keygen, or with an old one, it says so and verifies the rest`() throws {
    let company = try company()
    try SigningKey("key", in: company.program.folder).sign(statement(company, "root-mfa"))
    let words = ["confirm", "root-mfa", "--signature", "statement.txt.sig"]
    company.program.environment["PATH"] = company.program.folder
    #expect(try company.refused(.failed, words).contains("apt-get install openssh-client"))
    let script = "#!/bin/sh\necho 'unknown option -- Y' >&2\nexit 1\n"
    try AtomicFile.write(Array(script.utf8), to: company.file("ssh-keygen"), mode: 0o755)
    #expect(try company.refused(.failed, words).contains("older than OpenSSH 8.1"))
    let failing = "#!/bin/sh\necho 'No user exists for uid 1501' >&2\nexit 255\n"
    try AtomicFile.write(Array(failing.utf8), to: company.file("ssh-keygen"), mode: 0o755)
    #expect(try company.refused(.failed, words).contains("No user exists for uid 1501"))
    company.program.environment["PATH"] = "/usr/bin"
    try company.must(words)
    let entry = try company.records().count
    for path in ["/nowhere", ".", "", company.program.folder] {
      company.program.environment["PATH"] = path
      let said = try company.must("journal", "verify")
      #expect(said.contains("Signatures not checked, entry \(entry): "), "\(path)")
      #expect(!said.contains("the signature fits"))
    }
    #expect(try company.must("journal", "verify", "--json").contains("signatures-not-checked"))
  }
}
