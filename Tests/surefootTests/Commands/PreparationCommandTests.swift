import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

/// What is written down for runbooks, from scripts: as JSON, refused, reviewed; and the card's file.
@Suite struct PreparationCommandTests {
  private static let setup = ["runbook", "setup", "root-break-glass"]

  private struct Said: Decodable {
    let schema: String
    let data: Data

    struct Data: Decodable {
      let findings: [Finding]
      let lines: [Line]
      let unknown: [String]
    }

    struct Finding: Decodable {
      let prerequisite: String
      let problem: String
      let remedy: String
    }

    struct Line: Decodable {
      let id: String
      let answer: String
    }
  }

  private func said(_ company: Company, _ words: String...) throws -> Said {
    try company.refused(.incomplete, PreparationCommandTests.setup + words + ["--json"])
    return try JSONDecoder().decode(Said.self, from: Data(company.program.out.utf8))
  }

  @Test func `as JSON it says what is missing, and what to do about each`() throws {
    let company = try Company("three-with-health-data")
    let said = try said(company, "--no-input", "--set", "vault-openers=lead", "--quiet")
    #expect(said.schema == "surefoot.runbook-setup/1")
    #expect(said.data.lines.first { $0.id == "vault-openers" }?.answer == "lead")
    #expect(said.data.findings.count == said.data.lines.count)
    #expect(said.data.findings.allSatisfy { !$0.problem.isEmpty && !$0.remedy.isEmpty })
    #expect(said.data.findings.contains { $0.remedy == "Name 1 more." })
  }

  @Test func `a secret is refused, and what was not recorded leaves no trace`() throws {
    let company = try Company("three-with-health-data")
    let key = "AKIA" + "QRSTUVWXYZ234567"
    let before = try company.records().count
    for value in ["vault-place=the vault, \(key)", "vault-openers=(x", "vault-place=:na"] {
      let words = PreparationCommandTests.setup + ["--set", "channel=the team's", "--set", value]
      _ = try company.program.run(words)
      #expect(!company.program.err.isEmpty && !company.program.err.contains(key))
      #expect(try company.records().count == before)
    }
    #expect(try !company.bytes().contains(Array(key.utf8)))
  }

  @Test(arguments: ["a4", "letter"])
  func `the card is one file that needs nothing else`(paper: String) throws {
    let company = try Company("three-with-health-data")
    try company.must("account", "set", "main", "--kind", "management", "--id", "111122223333")
    _ = try said(company, "--set", "approvers=<b>lead</b> (1); owner; adviser")
    try company.must(
      "runbook", "print", "root-break-glass", "--paper", paper, "-o", company.file("card.html"))
    let page = try OpenFile(reading: company.file("card.html")).read(atMost: .max)
    let text = String(decoding: page, as: UTF8.self)
    #expect(text.contains("1111 2222 3333") && text.contains("&lt;b&gt;lead"))
    #expect(text.contains("size: \(paper == "a4" ? "A4" : "letter") portrait"))
    for alive in ["<a ", "<img", "<script", "<link", "@import", "url("] {
      #expect(!text.contains(alive), "\(alive)")
    }
    let open = try company.must("runbook", "print", "root-break-glass", "--audience", "open")
    #expect(!open.contains("lead") && !open.contains("RESTRICTED"))
  }
}
