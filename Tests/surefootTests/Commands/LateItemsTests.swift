import Readiness
import Testing

@testable import surefoot

/// What is overdue stays so until it is done or dated anew by hand: an answer is no way out.
@Suite struct LateItemsTests {
  private static let overdue = ["check", "--fail-on", "overdue"]

  private func dues(_ company: Company) throws -> [Item.ID: Day] {
    let items = try company.state().plans["main"]?.items ?? []
    return Dictionary(items.map { ($0.item, $0.due) }) { first, _ in first }
  }

  @Test(arguments: [
    ["answer", "hours-a-week", "8", "--yes"], ["answer", "contacts-current", "yes", "--yes"],
    ["answer", "root-daily-use", "yes", "--yes"],
    ["audit", "--set", "contacts-current=yes", "--no-input"],
    ["audit", "--set", "root-daily-use=yes", "--no-input"],
  ])
  func `an answer moves what is still to come, and nothing that is overdue`(
    words: [String]
  ) throws {
    let company = try Company()
    company.clock("2026-12-04")
    try company.refused(.gate, Self.overdue)
    let before = try dues(company)
    let late = try Set(plan(company).lines.filter(\.isOverdue).map(\.item.id))
    let said = try company.must(words)
    let after = try dues(company)
    #expect(late.count > 2 && late.allSatisfy { before[$0] == after[$0] })
    #expect(before != after)
    #expect(said.contains("overdue items keep their days: surefoot plan reflow dates anew\n"))
    try company.refused(.gate, Self.overdue)
    try company.must("plan", "reflow", "--yes")
    try company.must(Self.overdue)
  }

  @Test func `what an answer brings into doubt is dated anew, since it was not late before`() throws
  {
    for words in [
      ["answer", "access-keys", "people,root", "--yes"],
      ["audit", "--set", "access-keys=people,root", "--no-input"],
    ] {
      let company = try Company()
      company.clock("2026-12-04")
      try company.must(words)
      let line = try #require(try plan(company).lines.first { $0.item.id == "root-keys-gone" })
      #expect(line.state == .contradicted && !line.isOverdue)
    }
  }

  private func plan(_ company: Company) throws -> PlanToday {
    let state = try company.state()
    let day = try #require(Day("2026-12-04"))
    return try #require(
      state.plan(of: "main", on: day, checklist: Pack.load().wholeChecklist()))
  }
}
