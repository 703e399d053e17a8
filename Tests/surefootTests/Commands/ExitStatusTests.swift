import Readiness
import Testing

@testable import surefoot

/// Every command ends with the statuses that its help names. That it ends with no other is held
/// wherever a test runs a command: see `Terminalless`.
@Suite struct ExitStatusTests {
  private typealias Line = (words: [String], status: surefoot.ExitStatus)

  /// What has to be agreed to, and nobody is there; and what is missing.
  private static let incomplete: [[String]] = [
    ["init", "--no-input", "-w", "new.db"], ["audit", "-a", "sandbox"],
    ["answer", "people-now", "12"], ["plan", "reflow", "--working-days", "mon-fri"],
    ["plan", "upgrade", "--content", Acme.first, "--no-input"], ["start", "--open"],
    ["done", "--open"], ["reopen", "--state", "done,proof-wanted", "--reason", "r"],
    ["assign", "--open", "--to", "x"], ["due", "2099-01-01", "--open"],
    ["note", "a note", "--open"], ["skip", "--open", "--reason", "r"],
    [
      "waive", "--open", "--reason", "r", "--control", "c", "--approver", "a", "--until", "P30D",
    ], ["undo", "11"], ["runbook", "setup", "root-break-glass"], ["import", "tasks.md"],
    ["review", "close"], ["wiki", "pages"],
  ]

  /// Gates that are not met.
  private static let gates: [[String]] = [
    ["done", "people-keys-gone"], ["check", "--as-of", "2027-06-01"],
    ["run", "start", "root-break-glass", "--task", "support-plan", "--why", "w"],
    [
      "run", "record", "root-break-glass", "--at", "2026-11-22T03:05:00Z", "--task",
      "support-plan", "--why", "w",
    ], ["import", "cut.md", "--yes"], ["wiki", "pages", "--check"],
    ["review", "verify", "--allowed-signers", "nobody"], ["run", "tell", "done"],
  ]

  /// Those that need somebody who leaves or says no, which tests on a terminal and judges do.
  private static let atTerminal: Set<String> = [
    "run start", "run record", "run resume", "drill start", "drill resume", "review start",
    "review resume", "journal redact",
  ]

  /// A company in which every line above ends as it should.
  private func company() throws -> Company {
    let company = try Company()
    let open = try company.must("plan", "--open", "--porcelain").split(separator: "\n")
    let ids = open.compactMap { $0.split(separator: "\t").first.map(String.init) }
    let cutting = ["people-keys-gone", "root-locked-away"]
    let safe = ids.filter { !cutting.contains($0) }.suffix(10)
    for words in [
      ["account", "add", "sandbox", "--kind", "member"], ["export", "tasks", "-o", "tasks.md"],
      ["done", "--yes"] + safe, ["wiki", "pages"], ["review", "start", "--present", "owner"],
      ["review", "close", "--yes"],
      ["review", "start", "--present", "owner"],
      ["run", "start", "root-break-glass", "--task", "close-account", "--why", "w"],
      ["run", "tell", "yes by tech lead: go"],
    ] { try company.must(words) }
    let list = String(
      decoding: try OpenFile(reading: company.file("tasks.md")).read(atMost: 1 << 20),
      as: UTF8.self)
    try tick("root-password", in: list, as: "tasks.md", company)
    try tick("people-keys-gone", in: list, as: "cut.md", company)
    try AtomicFile.write(Array("changed".utf8), to: company.file("pages/glossary.md"))
    try AtomicFile.write([], to: company.file("nobody"))
    return company
  }

  private func tick(
    _ item: String, in list: String, as name: String, _ company: Company
  ) throws {
    let lines = list.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.contains(item) ? String(line).replacing("[ ]", with: "[x]") : String(line)
    }
    try AtomicFile.write(Array(lines.joined(separator: "\n").utf8), to: company.file(name))
  }

  @Test func `each status that a help names is one that the command ends with`() throws {
    let company = try company()
    var left = Set(
      CommandTable.commands.flatMap { command in
        command.endings.map { "\(command.name) \($0.status)" }
      })
    let lines =
      ExitStatusTests.incomplete.map { ($0, surefoot.ExitStatus.incomplete) }
      + ExitStatusTests.gates.map { ($0, .gate) }
    for (words, status) in lines {
      if words.first == "run", words[1] == "tell" { company.clock("2026-11-25T10:00:00Z") }
      try company.refused(status, words)
      left.remove("\(try CommandTable.find(words).0.name) \(status)")
    }
    let rest = left.filter { name in
      !ExitStatusTests.atTerminal.contains { "\($0) \(surefoot.ExitStatus.incomplete)" == name }
    }
    #expect(rest == [])
  }

  private static let simple: [([String], Int32)] = [
    ([], 0), (["plan"], 0), (["plna"], 2), (["plan", "--opne"], 2), (["plan", "--week", "x"], 2),
    (["plan", "-w", "nowhere.db"], 1), (["plan", "--as-of", "2020-01-01"], 1),
    (["report", "plan", "-o", "nowhere/plan.md"], 1), (["restore", "nowhere.db"], 1),
    (["undo", "1000", "--yes"], 1), (["import", "nowhere.json"], 1), (["note", "root-mfa"], 2),
    (["content", "check", "--content", "nowhere"], 1), (["journal", "verify"], 0),
  ]

  @Test(arguments: simple)
  func `what is not in order is 1, and what was typed wrong is 2`(
    words: [String], status: Int32
  ) throws {
    let company = try Company()
    #expect(try company.program.run(words).rawValue == status, "\(company.program.err)")
    #expect(try company.program.run(words + ["--json"]).rawValue == status, "with --json, too")
  }

  @Test func `a workspace that another process writes to is 5`() throws {
    let company = try Company()
    let other = try Workspace.open(at: company.workspace, for: .writing)
    try other.begin()
    defer { other.rollBack() }
    #expect(try company.program.run("done", "root-mfa") == .busy)
  }

  @Test func `the page about statuses has each of them`() {
    let page = HelpLayout().text(HelpTopic.exitStatus.blocks)
    for number in 0...5 {
      #expect(page.contains("\n  \(number)  ") && ExitStatus(rawValue: Int32(number)) != nil)
    }
  }
}
