import Testing

@testable import Readiness

/// What was accepted as it is stays compared with what is known.
@Suite struct AcceptedTests {
  private static let day = Day("2026-11-25") ?? Day(number: 0)
  private static let bad = Condition.test(.question("keys"), .anyOf([.word("yes")]))
  private static let hasServers = Condition.test(.question("servers"), .anyOf([.word("yes")]))

  private let checklist = Checklist(
    id: "thirty-days", title: "Thirty days", origin: "", weeks: [],
    areas: [.init(id: "root", title: "Root")],
    items: [
      Item(
        id: "keys-gone", title: "No keys", scope: .account, area: "root", priority: .high, day: 1,
        minutes: 5, owner: "owner", appliesWhen: hasServers, urgentWhen: bad)
    ], retired: [])

  private func journal() -> Journal {
    var journal = Journal(.made(.init(name: "Example Bakery", zone: "UTC")))
    journal.add(.accountAdded(.init()), account: "main")
    let item = PlannedItem(item: "keys-gone", due: AcceptedTests.day)
    journal.add(
      .planned(.init(checklist: "thirty-days", start: AcceptedTests.day, items: [item])),
      account: "main")
    answer("servers", true, &journal)
    return journal
  }

  private func answer(_ question: Question.ID, _ yes: Bool, _ journal: inout Journal) {
    journal.add(
      .answered(.init(question: question, answer: Answer(.value(.yesNo(yes))))), account: "main")
  }

  private func accept(_ journal: inout Journal, isWaiver: Bool) {
    let state = WorkspaceState.replaying(journal.records)
    let known = state.known(of: checklist.items[0], seenFrom: "main")
    let until = AcceptedTests.day.adding(days: 30)
    let event: Event =
      isWaiver
      ? .waived(
        .init(
          item: "keys-gone", reason: "r", control: "c", approver: "director", until: until,
          accepted: known))
      : .skipped(.init(item: "keys-gone", reason: "r", until: until, accepted: known))
    journal.add(event, account: "main")
  }

  private func line(_ journal: Journal, after days: Int = 0) throws -> PlanToday.Line {
    let state = WorkspaceState.replaying(journal.records)
    let day = AcceptedTests.day.adding(days: days)
    return try #require(state.plan(of: "main", on: day, checklist: checklist)?.lines.first)
  }

  @Test(arguments: [true, false])
  func `the same answers leave it accepted`(isWaiver: Bool) throws {
    var journal = journal()
    accept(&journal, isWaiver: isWaiver)
    answer("servers", true, &journal)
    answer("unrelated", true, &journal)
    #expect(try line(journal).state == (isWaiver ? .waived : .notApplicable))
    #expect(try line(journal).differences == [])
  }

  @Test(arguments: [true, false])
  func `another answer than the accepted one contradicts it, and names the question`(
    isWaiver: Bool
  ) throws {
    var journal = journal()
    accept(&journal, isWaiver: isWaiver)
    answer("servers", false, &journal)
    #expect(try line(journal).state == .contradicted)
    #expect(try line(journal).differences == ["servers"])
    answer("servers", true, &journal)
    #expect(try line(journal).state == (isWaiver ? .waived : .notApplicable))
  }

  @Test(arguments: [true, false])
  func `an answer that makes it urgent later contradicts it`(isWaiver: Bool) throws {
    var journal = journal()
    accept(&journal, isWaiver: isWaiver)
    answer("keys", false, &journal)
    #expect(try line(journal).state != .contradicted)
    answer("keys", true, &journal)
    #expect(try line(journal).state == .contradicted)
    #expect(try line(journal).differences == ["keys"])
  }

  @Test func `what was urgent when it was waived stays waived`() throws {
    var journal = journal()
    answer("keys", true, &journal)
    accept(&journal, isWaiver: true)
    #expect(try line(journal).state == .waived)
  }

  @Test func `after its last day it is open by itself, whatever the answers`() throws {
    var journal = journal()
    accept(&journal, isWaiver: true)
    #expect(try line(journal, after: 30).state == .waived)
    #expect(try line(journal, after: 31).state == .open)
    answer("servers", false, &journal)
    #expect(try line(journal, after: 31).state == .open)
  }
}
