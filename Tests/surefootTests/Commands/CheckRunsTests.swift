import Readiness
import Testing

@testable import surefoot

/// A gate for drills and reviews.
@Suite struct CheckRunsTests {
  private func drilled() throws -> Company {
    let company = try Company("three-with-health-data", now: "2026-11-25T03:00:00Z")
    try company.must("account", "set", "main", "--kind", "stand-alone")
    try company.must("drill", "start", "root-break-glass", "--sign-in")
    try company.must("run", "tell", "yes by tech lead: go", "d", "d", "d", "d", "alarm")
    try company.must("run", "tell", "d", "d", "d", "d", "d", "events 2", "d", "d")
    return company
  }

  @Test func `a drill and a review fail once their day has passed, and not on it`() throws {
    let company = try drilled()
    for (day, failures) in [
      ("2026-12-02", 0), ("2026-12-03", 1), ("2027-05-26", 1), ("2027-05-27", 2),
    ] {
      company.clock(day)
      let status = try company.program.run(
        "check", "--fail-on", "drill", "--junit", company.file("j.xml"))
      #expect((status == .gate) == (failures > 0), "\(day)")
      let found = company.program.out.split(separator: "\n").filter { $0.hasPrefix("drill ") }
      #expect(found.count == failures, "\(day): \(company.program.out)")
      let junit = String(
        decoding: try OpenFile(reading: company.file("j.xml")).read(atMost: 1 << 20), as: UTF8.self)
      #expect(junit.contains("tests=\"2\" failures=\"\(failures)\""), "\(junit)")
    }
    company.clock("2027-05-27")
    let said = try company.must("next")
    #expect(
      !said.isEmpty
        && company.program.err.contains(
          "the drill of root-break-glass in main is overdue since 2027-05-26")
    )
    #expect(company.program.err.contains("the review of drill-"))
    #expect(try company.must("report", "readiness").contains("## Runs, drills and reviews"))
  }

  @Test func `options that select items, and other accounts, leave drills out`() throws {
    let company = try drilled()
    company.clock("2027-05-27")
    #expect(try company.program.run("check", "--fail-on", "drill", "--area", "root") == .done)
    try company.must("account", "add", "sandbox")
    #expect(try company.program.run("check", "--fail-on", "drill", "--account", "sandbox") == .done)
    #expect(try company.program.run("check", "--fail-on", "drill") == .gate)
  }

  @Test func `another rhythm moves the next drill of the last real one`() throws {
    let company = try drilled()
    try company.must("drill", "every", "root-break-glass", "P90D", "--because", "customers' data")
    #expect(try company.must("drill", "list").contains("by 2027-02-23"))
    try company.must("drill", "start", "root-break-glass", "--talk-through")
    try company.must(
      "run", "tell", "--run", "drill-\(try company.state().runs.last?.number ?? 0)", "stop enough")
    #expect(try company.must("drill", "list").contains("by 2027-02-23"))
    try company.must("undo", "--past-runs")
    #expect(try company.must("drill", "list").contains("by 2027-05-26"))
  }
}
