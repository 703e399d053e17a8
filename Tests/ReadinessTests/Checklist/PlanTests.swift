import Readiness
import Testing

@Suite struct PlanTests {
  let start = Day(number: 20_780)

  private func item(
    _ id: Item.ID, day: Int, needs: [Item.ID] = [], when: Condition? = nil,
    scope: Scope = .account
  ) -> Item {
    Item(
      id: id, title: "\(id) holds", scope: scope, area: "root", priority: .high, day: day,
      minutes: 10, owner: "account owner", needs: needs, appliesWhen: when)
  }

  private func checklist(_ items: [Item]) -> Checklist {
    Checklist(
      id: "thirty-days", title: "Thirty days", origin: "ours", weeks: ["Root", "People"],
      areas: [.init(id: "root", title: "Root user")], items: items, retired: [])
  }

  private func state(_ plan: [PlannedItem], done: [Event.Done] = []) -> WorkspaceState {
    var journal = Journal(
      .made(.init(name: "Example Bakery", zone: "UTC")))
    journal.add(.accountAdded(.init()), account: "main")
    journal.add(
      .planned(.init(checklist: "thirty-days", start: start, items: plan)), account: "main")
    for proof in done { journal.add(.done(proof), account: "main") }
    return WorkspaceState.replaying(journal.records)
  }

  @Test func `an item is due no earlier than what it needs`() {
    let list = checklist([
      item("alarm", day: 2, needs: ["trail"]), item("trail", day: 5, needs: ["bucket"]),
      item("bucket", day: 9),
    ])
    let plan = Planning(list, start: start).items { _ in (.yes, []) }
    #expect(plan.map(\.due) == [start, start, start].map { $0.adding(days: 8) })
  }

  @Test func `where nobody can tell, the item applies and names the open questions`() {
    let condition = Condition.test(.question("root-keys"), .anyOf([.word("yes")]))
    let list = checklist([item("keys", day: 1, when: condition)])
    let unknown = Planning(list, start: start).items { _ in (.unknown, ["root-keys"]) }
    #expect(unknown == [PlannedItem(item: "keys", due: start, unsure: ["root-keys"])])
    #expect(Planning(list, start: start).items { _ in (.no, []) }.isEmpty)
  }

  @Test func `an organization item that another plan has is not planned again`() {
    let list = checklist([item("contacts", day: 1, scope: .organization)])
    var planning = Planning(list, start: start)
    planning.elsewhere = ["contacts"]
    #expect(planning.items { _ in (.yes, []) }.isEmpty)
  }

  @Test func `a proof counts through its last day and not after it`() throws {
    let list = checklist([item("mfa", day: 1)])
    let until = start.adding(days: 30)
    let now = state(
      Planning(list, start: start).items { _ in (.yes, []) },
      done: [.init(item: "mfa", grade: .witnessed, until: until)])
    let onLast = try #require(now.plan(of: "main", on: until, checklist: list))
    let after = try #require(
      now.plan(of: "main", on: until.adding(days: 1), checklist: list))
    #expect(onLast.lines.map(\.state) == [.done])
    #expect(after.lines.map(\.state) == [.lapsed])
    #expect(after.lines.map(\.isOverdue) == [true])
    #expect(PlanTotals(after.lines).verified == 0 && PlanTotals(onLast.lines).witnessed == 1)
  }

  @Test func `an item waits for what it needs, until that is done`() throws {
    let list = checklist([item("trail", day: 1), item("alarm", day: 2, needs: ["trail"])])
    let plan = Planning(list, start: start).items { _ in (.yes, []) }
    let before = try #require(state(plan).plan(of: "main", on: start, checklist: list))
    #expect(before.lines.map(\.state) == [.open, .blocked])
    #expect(before.next.map(\.item.id) == ["trail"])
    let after = try #require(
      state(plan, done: [.init(item: "trail", grade: .selfStated)])
        .plan(of: "main", on: start, checklist: list))
    #expect(after.lines.map(\.state) == [.done, .open])
  }

  @Test func `a need that is not in the plan blocks nothing`() throws {
    let list = checklist([item("alarm", day: 2, needs: ["trail"]), item("trail", day: 1)])
    let plan = [PlannedItem(item: "alarm", due: start)]
    let today = try #require(state(plan).plan(of: "main", on: start, checklist: list))
    #expect(today.lines.map(\.state) == [.open])
  }

  @Test func `changed answers add from today, remove with a reason and leave done work`() throws {
    let list = checklist([item("a", day: 1), item("b", day: 2), item("c", day: 3)])
    let plan = Planning(list, start: start).items { _ in (.yes, []) }
    let record = try #require(state(plan).plans["main"])
    let today = start.adding(days: 12)
    let wanted = [PlannedItem(item: "d", due: today.adding(days: 4)), plan[0]]
    let change = record.change(to: wanted, done: ["b"], because: ["purpose"])
    let due = today.adding(days: 4)
    #expect(change.added == [PlannedItem(item: "d", due: due, because: ["purpose"])])
    #expect(change.removed == [RemovedItem(item: "c", because: ["purpose"])])
  }

  @Test func `lines stand by day, then by priority, then in the checklist's order`() throws {
    let list = checklist([item("late", day: 9), item("b", day: 1), item("a", day: 1)])
    let plan = Planning(list, start: start).items { _ in (.yes, []) }
    let today = try #require(state(plan).plan(of: "main", on: start, checklist: list))
    #expect(today.lines.map(\.item.id) == ["b", "a", "late"])
  }
}
