import FoundationEssentials
import Readiness
import Testing

@testable import surefoot

/// With `--json` every command prints one object for programs.
@Suite struct JSONTests {
  /// Lines that together run every command once, in an order that works.
  static let lines: [(words: [String], schema: String)] = [
    ([], "status"), (["decide"], "decision"), (["plan"], "plan"), (["next"], "next"),
    (["plan", "--month"], "plan"), (["plan", "--by", "owner"], "plan-groups"),
    (["next", "--minutes", "45"], "next"), (["owner"], "owners"),
    (["owner", "account owner"], "owner"),
    (["plan", "upgrade"], "plan-upgrade"),
    (["plan", "reflow", "--working-days", "mon-fri", "--yes"], "plan-reflow"),
    (["show", "root-mfa"], "item"), (["start", "root-mfa"], "started"),
    (["done", "root-mfa"], "done"), (["confirm", "root-mfa", "--by", "lead"], "confirmed"),
    (["undo"], "undo"), (["history", "root-mfa"], "history"), (["check"], "check"),
    (["reopen", "root-mfa", "--reason", "lost"], "reopened"),
    (["assign", "root-mfa", "--to", "lead"], "assigned"),
    (["due", "root-mfa", "2099-12-24"], "dated"), (["note", "root-mfa", "ordered"], "noted"),
    (["attach", "root-mfa", "text: seen"], "attached"),
    (["skip", "root-mfa", "--reason", "no root"], "skipped"),
    (
      [
        "waive", "root-mfa", "--reason", "r", "--control", "c", "--approver", "a", "--until",
        "P30D",
      ], "waived"
    ), (["add", "The attic is empty"], "added"),
    (["export", "csv"], "export"), (["export", "calendar"], "export"),
    (["export", "github"], "export"), (["export", "gitlab"], "export"),
    (["export", "jira"], "export"), (["export", "tasks"], "export"),
    (["export", "json"], "workspace"),
    (["export", "kept", "KEPT", "-o", "kept.json"], "kept-written"),
    (["answer", "people-now", "12", "--yes"], "answer"),
    (["audit", "--set", "contacts-current=yes", "--no-input"], "audit"),
    (["runbook", "list"], "runbooks"), (["runbook", "show", "root-break-glass"], "runbook"),
    (["runbook", "print", "root-break-glass"], "runbook-card"),
    (["runbook", "print", "root-break-glass", "-o", "card.html"], "runbook-written"),
    (["run", "start", "root-break-glass", "--task", "close-account", "--why", "w"], "run-begun"),
    (["run", "resume"], "run-resumed"), (["run", "tell", "no: too late"], "run-told"),
    (["run", "list"], "runs"), (["run", "show"], "run"),
    (
      [
        "run", "record", "root-break-glass", "--at", "2026-11-25T03:05:00Z", "--task",
        "close-account", "--why", "w",
      ], "run-begun"
    ), (["drill", "start", "root-break-glass", "--talk-through"], "run-begun"),
    (["drill", "resume"], "run-resumed"), (["drill", "list"], "drills"),
    (["drill", "show"], "run"),
    (["drill", "show", "--format", "html", "-o", "d.html"], "run-written"),
    (["drill", "every", "root-break-glass", "P90D", "--because", "b"], "drill-paced"),
    (["review", "agenda"], "review-agenda"),
    (["review", "agenda", "--for", "account owner"], "review-bring"),
    (["review", "start", "--present", "owner"], "review-begun"),
    (["review", "resume"], "review-resumed"), (["review", "show"], "review"),
    (["review", "show", "-o", "minutes.json"], "review-written"),
    (["review", "close", "--yes"], "review-closed"), (["review", "list"], "reviews"),
    (["review", "diff", "onboarding"], "review-difference"),
    (["review", "sign", "--key", "key"], "review-signed"),
    (["review", "sign", "--show-statement"], "statement"),
    (["review", "verify"], "review-verification"),
    (["review", "correct", "2026-Q4", "one more thing"], "review-corrected"),
    (["glossary"], "glossary"), (["content", "coverage"], "content-coverage"),
    (["decide", "--what-if", "people-now=3"], "what-if"),
    (
      ["decide", "--fact", "people=3", "--fact", "complexity=low", "--fact", "compliance=none"],
      "recommendation"
    ), (["decide", "--table"], "tables"),
    (["decide", "--prove"], "proof"), (["account", "add", "sandbox"], "account-added"),
    (["account", "set", "sandbox", "--kind", "member"], "account-set"),
    (["account", "list"], "accounts"),
    (["account", "close", "sandbox", "--reason", "over"], "account-closed"),
    (["answers", "template"], "answers-template"), (["answers", "export"], "answers"),
    (["answers", "diff", "\(Company.examples)/forty-people.yaml"], "answers-diff"),
    (["report", "readiness"], "readiness"), (["report", "decision"], "decision"),
    (["report", "readiness", "--view", "owner"], "readiness-owner"),
    (["report", "plan", "--format", "html"], "plan-report"),
    (["report", "plan", "-o", "plan.json"], "report-written"),
    (["show", "root-mfa", "-o", "item.json"], "item-written"),
    (["wiki", "pages"], "wiki"), (["wiki", "pages", "--check"], "wiki-check"),
    (["journal", "show"], "journal"), (["journal", "show", "3"], "journal-entry"),
    (["journal", "redact", "5", "--reason", "a slip"], "redacted"),
    (["journal", "verify"], "journal-verification"), (["content", "check"], "content-check"),
    (["content", "list"], "content-list"), (["content", "export", "content"], "content-exported"),
    (["content", "schema", "checklist"], "schema"), (["backup", "copy.db"], "backup"),
    (["restore", "copy.db", "--replace"], "restored"),
    (["template", "list"], "template-list"),
    (["template", "values", "run.md"], "template-values"),
    (["template", "export", "templates", "run.md"], "template-exported"),
    (["template", "try", "t.md", "--data", "d.json"], "template"),
    (["completion", "bash"], "completion"), (["help"], "help"), (["version"], "version"),
    (["demo"], "demo"),
  ]

