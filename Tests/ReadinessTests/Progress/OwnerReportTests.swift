import Readiness
import Testing

/// What hangs on one person, and whether everything does.
@Suite struct OwnerReportTests {
  private let sample = PlanSample([
    PlanSample.item("keys", proof: .witnessed), PlanSample.item("vault"),
    PlanSample.item("budget", area: "cost"), PlanSample.item("alarm", area: "cost"),
  ])

  private func report(_ name: String, _ sample: PlanSample) throws -> OwnerReport? {
    OwnerReport(
      name, [try sample.plan(onDay: 12)], runbooks: [], checklist: sample.checklist, questions: [:])
  }

  private func waiver(by approver: String, until: Day) -> Event {
    .waived(
      .init(
        item: "alarm", reason: "no traffic yet", control: "a weekly look", approver: approver,
        until: until, accepted: .init(title: "The alarm holds", answers: [:])))
  }

  @Test func `it holds items, waivers, confirmations and what rests on a word`() throws {
    let until = PlanSample.start.adding(days: 20)
    let said = sample.saying(
      .assigned(.init(item: "keys", owner: "Platform Lead")),
      .assigned(.init(item: "vault", owner: "platform  lead ")),
      .done(.init(item: "keys", grade: .selfStated, until: until)),
      .confirmed(.init(item: "keys", entry: 6, statement: "seen", by: "Platform lead")),
      waiver(by: "PLATFORM LEAD", until: until))
    let page = try #require(try report("platform lead", said))
    #expect(page.accounts.map { $0.open.map(\.id) } == [["vault"]])
    #expect(page.accounts.map { $0.lapsing.map(\.id) } == [["keys"]])
    #expect(page.waivers.map(\.item) == ["alarm"])
    #expect(page.confirmations.map(\.item) == ["keys"])
    #expect(page.proofs.isEmpty && !page.role)
    #expect(try report("owner", said)?.proofs.map(\.item) == ["keys"])
  }

  @Test func `a waiver that ran out hangs on nobody any more`() throws {
    let said = sample.saying(waiver(by: "cfo", until: PlanSample.start.adding(days: 5)))
    #expect(try report("cfo", said) == nil)
  }

  @Test func `a role is nobody, and an item that somebody was named for leaves it`() throws {
    let said = sample.saying(.assigned(.init(item: "keys", owner: "platform lead")))
    let role = try #require(try report("Account Owner", said))
    #expect(role.role && role.accounts.first?.open.map(\.id) == ["vault", "budget", "alarm"])
    let all = OwnersReport([try said.plan()], day: PlanSample.start)
    #expect(all.persons.map(\.name) == ["platform lead"])
    #expect(all.roles.map(\.name) == ["account owner"])
    #expect(all.persons.map(\.open) == [1] && all.roles.map(\.open) == [3])
  }

  @Test func `a name that nothing hangs on is told apart`() throws {
    #expect(try report("nobody", sample) == nil)
  }

  @Test func `one person holding everything is said, two are not`() throws {
    let one = sample.saying(
      .assigned(.init(item: "keys", owner: "platform lead")),
      .assigned(.init(item: "vault", owner: "Platform Lead")))
    let reliance = try #require(Reliance([try one.plan()]))
    #expect(reliance.items == 2)
    #expect(
      reliance.sentence
        == "Everything that is assigned, 2 items, hangs on one person: platform lead. "
        + "If they are ill or leave, nobody else is named for any of it.")
    let two = one.saying(.assigned(.init(item: "budget", owner: "finance lead")))
    #expect(Reliance([try two.plan()]) == nil)
    #expect(Reliance([try sample.plan()]) == nil)
    let single = sample.saying(.assigned(.init(item: "keys", owner: "platform lead")))
    #expect(Reliance([try single.plan()]) == nil)
  }
}
