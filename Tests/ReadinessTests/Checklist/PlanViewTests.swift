import Readiness
import Testing

/// Plans shown by anything, and what they add up to in words.
@Suite struct PlanViewTests {
  private let sample = PlanSample([
    PlanSample.item("keys", priority: .critical, proof: .witnessed),
    PlanSample.item("vault", priority: .low, minutes: 10),
    PlanSample.item("budget", area: "cost", priority: .low, minutes: 60),
    PlanSample.item("alarm", area: "cost", day: 20, needs: ["budget"]),
  ])

  @Test(arguments: PlanGrouping.allCases)
  func `every item stands in exactly one group`(by: PlanGrouping) throws {
    let said = sample.saying(
      .done(.init(item: "keys", grade: .selfStated)),
      .assigned(.init(item: "vault", owner: "platform lead")))
    let page = PlanGroups(
      try said.plan(), by: by, checklist: said.checklist, questions: [:])
    let shown = page.groups.flatMap { $0.items.map(\.id) }.sorted()
    #expect(shown == ["alarm", "budget", "keys", "vault"])
    #expect(page.groups.allSatisfy { $0.totals.items == $0.items.count && !$0.items.isEmpty })
  }

  @Test func `persons stand before roles, and by priority the best score stands first`() throws {
    let said = sample.saying(.assigned(.init(item: "alarm", owner: "platform lead")))
    let owners = PlanGroups(
      try said.plan(), by: .owner, checklist: said.checklist, questions: [:])
    #expect(
      owners.groups.map(\.title)
        == ["platform lead", "Account owner (the role; nobody is named)"])
    let ranked = PlanGroups(
      try said.plan(), by: .priority, checklist: said.checklist, questions: [:])
    #expect(ranked.groups.map(\.title) == ["Critical", "High", "Low"])
    #expect(ranked.groups.last?.items.map(\.id) == ["budget", "vault"])
  }

  @Test func `a filtered plan holds what is meant and adds it up`() throws {
    var selection = Selection()
    selection.areas = ["cost"]
    let report = PlanReport(
      try sample.plan(), checklist: sample.checklist, questions: [:], selection: selection)
    #expect(report.weeks.flatMap { $0.items.map(\.id) } == ["budget", "alarm"])
    #expect(report.totals.items == 2 && report.filter == "area cost")
    #expect(report.weeks.first?.items.first?.score?.value == 5.5)
  }

  @Test func `totals name the four grades always, and the rest only where there is some`() throws {
    #expect(
      PlanTotals(try sample.plan().lines).words
        == "0 of 4 items are done: 0 machine-checked, 0 witnessed, 0 self-stated, 0 assumed. "
        + "3 can be done now and 1 waits for another; nothing is overdue. "
        + "Work left: about 2 hours.")
    let accepted = Accepted(title: "The vault holds", answers: [:])
    let said = sample.saying(
      .done(.init(item: "keys", grade: .selfStated)),
      .waived(
        .init(
          item: "vault", reason: "r", control: "c", approver: "cfo",
          until: PlanSample.start.adding(days: 90), accepted: accepted)),
      .skipped(
        .init(
          item: "alarm", reason: "r", until: PlanSample.start.adding(days: 90),
          accepted: Accepted(title: "The alarm holds", answers: [:]))),
      .started(.init(item: "budget")))
    #expect(
      PlanTotals(try said.plan(onDay: 9).lines).words
        == "1 of 4 items is done: 0 machine-checked, 0 witnessed, 1 self-stated, 0 assumed. "
        + "One of them asks for a better proof than it has. "
        + "1 is waived and 1 does not apply for a time. "
        + "1 is being worked on; 1 is overdue. Work left: 60 minutes.")
    #expect(PlanTotals(try said.plan(onDay: 9).lines).grades == "1 self-stated")
  }
}
