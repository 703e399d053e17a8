import Testing

@testable import Readiness

/// What the plan of one account takes from the plans of the others.
@Suite struct AccountsPlanTests {
  private let checklist = Checklist(
    id: "thirty-days", title: "Thirty days", origin: "", weeks: ["All"],
    areas: [.init(id: "root", title: "Root")],
    items: [
      Item(
        id: "made-once", title: "Made once", scope: .organization, area: "root", priority: .high,
        day: 1, minutes: 5, owner: "owner"),
      Item(
        id: "joined", title: "Joined", scope: .account, area: "root", priority: .high, day: 2,
        minutes: 5, owner: "owner", needs: ["made-once"]),
    ], retired: [])

  private let day = Day("2026-11-23") ?? Day(number: 0)

  /// Two accounts; the first has both items in its plan, the second only its own.
  private func journal() -> Journal {
    var journal = Journal(.made(.init(name: "Example Bakery", zone: "UTC")))
    for (account, items) in [("main", ["made-once", "joined"]), ("sandbox", ["joined"])] {
      let planned = items.map { PlannedItem(item: Item.ID($0), due: day) }
      journal.add(.accountAdded(.init()), account: Account.ID(account))
      journal.add(
        .planned(.init(checklist: "thirty-days", start: day, items: planned)),
        account: Account.ID(account))
    }
    return journal
  }

  private func line(_ journal: Journal) throws -> PlanToday.Line {
    let state = WorkspaceState.replaying(journal.records)
    let plan = try #require(state.plan(of: "sandbox", on: day, checklist: checklist))
    return try #require(plan.lines.first)
  }

  @Test func `open work of the organization blocks an account whose plan does not hold it`() throws
  {
    var journal = journal()
    #expect(try line(journal).waitsFor == ["made-once"])
    #expect(try line(journal).state == .blocked)
    journal.add(.done(.init(item: "made-once", grade: .selfStated)), account: nil)
    #expect(try line(journal).state == .open)
  }

  @Test func `the plan of a closed account stands in nobody's way`() throws {
    var journal = journal()
    journal.add(.accountClosed(.init(reason: "over")), account: "main")
    #expect(try line(journal).state == .open)
  }
}