  /// Keeps the order of keys, which decoders forget.
  private func keys(_ text: String, indent: Int) -> [String] {
    let margin = String(repeating: " ", count: indent) + "\""
    return text.split(separator: "\n").filter { $0.hasPrefix(margin) }
      .compactMap { $0.dropFirst(margin.count).split(separator: "\"").first.map(String.init) }
  }

  @Test func `every command prints one object with its schema and its data`() throws {
    // No earlier than the days on which the content's sources were read.
    let company = try Company(now: "2026-11-25T10:00:00Z")
    _ = try SigningKey("key", in: company.program.folder)
    try AtomicFile.write(Array("{{x}}".utf8), to: company.file("t.md"))
    try AtomicFile.write(Array(#"{"x":"y"}"#.utf8), to: company.file("d.json"))
    try company.must("attach", "root-mfa", company.file("d.json"), "--keep")
    let number = try company.records().count
    for (words, schema) in JSONTests.lines {
      let words = words.map { $0 == "KEPT" ? "\(number)" : $0 }
      let text = try company.must(words + ["--json"])
      #expect(keys(text, indent: 2) == ["data", "schema"], "\(words)")
      let page = try JSONDecoder().decode(Page.self, from: Data(text.utf8))
      #expect(page.schema == "surefoot.\(schema)/1", "\(words)")
      #expect(isSorted(text), "\(words)")
      #expect(text.hasSuffix("}\n"))
    }
  }

  @Test func `every command is among them`() {
    let tried = JSONTests.lines.map { $0.words.joined(separator: " ") }
    let rest = CommandTable.commands.map(\.name).filter { name in
      !tried.contains { $0 == name || $0.hasPrefix(name + " ") }
    }
    // Those that end with another status have tests of their own.
    #expect(rest == ["init", "runbook setup", "import"])
  }

  @Test func `init prints one too`() throws {
    let company = try Company("solo-founder", now: "2026-11-23T10:00:00Z", "--json")
    let page = try JSONDecoder().decode(Page.self, from: Data(company.program.out.utf8))
    #expect(page.schema == "surefoot.init/1")
  }

  @Test func `a report as JSON is the same by --json and by --format`() throws {
    let company = try Company()
    for words in ReportChoice.all.map({ ["report"] + $0.words }) {
      #expect(
        try company.must(words + ["--json"]) == company.must(words + ["--format", "json"]))
    }
  }

  @Test func `the same question gets the same bytes`() throws {
    let company = try Company("many-unknowns")
    for words in [["decide"], ["plan"], [], ["report", "readiness"], ["journal", "show"]] {
      #expect(try company.must(words + ["--json"]) == company.must(words + ["--json"]))
    }
  }

  /// Whether the keys of every object stand in the order of their bytes: in indented JSON, the
  /// keys at one depth between two lines that are less deep.
  private func isSorted(_ text: String) -> Bool {
    var last: [Int: String] = [:]
    for line in text.split(separator: "\n") {
      let indent = line.prefix { $0 == " " }.count
      last = last.filter { $0.key <= indent }
      let rest = line.dropFirst(indent)
      guard rest.first == "\"", let end = rest.firstRange(of: "\" : ") else { continue }
      let name = String(rest[..<end.lowerBound].dropFirst())
      if let before = last[indent], !before.utf8.lexicographicallyPrecedes(name.utf8) {
        return false
      }
      last[indent] = name
    }
    return true
  }

  private struct Page: Decodable {
    let schema: String
    let data: Anything
  }

  private struct Anything: Decodable {
    init(from decoder: any Decoder) throws {}
  }
}

@Suite struct MissingAnswersTests {
  @Test func `what is missing is JSON, too, where JSON was asked for`() throws {
    let folder = try TestFolder()
    let program = Terminalless(in: folder.path)
    #expect(try program.run("init", "--no-input", "--json") == .incomplete)
    #expect(program.err.isEmpty)
    #expect(program.out.contains("\"schema\" : \"surefoot.answers-missing/1\""))
    #expect(program.out.contains("\"id\" : \"people-now\""))
    #expect(program.out.contains("\"name\" : true"))
  }
}
