import Readiness
import Testing

@testable import surefoot

/// The answer moves on: a company of three whose decision flips in the middle of the month.
@Suite struct DecisionFlipTests {
  private func company() throws -> Company {
    let company = try Company("three-growing-to-fifteen")
    try company.change { desk in
      // What only several accounts ask for, and what is asked for anyway.
      try desk.append(
        ["organizational-units", "first-accounts", "root-password"].map { item in
          let item = Item.ID(item)
          return Fresh(.done(.init(item: item, grade: .selfStated)), about: "main")
        })
    }
    return company
  }

  @Test func `no done item is lost, and the plan says what changed because of which answer`() throws
  {
    let company = try company()
    let before = try company.state().doneItems(of: "main")
    company.clock("2026-12-04")
    let said = try company.must("answer", "people-in-a-year", "4", "--yes")
    #expect(said.contains("Decision: multi"))
    #expect(said.contains("-> single"))
    #expect(said.contains("  = first-accounts, done before and kept: no longer asked for because"))
    let plan = try company.must("plan")
    for item in before { #expect(plan.contains(" \(item)"), "\(item)") }
    let parts = plan.split(separator: "\n\n").map(String.init)
    let kept = try #require(parts.first { $0.hasPrefix("Done before and kept, though no longer") })
    #expect(kept.contains("first-accounts: because of “People who will use AWS"))
    let removed = try #require(parts.first { $0.hasPrefix("No longer in the plan\n") })
    #expect(removed.contains("because of “People who will use AWS"))
    let report = try company.must("report", "plan")
    #expect(report.contains("### Done before and kept, though no longer asked for\n"))
    #expect(report.contains("### No longer in the plan\n"))

    company.clock("2026-12-10")
    try company.must("answer", "people-in-a-year", "15", "--yes")
    let again = try company.must("plan")
    #expect(!again.contains("Done before and kept"))
    let arrived = again.split(separator: "\n\n").first { $0.hasPrefix("Come into the plan since") }
    #expect(try #require(arrived).contains("because of “People who will use AWS"))
    #expect(try company.state().doneItems(of: "main") == before)
    try company.must("undo")
    #expect(try company.must("plan", "--as-of", "2026-12-04") == plan)
  }

  @Test func `what was kept leaves when its proof runs out`() throws {
    let company = try company()
    try company.change { desk in
      let until = Day("2026-12-20")
      try desk.append([
        Fresh(
          .done(.init(item: "first-accounts", grade: .selfStated, until: until)), about: "main")
      ])
    }
    try company.must("answer", "people-in-a-year", "4", "--yes")
    #expect(try company.must("plan").contains("[x] "))
    company.clock("2026-12-21")
    let plan = try company.must("plan")
    let parts = plan.split(separator: "\n\n").map(String.init)
    let removed = try #require(parts.first { $0.hasPrefix("No longer in the plan\n") })
    #expect(removed.contains("  first-accounts: because of"))
    #expect(!plan.contains("first-accounts  The "))
  }
}
