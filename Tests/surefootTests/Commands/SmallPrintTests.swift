import Readiness
import Testing

@testable import surefoot

/// What commands say of limits, and of what stays behind.
@Suite struct SmallPrintTests {
  @Test func `a proof for longer than the item says is told, and one beyond calendars refused`()
    throws
  {
    let company = try Company()
    try company.must("done", "account-contacts", "--valid-for", "P20Y")
    #expect(
      company.program.err.contains(
        "good until 2046-11-23; the item asks for it again after 2027-"))
    try company.must("done", "account-contacts", "--valid-for", "P7D")
    #expect(!company.program.err.contains("asks for it again"))
    for words in [
      ["done", "root-mfa", "--valid-for", "9999-01-01"], ["due", "trail", "9999-12-31"],
      ["add", "far away", "--due", "9999-12-31"],
    ] {
      let said = try company.refused(.usage, words)
      #expect(said.contains("after the year 9998, and calendars cannot write that"))
    }
    try company.must("done", "root-mfa", "--valid-for", "9998-12-31")
  }

  @Test func `an answer says which does not apply it contradicts`() throws {
    let company = try Company()
    try company.must("answer", "people-now", "1", "--yes")
    try company.must("answer", "identity-provider", "na alone here", "--yes")
    let said = try company.must("answer", "people-now", "12", "--yes")
    #expect(said.contains("To be answered again: identity-provider, which was said not to apply: "))
    #expect(!(try company.must("answer", "people-now", "13", "--yes")).contains("answered again"))
  }

  @Test func `an id of an own item is never used again, and one from a title gets a number`() throws
  {
    let company = try Company()
    try company.must("add", "The old VPN is gone")
    try company.refused(.usage, "add", "The old VPN is gone")
    try company.must("undo")
    let said = try company.refused(.usage, "add", "Anything", "--id", "the-old-vpn-is-gone")
    #expect(said.contains("own-the-old-vpn-is-gone was the id of an item once"))
    #expect(
      try company.must("add", "The old VPN is gone").hasPrefix("Added: own-the-old-vpn-is-gone-2"))
    for (title, id) in [("金庫", "own-item"), ("鍵", "own-item-2"), ("Ключ", "own-item-3")] {
      #expect(try company.must("add", title).hasPrefix("Added: \(id), "))
    }
    try company.refused(.usage, "add", "鍵")
  }

  @Test func `who redacts an own item hears that it leaves the plan`() throws {
    let company = try Company()
    try company.must("add", "The old VPN is gone")
    let number = try company.records().count
    let said = try company.must("journal", "redact", "\(number)", "--reason", "a name")
    #expect(said.contains("The item that it added is in no plan any more"))
  }

  @Test func `who takes back a private note hears that its text is still there`() throws {
    let company = try Company()
    try company.must("note", "root-mfa", "for us only", "--private")
    let number = try company.records().count
    let said = try company.must("undo")
    #expect(said.contains("The text of the note stays in the workspace until it is redacted"))
    #expect(said.contains("surefoot journal redact \(number) --reason TEXT"))
    try company.must("journal", "redact", "\(number)", "--reason", "not needed")
    try company.must("note", "root-mfa", "for all")
    #expect(!(try company.must("undo").contains("stays in the workspace")))
  }

  @Test(arguments: [
    (String(repeating: "n", count: 101), "has 101 characters; at most 100"),
    ("owner(1000)@laptop", "looks like a login"), ("Owner (0) @ host", "looks like a login"),
    ("SHA256:" + String(repeating: "a", count: 43), "looks like the key of a signature"),
    ("\u{FF33}HA256: x", "looks like the key of a signature"),
  ])
  func `nobody records under a name that looks like more`(name: String, said: String) throws {
    let company = try Company()
    let before = try company.bytes()
    company.program.environment["SUREFOOT_ACTOR"] = name
    #expect(try company.refused(.failed, "done", "root-mfa").contains(said))
    #expect(try company.bytes() == before)
    company.program.environment["SUREFOOT_ACTOR"] = "owner (deputy), ops@example.com"
    try company.must("done", "root-mfa")
  }

  @Test(arguments: ["http://x y", "https://wiki.example.com/a\tb", "https://"])
  func `an address has no blanks`(text: String) throws {
    let company = try Company()
    let said = try company.refused(.usage, "attach", "root-mfa", text)
    #expect(said.contains("an address without blanks"))
  }

  @Test func `an item that fails for two reasons is counted once`() throws {
    let company = try Company()
    try company.must("done", "account-contacts", "--valid-for", "P7D")
    company.clock("2027-12-04")
    try company.refused(.gate, "check", "--search", "account-contacts")
    let lines = company.program.out.split(separator: "\n")
    #expect(lines.count == 3 && lines[2] == "1 found among 1.", "\(lines)")
  }
}
