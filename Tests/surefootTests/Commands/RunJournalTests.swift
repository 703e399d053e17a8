import Readiness
import Testing

@testable import surefoot

/// Runs and what is written down, in the journal: undo, redaction, looking back, other content.
@Suite struct RunJournalTests {
  private func company() throws -> Company {
    let company = try Company("three-with-health-data", now: "2026-11-25T03:00:00Z")
    try company.must("account", "set", "main", "--kind", "stand-alone")
    return company
  }

  private func run(_ company: Company) throws -> Int {
    try company.must(
      "run", "start", "root-break-glass", "--task", "close-account", "--why", "the lab moved",
      "--role", "operator=platform engineer")
    return try #require(try company.state().runs.last?.number)
  }

  @Test func `what was said of a run is never taken back, what is written down is`() throws {
    let company = try company()
    try company.must("runbook", "list")
    _ = try company.program.run(
      "runbook", "setup", "root-break-glass", "--set", "channel=the team's channel")
    let number = try run(company)
    let before = try company.records().count
    #expect(try company.program.run("undo") == .failed)
    #expect(company.program.err.contains("is never taken back; nothing was"))
    #expect(try company.records().count == before)
    #expect(try company.must("undo", "--past-runs").contains("Taken back"))
    let state = try company.state()
    #expect(state.prepared["main"]?["root-break-glass"]?.answers["channel"] == nil)
    #expect(state.runs.map(\.number) == [number])
  }

  @Test func `a run whose beginning was redacted is told of, and hinders nothing`() throws {
    let company = try company()
    let number = try run(company)
    try company.must("journal", "redact", "\(number)", "--reason", "a name")
    #expect(try company.state().runs.isEmpty)
    try company.must("journal", "verify")
    try company.must("plan")
    _ = try run(company)
    #expect(try company.must("run", "list").contains("open"))
  }

  @Test func `a past day shows the drill as it stood then`() throws {
    let company = try company()
    try company.must("drill", "start", "root-break-glass", "--sign-in")
    try company.must("run", "tell", "yes by tech lead: go")
    company.clock("2026-11-26T03:00:00Z")
    try company.must("run", "tell", "note late")
    let past = try company.must("drill", "show", "--as-of", "2026-11-25")
    #expect(past.contains("It is open, at step 4 of 15") && !past.contains("note: late"))
    #expect(try company.must("drill", "show").contains("note: late"))
    try company.refused(.usage, "run", "tell", "done", "--as-of", "2026-11-25")
  }

  @Test func `state by way of a snapshot is the state of the whole journal`() throws {
    let company = try company()
    _ = try run(company)
    try company.must("run", "tell", "yes by tech lead: go", "done", "done", "done", "done")
    for _ in 0..<70 { try company.must("run", "tell", "--no-card", "note again") }
    #expect(try company.state() == WorkspaceState.replaying(company.records()))
  }

  @Test func `a run goes on in the words of the content it began with`() throws {
    let company = try Acme.company()
    try company.must(
      "run", "start", "root-break-glass", "--task", "close-account", "--why", "the lab moved")
    let before = try company.must("run", "show")
    try company.must("plan", "upgrade", "--content", Acme.second, "--yes")
    let after = try company.must("run", "show")
    func steps(_ text: String) -> Substring { text.split(separator: "Everything that was said")[0] }
    #expect(steps(before) == steps(after))
  }

  @Test func `an export for others holds nothing that is restricted`() throws {
    let company = try company()
    _ = try company.program.run(
      "runbook", "setup", "root-break-glass", "--set", "vault-place=the red folder")
    try company.refused(.usage, "export", "json")
    #expect(
      try company.must("export", "json", "--audience", "restricted").contains("the red folder"))
    #expect(try !company.must("export", "json", "--audience", "open").contains("the red folder"))
    for words in [["export", "csv"], ["export", "github"], ["history"], ["journal", "show"]] {
      #expect(try !company.must(words).contains("the red folder"), "\(words)")
    }
    for report in try company.reports() { #expect(!report.contains("the red folder")) }
    let page = try company.must("runbook", "show", "root-break-glass", "--format", "html")
    #expect(!page.contains("the red folder") && page.contains("held in the workspace"))
    #expect(try company.must("runbook", "show", "root-break-glass").contains("the red folder"))
    #expect(
      try company.must(
        "runbook", "show", "root-break-glass", "--format", "html", "--audience", "restricted"
      )
      .contains("the red folder"))
  }

  @Test func `a line is one line, wherever it is said`() throws {
    let company = try company()
    _ = try run(company)
    let before = try company.records().count
    for line in ["note a\nb", "done\nnote b", "yes by tech lead: a\r\nb"] {
      #expect(try company.refused(.failed, "run", "tell", line).contains("more than one line"))
    }
    #expect(
      try company.refused(.usage, "runbook", "setup", "root-break-glass", "--set", "channel=a\nb")
        .contains("more than one line"))
    #expect(try company.records().count == before)
  }

  @Test func `a whole workspace comes back with its runs`() throws {
    let company = try company()
    _ = try run(company)
    try company.must("run", "tell", "yes by tech lead: go", "done", "alarm")
    let before = try company.must("run", "show")
    try company.must(
      "export", "json", "--audience", "restricted", "--output", company.file("all.json"))
    try company.must(
      "import", company.file("all.json"), "--workspace", company.file("copy.db"), "--yes")
    #expect(try company.must("run", "show", "--workspace", company.file("copy.db")) == before)
  }

  @Test(arguments: ["text", "markdown", "html"])
  func `hostile words come alive in no form of the page`(format: String) throws {
    let company = try company()
    _ = try run(company)
    try company.must(
      "run", "tell", "yes by tech lead: go", "note <b>x</b> [a](b) {{y}} | @here",
      "differed <script>")
    let page = try company.must("run", "show", "--format", format)
    #expect(!page.contains("\u{1B}"))
    if format == "html" { #expect(!page.contains("<b>x") && !page.contains("<script")) }
    if format == "markdown" { #expect(!page.contains("{{y}}") && !page.contains("[a](b)")) }
  }
}
