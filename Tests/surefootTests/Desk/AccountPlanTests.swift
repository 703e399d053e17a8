import Readiness
import Testing

@testable import surefoot

/// The plans of several accounts, and what one account's answers and work mean for the others.
@Suite struct AccountPlanTests {
  private func items(_ company: Company, _ account: Account.ID) throws -> Set<Item.ID> {
    Set(try company.state().plans[account]?.items.map(\.item) ?? [])
  }

  private func organization() throws -> Set<Item.ID> {
    Set(try Pack.load().wholeChecklist().items.filter { $0.scope == .organization }.map(\.id))
  }

  @Test(arguments: [
    ["answer", "purpose", "throw-away", "--yes"],
    ["init", "--resume", "--set", "purpose=throw-away", "--no-input"],
  ])
  func `an answer about the organization changes every account's plan`(words: [String]) throws {
    let company = try Company()
    try company.must("account", "add", "sandbox")
    try #require(!items(company, "sandbox").contains("end-day-set"))
    let count = try company.records().count
    try company.must(words)
    #expect(try items(company, "main").contains("end-day-set"))
    #expect(try items(company, "sandbox").contains("end-day-set"))
    let changed = try company.records().dropFirst(count).filter { $0.kind == "plan.changed" }
    #expect(changed.map(\.account) == ["main", "sandbox"])
    #expect(Set(changed.map(\.act)).count == 1)
    try company.must("undo")
    #expect(!(try items(company, "sandbox").contains("end-day-set")))
  }

  @Test func `what the organization has to do anew goes into one plan, whoever answers`() throws {
    let company = try Company()
    try company.must("account", "add", "sandbox")
    let before = try items(company, "main").union(items(company, "sandbox"))
    let said = try company.must("answer", "people-now", "40", "--yes", "--account", "sandbox")
    #expect(said.contains("Plan of main\n  + "))
    let new = try organization().subtracting(before)
    let (main, sandbox) = (try items(company, "main"), try items(company, "sandbox"))
    #expect(!main.intersection(new).isEmpty)
    #expect(sandbox.isDisjoint(with: new))
  }

  @Test func `an answer about an account changes its own plan only`() throws {
    let company = try Company()
    try company.must("account", "add", "sandbox")
    let main = try items(company, "main")
    let said = try company.must(
      "answer", "root-mfa", "several-hardware-keys", "--yes", "--account", "sandbox")
    #expect(said.contains("Closes root-mfa, self-stated"))
    #expect(try company.state().accountDone["sandbox"]?["root-mfa"] != nil)
    #expect(try company.state().accountDone["main"]?["root-mfa"] == nil)
    #expect(try items(company, "main") == main)
  }

  @Test func `what an answer about the organization closes is closed from any account`() throws {
    let company = try Company()
    try company.must("account", "add", "sandbox")
    #expect(!(try items(company, "sandbox").contains("root-runbook")))
    let said = try company.must(
      "answer", "root-procedure", "yes", "--yes", "--account", "sandbox")
    #expect(said.contains("Closes root-runbook, self-stated"))
    #expect(try company.state().done["root-runbook"] != nil)
  }

  @Test func `another account's items move, they are not new`() throws {
    let company = try Company()
    try company.must("account", "add", "sandbox")
    let said = try company.must("answer", "hours-a-week", "1", "--yes", "--account", "sandbox")
    let other = try #require(said.firstRange(of: "Plan of main\n"))
    #expect(said[other.upperBound...].hasPrefix("  ~ "))
  }

  @Test func `what is contradicted is dated anew with the rest`() throws {
    let company = try Company()
    #expect(try company.state().accountDone["main"]?["root-keys-gone"] != nil)
    company.clock("2026-12-20")
    try company.must("audit", "--set", "access-keys=people,root", "--no-input")
    let plan = try #require(try company.state().plans["main"])
    let item = try #require(plan.items.first { $0.item == "root-keys-gone" })
    #expect(item.due >= Day("2026-12-20") ?? Day(number: 0))
  }

  @Test func `a closed account's plan stays as it is`() throws {
    let company = try Company()
    try company.must("account", "add", "sandbox")
    try company.must("account", "close", "sandbox", "--reason", "over")
    let before = try items(company, "sandbox")
    try company.must("answer", "purpose", "throw-away", "--yes")
    #expect(try items(company, "sandbox") == before)
  }

  @Test func `work of the organization stands in the way of other accounts, too`() throws {
    let company = try Company("three-growing-to-fifteen")
    try company.must("account", "add", "sandbox")
    try #require(items(company, "main").contains("management-account"))
    let waits = "waits for management-account"
    #expect(try company.must("plan", "--account", "sandbox").contains(waits))
    try company.must("done", "management-account")
    #expect(!(try company.must("plan", "--account", "sandbox").contains(waits)))
  }

  @Test func `the page of a second account does not take the place of the first one's`() throws {
    let company = try Company()
    let page = company.file("surefoot-readiness.md")
    let before = try OpenFile(reading: page).read(atMost: 1 << 20)
    try company.must("account", "add", "sandbox")
    try company.must(
      "init", "--resume", "--account", "sandbox", "--no-input", "--set", "account-state=in-use",
      "--set", "root-mfa=none", "--set",
      "root-mailbox=shared", "--set", "access-keys=none", "--set", "safeguards=none")
    #expect(try OpenFile(reading: page).read(atMost: 1 << 20) == before)
    #expect(try FileSystem.status(of: company.file("surefoot-readiness-sandbox.md")) != nil)
  }
}
