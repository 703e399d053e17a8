import Testing

@testable import Readiness

/// What answers say about items: they close them, hurry them, and speak against a proof.
@Suite struct DoubtsTests {
  private let day = Day("2026-11-23") ?? Day(number: 0)
  private static let good = Condition.test(.question("keys"), .anyOf([.word("no")]))
  private static let bad = Condition.test(.question("keys"), .anyOf([.word("yes")]))

  private let checklist = Checklist(
    id: "thirty-days", title: "Thirty days", origin: "", weeks: [],
    areas: [.init(id: "root", title: "Root")],
    items: [
      Item(
        id: "keys-gone", title: "No keys", scope: .account, area: "root", priority: .high, day: 1,
        minutes: 5, owner: "owner", closedWhen: good, urgentWhen: bad,
        recurrence: Period("P30D").map(Recurrence.after) ?? .once)
    ], retired: [])

  private func journal() -> Journal {
    var journal = Journal(.made(.init(name: "Example Bakery", zone: "UTC")))
    journal.add(.accountAdded(.init()), account: "main")
    journal.add(
      .planned(
        .init(
          checklist: "thirty-days", start: day, items: [PlannedItem(item: "keys-gone", due: day)])),
      account: "main")
    return journal
  }

  private func answer(_ said: Bool?, _ journal: inout Journal) {
    let response = said.map { Answer.Response.value(.yesNo($0)) } ?? .unknown
    journal.add(
      .answered(.init(question: "keys", answer: Answer(response))), account: "main")
  }

  private func line(_ journal: Journal, on day: Day? = nil) throws -> PlanToday.Line {
    let state = WorkspaceState.replaying(journal.records)
    let plan = try #require(state.plan(of: "main", on: day ?? self.day, checklist: checklist))
    return try #require(plan.lines.first)
  }

  private func closings(_ journal: Journal, on day: Day? = nil) -> [String] {
    WorkspaceState.replaying(journal.records)
      .closings(of: "main", on: day ?? self.day, checklist: checklist).map(\.id.text)
  }

  @Test(arguments: [(Bool?.some(false), ["keys-gone"]), (true, []), (nil, [])])
  func `a good answer closes, a bad one and don't know do not`(said: Bool?, closed: [String]) {
    var journal = journal()
    #expect(closings(journal) == [])
    answer(said, &journal)
    #expect(closings(journal) == closed)
  }

  @Test func `a bad answer hurries what is open`() throws {
    var journal = journal()
    #expect(try !line(journal).isUrgent)
    answer(true, &journal)
    #expect(try line(journal).isUrgent)
    #expect(try line(journal).state == .open)
  }

  @Test func `a bad answer after a proof contradicts it, one before it does not`() throws {
    var journal = journal()
    answer(true, &journal)
    journal.add(.done(.init(item: "keys-gone", grade: .selfStated)), account: "main")
    #expect(try line(journal).state == .done)
    answer(true, &journal)
    #expect(try line(journal).state == .contradicted)
    #expect(try line(journal).isOpen)
    journal.add(.done(.init(item: "keys-gone", grade: .selfStated)), account: "main")
    #expect(try line(journal).state == .done)
  }

  @Test func `an old answer does not close again what has lapsed since`() {
    var journal = journal()
    answer(false, &journal)
    let until = day.adding(days: 30)
    journal.add(
      .done(.init(item: "keys-gone", grade: .selfStated, until: until)), account: "main")
    #expect(closings(journal, on: until) == [])
    #expect(closings(journal, on: until.adding(days: 1)) == [])
    answer(false, &journal)
    #expect(closings(journal, on: until) == [])
    #expect(closings(journal, on: until.adding(days: 1)) == ["keys-gone"])
  }

  @Test func `what is only supposed is newer than everything recorded`() {
    var journal = journal()
    answer(true, &journal)
    let state = WorkspaceState.replaying(journal.records)
    let supposed = state.supposing([("keys", Answer(.value(.yesNo(false))), "main")])
    #expect(supposed.closings(of: "main", on: day, checklist: checklist).count == 1)
    #expect(state.closings(of: "main", on: day, checklist: checklist).isEmpty)
  }
}

/// When a proof has to be given again.
@Suite struct RecurrenceTests {
  @Test(arguments: [
    ("2026-01-01", "2026-03-31"), ("2026-03-31", "2026-03-31"), ("2026-04-01", "2026-06-30"),
    ("2028-02-29", "2028-03-31"), ("2026-11-25", "2026-12-31"), ("2026-09-30", "2026-09-30"),
  ])
  func `a proof of a quarter is good to its last day`(day: String, last: String) throws {
    let day = try #require(Day(day))
    #expect(Recurrence.quarterly.lastDay(doneOn: day)?.description == last)
  }

  @Test func `a proof for once has no last day, a chained one counts from its day`() throws {
    let day = try #require(Day("2026-08-31"))
    #expect(Recurrence.once.lastDay(doneOn: day) == nil)
    let half = try #require(Period("P6M"))
    #expect(Recurrence.after(half).lastDay(doneOn: day)?.description == "2027-02-28")
  }
}
