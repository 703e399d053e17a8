import Testing

@testable import Readiness

@Suite struct ExchangeTests {
  private let accepted = Accepted(title: "", answers: [:])

  private var sample: PlanSample {
    PlanSample([
      PlanSample.item("root-mfa"), PlanSample.item("trail", day: 9), PlanSample.item("budget"),
    ]).saying(
      .assigned(.init(item: "root-mfa", owner: "a certain lead")),
      .done(.init(item: "root-mfa", grade: .selfStated, note: "in the safe")),
      .waived(
        .init(
          item: "trail", reason: "too dear", control: "read by hand", approver: "another lead",
          until: PlanSample.start.adding(days: 30), accepted: accepted)),
      .added(
        .init(item: "own-vpn", title: "The old VPN is gone", due: PlanSample.start, why: "old")))
  }

  @Test(arguments: [
    (Audience.open, ["certain", "111122223333", "safe", "dear", "VPN"], [String]()),
    (.internal, ["dear"], ["certain", "111122223333", "safe", "VPN"]),
    (.restricted, [], ["certain", "111122223333", "safe", "dear", "VPN"]),
  ])
  func `each reader sees what is meant for them`(
    audience: Audience, hidden: [String], shown: [String]
  ) throws {
    let exchange = try ExchangeSample.exchange(sample, for: audience)
    let table = ItemTable.table(exchange).text
    for word in hidden { #expect(!table.contains(word), "\(word)") }
    for word in shown { #expect(table.contains(word), "\(word)") }
    #expect(table.contains("held in the workspace") == !hidden.isEmpty)
    #expect(!table.contains("another lead"), "who approved a waiver is in no export")
    let texts = [
      GitHubScript.text(exchange), GitLabTable.table(exchange).text, TaskList.text(exchange),
      JiraTable.table(exchange).text, ItemCalendar(exchange, isDetailed: true) { $0 }.text,
    ]
    for word in hidden { #expect(!texts.contains { $0.contains(word) }, "\(word)") }
  }

  @Test func `a role is nobody's name and is shown to everybody`() throws {
    let exchange = try ExchangeSample.exchange(sample, for: .open)
    #expect(exchange.items.first { $0.id == "budget" }?.owner == "account owner")
  }

  @Test func `names stay the same whatever happens to an item`() throws {
    let now = try ExchangeSample.exchange(sample)
    let later = try ExchangeSample.exchange(
      sample.saying(.reopened(.init(item: "root-mfa", reason: "lost"))), onDay: 200)
    #expect(Set(now.items.map(\.uid)) == Set(later.items.map(\.uid)))
    #expect(now.items.contains { $0.uid == "root-mfa.main.abababababababab" })
  }

  @Test func `an item of the organization has one name in every account`() throws {
    let digest = ExchangeSample.digest
    #expect(Exchange.uid("org", .organization, of: "a", digest) == "org.abababababababab")
    #expect(
      Exchange.uid("org", .organization, of: "a", digest)
        == Exchange.uid("org", .organization, of: "b", digest))
  }

  @Test func `what is about one item leaves the others as they were`() throws {
    let entries = { (sample: PlanSample) in
      try ExchangeSample.exchange(sample).items.reduce(into: [:]) { $0[$1.id] = $1.change.entry }
    }
    let before = try entries(sample)
    let after = try entries(sample.saying(.started(.init(item: "budget"))))
    #expect(before.keys.filter { before[$0] != after[$0] } == ["budget"])
    let answer = Event.answered(.init(question: "people-now", answer: Answer(.unknown)))
    #expect(Set(try entries(sample.saying(answer)).values) == [8])
  }
}
