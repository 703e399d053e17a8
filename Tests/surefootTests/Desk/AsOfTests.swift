import Readiness
import Testing

@testable import surefoot

/// What was recorded by a day, judged on that day, is that day's report again, byte for byte.
@Suite struct AsOfTests {
  /// Everything that can be asked of a day.
  private static let pages: [[String]] =
    ReportChoice.all.flatMap { choice in
      ReportFormat.allCases.map { ["report"] + choice.words + ["--format", $0.rawValue] }
    } + [
      ["plan"], ["plan", "--json"], ["decide"], ["decide", "--json"], ["next"], ["--json"],
      ["account", "list"], ["answers", "export"], ["show", "root-keys-gone"], ["journal", "show"],
      ["decide", "--what-if", "people-now=40"],
    ]

  private func read(_ company: Company, _ options: String...) throws -> [String] {
    try AsOfTests.pages.map { try company.must($0 + options) }
  }

  /// What happened on which day; the company's days begin an hour before those of UTC.
  private static let history: [(now: String, day: String, lines: [[String]])] = [
    ("2026-11-23T10:00:00Z", "2026-11-23", []),
    (
      "2026-11-24T23:30:00Z", "2026-11-25",
      [["done", "root-keys-gone", "--again", "--note", "none there"]]
    ),
    (
      "2026-12-01", "2026-12-01",
      [
        ["account", "add", "sandbox", "--id", "444455556666"],
        ["answer", "people-now", "12", "--yes"],
      ]
    ),
    (
      "2026-12-02", "2026-12-02",
      [["undo"], ["done", "account-contacts", "budget-alert", "--again"]]
    ),
    ("2026-12-20", "2026-12-20", [["account", "set", "main", "--kind", "management"], ["undo"]]),
    (
      "2027-03-01", "2027-03-01",
      [["answer", "purpose", "throw-away", "--yes"], ["done", "root-keys-gone", "--again"]]
    ),
    ("2027-03-02", "2027-03-02", [["account", "close", "sandbox", "--reason", "over"]]),
  ]

  @Test func `every day's pages come again byte for byte`() throws {
    let company = try Company("eight-moderate")
    var seen: [(day: String, pages: [String])] = []
    for (now, day, lines) in AsOfTests.history {
      company.clock(now)
      for line in lines { try company.must(line) }
      seen.append((day, try read(company)))
    }
    company.clock("2027-06-01")
    for (day, pages) in seen {
      let again = try read(company, "--as-of", day)
      for (page, (old, new)) in zip(AsOfTests.pages, zip(pages, again)) where old != new {
        Issue.record("\(day) \(page):\n\(TextDifference.first(old, new))")
      }
    }
    #expect(Set(seen.map { $0.pages[0] }).count == seen.count, "every day left its mark")
  }

  @Test func `a journal so long that it has a snapshot is read as of a day all the same`() throws {
    let company = try Company()
    let before = try company.must("report", "readiness")
    company.clock("2026-11-24")
    try company.change { desk in
      for _ in 0..<70 {
        try desk.append([Fresh(.done(.init(item: "root-mfa", grade: .selfStated)), about: "main")])
      }
    }
    #expect(try company.must("report", "readiness", "--as-of", "2026-11-23") == before)
  }

  @Test func `what is recorded later with an earlier day changes no past day`() throws {
    let company = try Company()
    let before = try read(company)
    company.clock("2026-12-01")
    try company.must("done", "root-keys-gone", "--again")
    company.clock("2026-11-20")
    try company.must("done", "root-password", "--note", "backdated")
    for (page, (old, new)) in zip(
      AsOfTests.pages, zip(before, try read(company, "--as-of", "2026-11-23"))) where old != new
    {
      Issue.record("\(page):\n\(TextDifference.first(old, new))")
    }
  }

  @Test func `a day without entries is judged by those before it`() throws {
    let company = try Company()
    try company.must("done", "root-keys-gone", "--again")
    company.clock("2027-06-01")
    #expect(
      try company.must("plan", "--as-of", "2027-02-21").contains("[x] 2026-11-23  root-keys-g"))
    #expect(try company.must("plan", "--as-of", "2027-02-22").contains("ran out on 2027-02-21"))
  }

  @Test func `where the clock went back, the journal of a day ends before the first later one`()
    throws
  {
    let company = try Company()
    company.clock("2026-12-24")
    try company.must("done", "trail")
    let later = try #require(try company.records().last?.number)
    company.clock("2026-12-01")
    try company.must("done", "root-password")
    #expect(try company.must("show", "trail").contains("trail done"))
    let shown = try company.must("journal", "show", "--as-of", "2026-12-01")
    #expect(!shown.contains("root-password done") && !shown.contains("trail done"))
    let said = try company.refused(
      .usage, "journal", "show", "\(later)", "--as-of", "2026-12-01")
    #expect(said.contains("there is no entry \"\(later)\""))
  }

  @Test func `before the first entry there is nothing to look at`() throws {
    let company = try Company()
    let said = try company.refused(.failed, "plan", "--as-of", "2026-11-22")
    #expect(said.contains("nothing was recorded by 2026-11-22 in "))
  }

  @Test(arguments: [
    ["done", "root-mfa"], ["answer", "people-now", "3", "--yes"], ["undo"], ["init", "--resume"],
    ["account", "add", "sandbox"], ["account", "set", "main", "--kind", "member"],
    ["account", "close", "main", "--reason", "over"], ["journal", "redact", "5", "--reason", "x"],
    ["restore", "copy.db"],
  ])
  func `the past cannot be written`(words: [String]) throws {
    let company = try Company()
    let before = try company.bytes()
    let status = try company.program.run(words + ["--as-of", "2026-11-23"])
    #expect(status == .usage)
    #expect(company.program.err.contains("--as-of looks at the past, and this would change it"))
    #expect(try company.bytes() == before)
  }
}
