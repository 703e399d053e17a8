import FoundationEssentials
import Readiness

@testable import surefoot

/// Companies of which every result has something to say.
extension JSONLines {
  /// Every line of ``JSONTests``, and what companies give in which more goes on.
  static func all(_ meanings: JSONMeanings) throws -> JSONLines {
    var lines = JSONLines(meanings)
    try lines.runAlone()
    try lines.runBusy()
    try lines.runUnsure()
    try lines.runLong()
    try lines.runAtBeginnings()
    // What somebody at the terminal does not agree to; nobody is there in a test.
    try lines.look(at: ["changed": ["root-mfa"]], "nothing", by: "surefoot done")
    return lines
  }

  private mutating func runAlone() throws {
    let company = try Company(now: "2026-11-25T10:00:00Z")
    _ = try SigningKey("key", in: company.program.folder)
    try AtomicFile.write(Array("{{x}}".utf8), to: company.file("t.md"))
    try AtomicFile.write(Array(#"{"x":"y"}"#.utf8), to: company.file("d.json"))
    try company.must("attach", "root-mfa", company.file("d.json"), "--keep")
    let number = try company.records().count
    for (words, _) in JSONTests.lines {
      try run(words.map { $0 == "KEPT" ? "\(number)" : $0 }, in: company)
    }
    try run(["report", "journal"], in: company)
    try run(["report", "glossary"], in: company)
    for name in ["controls", "waivers"] { try run(["report", name], in: company) }
    for view in ["engineer", "auditor"] {
      try run(["report", "readiness", "--view", view], in: company)
    }
    try run(["export", "csv", "-o", "plan.csv"], in: company)
    try run(["export", "json", "--audience", "restricted"], in: company)
    for open in try company.state().runs where open.isOpen {
      try company.must("run", "tell", "--run", open.name, "stop the lab is closed")
    }
    try company.must(
      "run", "start", "root-break-glass", "--task", "close-account", "--why", "w")
    let name = try company.state().runs.last?.name ?? ""
    try run(["confirm", name, "--by", "lead"], in: company)
  }

  /// A company with several accounts, own content that moves on, and people who do things.
  private mutating func runBusy() throws {
    let company = try Acme.company()
    for words in [
      ["account", "add", "sandbox", "--kind", "member", "--environment", "test"],
      ["account", "set", "main", "--kind", "management"],
      ["assign", "root-mfa", "trail", "--to", "lead"], ["start", "trail"],
      ["done", "root-mfa", "--valid-for", "P14D", "--evidence", "text: seen"],
      ["confirm", "root-mfa", "--by", "lead"], ["done", "root-password", "--valid-for", "P1D"],
      [
        "waive", "root-mailbox", "--reason", "r", "--control", "c", "--approver", "lead",
        "--until", "P30D",
      ], ["export", "tasks", "-o", "tasks.md"],
      ["drill", "every", "root-break-glass", "P30D", "--because", "b"],
      ["drill", "start", "root-break-glass", "--talk-through"],
      ["review", "start", "--present", "owner, lead"],
    ] { try company.must(words) }
    try run(["answer", "accounts", "several", "--yes"], in: company)
    company.clock("2026-12-05T10:00:00Z")
    for words in [
      [], ["check"], ["owner"], ["owner", "lead"], ["drill", "list"], ["run", "list"],
      ["decide", "--what-if", "people-now=12", "--what-if", "root-mfa=several-hardware-keys"],
      ["review", "resume"], ["review", "agenda"], ["review", "agenda", "--for", "lead"],
      ["review", "close", "--yes"], ["review", "list"], ["plan", "reflow"],
      ["review", "diff", "onboarding"], ["import", "tasks.md"],
      ["plan", "upgrade", "--content", Acme.second],
      ["plan", "upgrade", "--content", Acme.second, "--yes"],
      ["plan"], ["plan", "--by", "grade"], ["journal", "verify"], ["review", "diff", "onboarding"],
      ["review", "verify"], ["history"], ["content", "check", "--content", Acme.second],
    ] { try run(words, in: company) }
    try run(["export", "json", "--audience", "restricted", "-o", "all.json"], in: company)
    try company.must("note", "root-mfa", "one more")
    try company.must("export", "json", "--audience", "restricted", "-o", "more.json")
    try run(["import", "all.json", "--workspace", "new.db"], in: company)
    try run(["import", "more.json", "--workspace", "new.db"], in: company)
    try run(["import", "more.json", "--workspace", "new.db", "--yes"], in: company)
    let list = String(
      decoding: try OpenFile(reading: company.file("tasks.md")).read(atMost: 1 << 20),
      as: UTF8.self)
    try AtomicFile.write(
      Array(list.replacing("- [ ]", with: "- [x]", maxReplacements: 2).utf8),
      to: company.file("ticked.md"))
    try run(["import", "ticked.md"], in: company)
    try run(["import", "ticked.md", "--yes"], in: company)
  }

  /// A company that does not know much.
  private mutating func runUnsure() throws {
    let company = try Company("many-unknowns", now: "2026-11-25T10:00:00Z")
    for words in [["decide"], ["decide", "--what-if", "people-now=3"], ["plan"], []] {
      try run(words, in: company)
    }
    try run(["audit", "--no-input", "--set", "contacts-current=no"], in: company)
    try run(["runbook", "setup", "root-break-glass", "--set", "channel=the team's"], in: company)
    try run(["runbook", "show", "root-break-glass"], in: company)
  }

  /// A company that has held a drill, and reviews after which nothing was proved.
  private mutating func runLong() throws {
    let company = try Company("three-with-health-data")
    for act in ExampleCompany.beginning + ExampleCompany.drill {
      company.clock(act.day)
      _ = try company.program.run(act.words)
    }
    for day in 10...13 {
      company.clock("2026-12-\(day)")
      try company.must("review", "start", "--present", "owner")
      try company.must("review", "close", "--yes")
    }
    for words in [
      [], ["drill", "list"], ["run", "list"], ["review", "list"], ["review", "diff", "onboarding"],
      ["history"], ["decide"], ["check", "--as-of", "2027-06-01"],
    ] { try run(words, in: company) }
  }

  /// How workspaces begin, and do not.
  private mutating func runAtBeginnings() throws {
    let company = try Company()
    let file = "\(Company.examples)/three-growing-to-fifteen.yaml"
    try run(["init", "--no-input", "--answers", file, "--workspace", "a.db"], in: company)
    try run(["init", "--no-input", "--name", "X", "--workspace", "b.db"], in: company)
    try run(["help"], in: company)
  }
}
