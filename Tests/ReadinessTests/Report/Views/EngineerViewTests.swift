import Testing

@testable import Readiness

/// For the engineer: each item with what is in its way, how to check it and what to run.
@Suite struct EngineerViewTests {
  private func item(_ id: Item.ID, _ view: EngineerView) throws -> EngineerItem {
    try #require(view.areas.flatMap(\.items).first { $0.line.id == id })
  }

  @Test(
    arguments: [
      ([], "open", "done keys --evidence FILE"),
      ([.started(.init(item: "keys"))], "started", "done keys --evidence FILE"),
      ([StandingSample.done("keys", .selfStated)], "done, more proof wanted", "confirm keys"),
      ([StandingSample.done("keys")], "done", "history keys"),
      ([StandingSample.waived("keys", untilDay: 9)], "waived", "history keys"),
    ] as [([Event], String, String)])
  func `each state has its command`(said: [Event], stands: String, verb: String) throws {
    let keys = try item("keys", StandingSample().saying(said).engineer())
    #expect(keys.stands == stands && keys.command == "surefoot \(verb)")
    #expect(keys.check == "Look.")
  }

  @Test func `what waits names what it waits for, with the way there`() throws {
    let view = try StandingSample().engineer(onDay: 9)
    let vault = try item("vault", view)
    #expect(vault.stands == "blocked, overdue" && vault.command == "surefoot show vault")
    #expect(vault.waits.map(\.id) == ["keys"])
    #expect(vault.waits.map(\.anchor) == [try item("keys", view).part.anchor])
    #expect(vault.part.anchor == "at vault: The vault holds")
    #expect(view.areas.map(\.title) == ["Root user", "Cost"])
    #expect(view.areas.map { $0.items.count } == [2, 1])
  }

  @Test func `what is late, has run out or is contradicted is not folded away`() throws {
    let sample = StandingSample().saying([
      StandingSample.done("keys", untilDay: 1), StandingSample.done("vault"),
    ])
    let first = try sample.engineer(onDay: 1)
    #expect(first.unfolded.isEmpty)
    let view = try sample.engineer(onDay: 3)
    #expect(view.unfolded == ["at keys: The keys holds"])
    #expect(try item("keys", view).stands == "lapsed, overdue")
    #expect(try sample.auditor(onDay: 3).unfolded == view.unfolded)
  }

  @Test func `commands for another account name it`() throws {
    var sample = StandingSample()
    sample.plan.journal.add(.accountAdded(.init()), account: "sandbox")
    let planned = PlannedItem(item: "vault", due: PlanSample.start)
    sample.plan.journal.add(
      .planned(.init(checklist: "thirty-days", start: PlanSample.start, items: [planned])),
      account: "sandbox")
    sample.account = "sandbox"
    let view = try sample.engineer()
    #expect(view.next.map(\.command) == ["surefoot show vault --account sandbox"])
    let vault = try item("vault", view)
    #expect(vault.command == "surefoot done vault --evidence FILE --account sandbox")
    #expect(view.areas.flatMap(\.items).count == 1, "the other account's items are not here")
  }

  @Test func `before there is a plan nothing is counted`() throws {
    var sample = StandingSample()
    sample.plan.journal.add(.accountAdded(.init()), account: "sandbox")
    sample.account = "sandbox"
    let view = try sample.engineer()
    #expect(view.counts.isEmpty && view.areas.isEmpty && view.next.isEmpty)
  }
}
