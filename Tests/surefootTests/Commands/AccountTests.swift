import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

/// Several accounts in one workspace.
@Suite struct AccountTests {
  /// A company that is told to use several accounts, so that the organization has work to do.
  private func company() throws -> Company { try Company("three-growing-to-fifteen") }

  private func items(_ company: Company, _ account: Account.ID) throws -> Set<Item.ID> {
    Set(try company.state().plans[account]?.items.map(\.item) ?? [])
  }

  private func organization() throws -> Set<Item.ID> {
    Set(try Pack.load().wholeChecklist().items.filter { $0.scope == .organization }.map(\.id))
  }

  @Test func `what the organization does once stands in one plan only`() throws {
    let company = try company()
    try company.must("account", "add", "sandbox")
    let (main, sandbox) = (try items(company, "main"), try items(company, "sandbox"))
    let organization = try organization()
    #expect(!main.isDisjoint(with: organization))
    #expect(sandbox.isDisjoint(with: organization))
    #expect(!sandbox.isEmpty)
  }

  @Test func `an item of the organization is done for every account, another for its own`() throws {
    let company = try company()
    try company.must("account", "add", "sandbox")
    let shared = try #require(try items(company, "main").intersection(organization()).min())
    try company.must("done", shared.text, "--despite", "only tried here")
    try company.must("done", "root-password", "--account", "sandbox")
    let state = try company.state()
    #expect(state.done.keys.map(\.text) == [shared.text])
    #expect(state.accountDone["sandbox"]?.keys.map(\.text) == ["root-password"])
    #expect(state.accountDone["main"] == nil)
    #expect(
      try company.must("plan", "--account", "sandbox").contains("[x] 2026-11-23  root-password"))
    #expect(try company.must("plan").contains("[ ] 2026-11-23  root-password"))
  }

  @Test func `when an account closes, what the organization has to do goes to the next`() throws {
    let company = try company()
    try company.must("account", "add", "sandbox")
    let shared = try items(company, "main").intersection(organization())
    let said = try company.must("account", "close", "main", "--reason", "moved to sandbox")
    #expect(said.contains("What changes in the plan of sandbox\n"))
    #expect(try items(company, "sandbox").intersection(organization()) == shared)
    #expect(try company.must("plan").hasPrefix("sandbox: day 1"))
    #expect(try company.must("plan", "--account", "main").hasPrefix("main: day 1"))
    try company.must("undo")
    #expect(try company.state().account("main")?.closed == nil)
    #expect(try items(company, "sandbox").isDisjoint(with: shared))
  }

  @Test func `an account is added with its plan, and taken back with it`() throws {
    let company = try company()
    let before = try company.state()
    try company.must("account", "add", "sandbox", "--kind", "member")
    #expect(try company.state().plans["sandbox"] != nil)
    let said = try company.must("undo")
    #expect(said.contains("account added: member") && said.contains("planned"))
    var after = try company.state()
    #expect(after.accounts == before.accounts && after.plans == before.plans)
    try company.must("account", "add", "sandbox")
    after = try company.state()
    #expect(after.accounts.map(\.name.text) == ["main", "sandbox"])
  }

  @Test func `what is set of an account is taken back with what it changed in the plan`() throws {
    let company = try company()
    let before = try company.state()
    try company.must(
      "account", "set", "main", "--kind", "management", "--environment", "production")
    #expect(try company.state().account("main")?.kind == .management)
    try company.must("undo")
    let after = try company.state()
    #expect(after.accounts == before.accounts && after.plans == before.plans)
  }

  @Test(arguments: [
    (["account", "add", "main"], "there is an account main already"),
    (["account", "add", "Main"], "does not fit NAME"),
    (["account", "add", ""], "does not fit NAME"),
    (["account", "add", "x", "--id", "11112222333"], "12 digits"),
    (["account", "add", "x", "--id", "１１１１２２２２３３３３"], "12 digits"),
    (["account", "add", "x", "--kind", "root"], "stand-alone, management, member"),
    (["account", "add", "x", "--environment", "my prod"], "a word such as production"),
    (["account", "set", "main"], "nothing is said of the account"),
    (["account", "set", "mian", "--kind", "member"], "Did you mean \"main\"?"),
    (["account", "close", "main"], "--reason TEXT is missing"),
    (["account", "close", "main", "--reason", ""], "--reason TEXT is missing"),
    (["account", "close", "main", "--reason", "  "], "does not fit the reason"),
    (["account", "close", "nobody", "--reason", "x"], "there is no account \"nobody\""),
  ])
  func `what is not an account is refused, and nothing recorded`(
    words: [String], said: String
  ) throws {
    let company = try company()
    let before = try company.bytes()
    #expect(try company.program.run(words) == .usage)
    #expect(company.program.err.contains(said), "\(company.program.err)")
    #expect(try company.bytes() == before)
  }

  @Test func `two accounts never have one number`() throws {
    let company = try company()
    let number = try #require(try company.state().account("main")?.number)
    try company.refused(.usage, "account", "add", "sandbox", "--id", number)
    #expect(company.program.err.contains("\(number) is the number of main already"))
    try company.must("account", "set", "main", "--id", number)
  }

  @Test func `a closed account keeps its name, and closes once`() throws {
    let company = try company()
    try company.must("account", "add", "sandbox")
    try company.must("account", "close", "sandbox", "--reason", "experiment over")
    try company.refused(.usage, "account", "close", "sandbox", "--reason", "again")
    #expect(company.program.err.contains("sandbox was closed on 2026-11-23"))
    try company.refused(.usage, "account", "add", "sandbox")
    #expect(try company.must("account", "list").contains("closed on 2026-11-23"))
    #expect(try company.must("journal", "show").contains("account closed: experiment over"))
  }

  @Test(arguments: [
    ["done", "root-password"], ["answer", "root-mfa", "none", "--yes"],
    ["init", "--resume", "--no-input", "--set", "root-mfa=none"],
  ])
  func `nothing is recorded about a closed account`(words: [String]) throws {
    let company = try company()
    try company.must("account", "add", "sandbox")
    try company.must("account", "close", "sandbox", "--reason", "experiment over")
    let before = try company.bytes()
    let said = try company.refused(.usage, words + ["--account", "sandbox"])
    #expect(said.contains("sandbox was closed on 2026-11-23; nothing more is recorded about it"))
    #expect(try company.bytes() == before)
    try company.must("plan", "--account", "sandbox")
  }

  @Test func `an onboarding resumed from a file is about the account that the file names`() throws {
    let company = try company()
    try company.must("account", "add", "sandbox")
    let file = company.file("sandbox.yaml")
    let text = try company.must("answers", "export", "--account", "sandbox")
    let answers =
      text + "  account-state: in-use\n  root-mfa: none\n  root-mailbox: shared\n"
      + "  access-keys: none\n"
    try AtomicFile.write(Array((answers + "  safeguards: none\n").utf8), to: file)
    let line = ["init", "--resume", "--no-input", "--answers", file]
    let said = try company.refused(.usage, line + ["--account", "main"])
    #expect(said.contains("the file of answers is about sandbox, and --account says main"))
    let before = try company.state().accountAnswers["main"]
    try company.must(line)
    #expect(try company.state().accountAnswers["sandbox"]?.keys.contains("root-mailbox") == true)
    #expect(try company.state().accountAnswers["main"] == before)
  }

  @Test func `an item named twice is recorded once`() throws {
    let company = try company()
    let count = try company.records().count
    try company.must("done", "root-password", "root-password")
    #expect(try company.records().count == count + 1)
  }

  @Test func `with every account closed, commands say what to do`() throws {
    let company = try company()
    try company.must("account", "close", "main", "--reason", "over")
    try company.refused(.failed, "plan")
    #expect(company.program.err.contains("surefoot account add NAME adds one"))
    try company.must("journal", "show")
    try company.must("journal", "verify")
  }
}
