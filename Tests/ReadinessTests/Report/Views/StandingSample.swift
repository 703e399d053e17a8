import Testing

@testable import Readiness

/// What was said of three items, and the standing of their account that it comes to.
struct StandingSample {
  var plan = PlanSample([
    PlanSample.item("keys", proof: .witnessed), PlanSample.item("vault", day: 2, needs: ["keys"]),
    PlanSample.item("budget", area: "cost", day: 3),
  ])
  var audience = Audience.restricted
  var account: Account.ID = "main"
  var reliance: Reliance?

  /// The same after these were recorded of `main`.
  func saying(_ events: [Event]) -> StandingSample {
    var sample = self
    for event in events { sample.plan.journal.add(event, account: "main") }
    return sample
  }

  /// A word that closes an item.
  static func done(
    _ item: Item.ID, _ grade: Grade = .machineChecked, untilDay day: Int? = nil,
    evidence: [Evidence]? = nil
  ) -> Event {
    let until = day.map { PlanSample.start.adding(days: $0 - 1) }
    return .done(.init(item: item, grade: grade, until: until, evidence: evidence))
  }

  static func waived(_ item: Item.ID, untilDay day: Int, accepted: Accepted? = nil) -> Event {
    .waived(
      .init(
        item: item, reason: "no traffic yet", control: "a weekly look", approver: "director",
        until: PlanSample.start.adding(days: day - 1),
        accepted: accepted ?? .init(title: "The \(item) holds", answers: [:])))
  }

  /// The standing on a day of the plan.
  func standing(onDay day: Int = 1) throws -> AccountStanding {
    let today = PlanSample.start.adding(days: day - 1)
    let judged = plan.state.plan(of: account, on: today, checklist: plan.checklist)
    return AccountStanding(
      head: ReportHead(
        workspace: "Example Bakery", day: today,
        pack: PackReference(pack: "test", version: "1", digest: "d"),
        journal: .init(number: plan.journal.records.count, digest: "e")),
      account: try #require(plan.state.account(account)), decision: try StandingSample.decision(),
      plan: judged, checklist: plan.checklist, questions: [:], records: plan.journal.records,
      reliance: reliance, isMain: account == "main", audience: audience)
  }

  private static func decision() throws -> DecisionReport {
    let facts: [Fact.ID: Term] = [
      "people": .number(3), "complexity": .word("low"), "compliance": .word("none"),
    ]
    return DecisionReport(
      try DecisionFixture.model.recommend(facts: facts), head: nil, day: nil)
  }

  func owner(onDay day: Int = 1) throws -> OwnerView {
    OwnerView(try standing(onDay: day), glossary: Glossary([]))
  }

  func engineer(onDay day: Int = 1) throws -> EngineerView {
    EngineerView(
      try standing(onDay: day),
      prose: ["keys": ItemProse(why: "", how: "", check: "Look.", undo: "")]
    ) { "at \($0)" }
  }

  func auditor(onDay day: Int = 1) throws -> AuditorView {
    AuditorView(
      try standing(onDay: day),
      controls: ["keys": [.init(framework: "CIS", control: "1.4")]]
    ) { "at \($0)" }
  }
}
