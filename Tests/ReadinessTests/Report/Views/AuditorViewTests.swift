import Testing

@testable import Readiness

/// For the auditor: the whole population, each item with its evidence, and what changed.
@Suite struct AuditorViewTests {
  private func item(_ id: Item.ID, _ view: AuditorView) throws -> AuditorItem {
    try #require(view.areas.flatMap(\.items).first { $0.line.id == id })
  }

  private func sum(_ id: String, _ view: AuditorView) -> [Item.ID]? {
    (view.counts + view.sums).first { $0.id == id }?.items
  }

  @Test(arguments: OwnerViewTests.cases)
  func `each item is counted once, and each number names what it counts`(
    _ one: OwnerViewTests.Case
  ) throws {
    let view = try StandingSample().saying(one.said).auditor(onDay: one.day)
    #expect(view.counts.flatMap(\.items).sorted() == ["budget", "keys", "vault"])
    #expect(view.items == 3)
    #expect((view.counts + view.sums).allSatisfy { $0.count == $0.items.count })
    let ids = (view.counts + view.sums).map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `proof says its entry, age, end and who recorded it`() throws {
    let view = try StandingSample().saying([
      StandingSample.done("keys", .selfStated, untilDay: 5, evidence: [.init(text: "two keys")])
    ]).auditor(onDay: 4)
    let keys = try item("keys", view)
    let proof = try #require(keys.proof.first)
    #expect(proof.entry == 4 && proof.by == "owner" && proof.known == .named)
    #expect(proof.on == PlanSample.start.adding(days: 1) && proof.age == 2 && !proof.expired)
    #expect(keys.grade == "self-stated" && keys.wanted == .witnessed)
    #expect(keys.evidence == ["two keys"])
    #expect(keys.controls.map(\.control) == ["1.4"])
    #expect(try item("budget", view).proof.isEmpty && sum("proof-wanted", view) == ["keys"])
  }

  @Test func `a proof that ran out is named although its item waits for another`() throws {
    let sample = StandingSample().saying([StandingSample.done("vault", untilDay: 2)])
    let view = try sample.auditor(onDay: 4)
    #expect(try item("vault", view).stands == "blocked, overdue")
    #expect(try item("vault", view).proof.map(\.expired) == [true])
    #expect(sum("proof-gone", view) == ["vault"] && sum("blocked", view) == ["vault"])
    #expect(try sum("proof-gone", sample.auditor(onDay: 2)) == [])
  }

  @Test func `what was attached counts for the proof that it was meant for`() throws {
    func attached(_ text: String) -> Event {
      .attached(.init(item: "keys", evidence: Evidence(text: text)))
    }
    var sample = StandingSample().saying([
      attached("lost"), .reopened(.init(item: "keys", reason: "lost")), attached("before"),
      StandingSample.done("keys", evidence: [.init(text: "with")]), attached("after"),
    ])
    sample.plan.journal.add(attached("of another"), account: "sandbox")
    #expect(try item("keys", sample.auditor()).evidence == ["with", "before", "after"])
    let number = sample.plan.journal.records.count
    sample = sample.saying([attached("slip"), .undone(.init(entries: [number + 1]))])
    #expect(try item("keys", sample.auditor()).evidence == ["with", "before", "after"])
    sample = sample.saying([StandingSample.done("keys"), StandingSample.done("keys")])
    #expect(try item("keys", sample.auditor()).evidence.isEmpty)
  }

  @Test func `changes begin after the onboarding, and are of this account`() throws {
    var sample = StandingSample().saying([
      .answered(.init(question: "people", answer: Answer(.value(.number(3))))),
      .finished(.init(questionnaire: "onboarding")),
    ])
    #expect(try StandingSample().auditor().changes.since.isEmpty)
    #expect(try sample.auditor().changes.entries == 0)
    sample = sample.saying([
      .answered(.init(question: "people", answer: Answer(.value(.number(9))))),
      StandingSample.done("keys"), StandingSample.waived("vault", untilDay: 9),
    ])
    sample.plan.journal.add(StandingSample.waived("vault", untilDay: 9), account: "sandbox")
    let changes = try sample.auditor().changes
    #expect(changes.newest.map(\.number) == [8, 6] && changes.more == 0)
    let many = (0..<StandingChanges.limit).map { _ in StandingSample.waived("vault", untilDay: 9) }
    let more = try sample.saying(many).auditor().changes
    #expect(more.entries == StandingChanges.limit + 2 && more.more == 2)
    #expect(more.newest.count == StandingChanges.limit)
  }

  @Test func `who recorded it and where proof lies is not for everybody`() throws {
    var sample = StandingSample().saying([
      .finished(.init(questionnaire: "onboarding")),
      StandingSample.done("keys", evidence: [.init(text: "two keys")]),
      StandingSample.waived("vault", untilDay: 9),
    ])
    sample.audience = .open
    let view = try sample.auditor()
    #expect(try item("keys", view).proof.map(\.by) == [Audience.held])
    #expect(try item("keys", view).evidence == [Audience.held])
    #expect(try item("vault", view).evidence == [])
    #expect(view.changes.newest.isEmpty && view.changes.more == 1 && view.changes.entries == 1)
    #expect(view.inForce.map(\.reason) == [Audience.held])
  }

  @Test func `the journal's oddities are counted`() throws {
    var sample = StandingSample().saying([StandingSample.done("keys")])
    sample.plan.journal.blank(4)
    let journal = try sample.saying([.undone(.init(entries: [5]))]).auditor().journal
    #expect([journal.entries, journal.undone, journal.redacted, journal.odd] == [6, 1, 1, 0])
  }
}
