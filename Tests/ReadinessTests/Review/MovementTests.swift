import Readiness
import Testing

/// Every reason for a movement, each with what it takes to be told.
@Suite struct MovementTests {
  /// What was said before and between, how many days pass, and what is told of an item then.
  struct Case: Sendable, CustomTestStringConvertible {
    let why: String
    let before: [Event]
    let between: [Event]
    var days = 10
    let item: String
    let told: String
    /// The entries, counted from the first that a test adds, which is 1.
    let entries: [Int]

    var testDescription: String { why }
  }

  private static let start = DifferenceSample.start
  private static let lead = Actor(name: "SHA256:lead", known: .signed)

  private static func done(_ item: Item.ID, until days: Int? = nil) -> Event {
    .done(.init(item: item, grade: .selfStated, until: days.map(start.adding(days:))))
  }

  private static func keys(_ exist: Bool) -> Event {
    .answered(.init(question: "keys", answer: Answer(.value(.yesNo(exist)))))
  }

  private static func waived(until days: Int) -> Event {
    .waived(
      .init(
        item: "mfa", reason: "r", control: "c", approver: "a", alone: nil,
        until: start.adding(days: days), accepted: Accepted(title: "t", answers: [:])))
  }

  private static func change(
    added: [PlannedItem] = [], removed: [RemovedItem] = []
  ) -> Event {
    .replanned(.init(added: added, removed: removed))
  }

  private static let second = PackReference(pack: "acme", version: "2", digest: "00")

  private static let cases: [Case] = [
    Case(
      why: "done", before: [], between: [done("mfa")], item: "mfa",
      told: "open → done, self-stated: done", entries: [1]),
    Case(
      why: "done for the organization", before: [], between: [done("org")], item: "org",
      told: "open → done, self-stated: done", entries: [1]),
    Case(
      why: "proved anew after it lapsed", before: [done("mfa", until: -1)],
      between: [done("mfa", until: 20)], item: "mfa",
      told: "lapsed → done, self-stated: proved anew", entries: [2]),
    Case(
      why: "proved anew before it lapsed", before: [done("mfa", until: 5)],
      between: [done("mfa", until: 20)], item: "mfa", told: "done, self-stated: proved anew",
      entries: [2]),
    Case(
      why: "lapsed", before: [done("mfa", until: 9)], between: [], item: "mfa",
      told: "done, self-stated → lapsed: the proof ran out on 2026-12-05", entries: [1]),
    Case(
      why: "done and lapsed meanwhile", before: [], between: [done("mfa", until: 9)], item: "mfa",
      told: "open → lapsed: the proof ran out on 2026-12-05", entries: [1]),
    Case(
      why: "waived", before: [], between: [waived(until: 10)], item: "mfa",
      told: "open → waived: accepted as it is until 2026-12-06", entries: [1]),
    Case(
      why: "an exception was renewed", before: [waived(until: 5)], between: [waived(until: 30)],
      item: "mfa", told: "waived: accepted as it is until 2026-12-26", entries: [2]),
    Case(
      why: "does not apply", before: [],
      between: [
        .skipped(
          .init(
            item: "mfa", reason: "r", until: start.adding(days: 10),
            accepted: Accepted(title: "t", answers: [:])))
      ], item: "mfa", told: "open → does not apply: does not apply until 2026-12-06", entries: [1]),
    Case(
      why: "an exception ended", before: [waived(until: 9)], between: [], item: "mfa",
      told: "waived → open: the exception ended on 2026-12-05", entries: [1]),
    Case(
      why: "an exception ended, and the proof below it stands",
      before: [done("mfa"), waived(until: 9)], between: [], item: "mfa",
      told: "waived → done, self-stated: the exception ended on 2026-12-05",
      entries: [2]),
    Case(
      why: "reopened", before: [done("mfa")],
      between: [.reopened(.init(item: "mfa", reason: "a key was lost"))], item: "mfa",
      told: "done, self-stated → open: opened again: a key was lost", entries: [2]),
    Case(
      why: "an answer speaks against it", before: [keys(false), done("keys-gone")],
      between: [keys(true)], item: "keys-gone",
      told: "done, self-stated → contradicted: the answer to keys speaks against it",
      entries: [3]),
    Case(
      why: "an answer speaks against it no more",
      before: [keys(false), done("keys-gone"), keys(true)], between: [keys(false)],
      item: "keys-gone",
      told: "contradicted → done, self-stated: the answer to keys speaks against it no more",
      entries: [4]),
    Case(
      why: "started", before: [], between: [.started(.init(item: "mfa"))], item: "mfa",
      told: "open → started: started", entries: [1]),
    Case(
      why: "what it needs is done", before: [], between: [done("mfa")], item: "alarm",
      told: "blocked → open: mfa no longer in the way", entries: [1]),
    Case(
      why: "what it needs is undone", before: [done("mfa")],
      between: [.reopened(.init(item: "mfa", reason: "r"))], item: "alarm",
      told: "open → blocked: waits for mfa", entries: [2]),
    Case(
      why: "what it needs lapsed", before: [done("mfa", until: 9)], between: [], item: "alarm",
      told: "open → blocked: waits for mfa", entries: [1]),
    Case(
      why: "answers brought it", before: [],
      between: [
        keys(true),
        change(added: [PlannedItem(item: "later", due: start, because: ["keys"])]),
      ], item: "later",
      told: "not in the plan → open: came into the plan because of keys", entries: [1, 2]),
    Case(
      why: "answers took it out", before: [],
      between: [keys(true), change(removed: [RemovedItem(item: "mfa", because: ["keys"])])],
      item: "mfa", told: "open → not in the plan: left the plan because of keys",
      entries: [1, 2]),
    Case(
      why: "other content brought it", before: [],
      between: [
        .adopted(.init(second)),
        change(added: [PlannedItem(item: "later", due: start, content: "acme 2")]),
      ], item: "later", told: "not in the plan → open: the content changed: acme 2", entries: [2]),
    Case(
      why: "other content took it out", before: [],
      between: [
        .adopted(.init(second)),
        change(removed: [RemovedItem(item: "mfa", because: [], content: "acme 2")]),
      ], item: "mfa", told: "open → not in the plan: the content changed: acme 2", entries: [2]),
    Case(
      why: "the workspace added it", before: [],
      between: [
        .added(
          .init(
            item: "own-vpn", title: "The old VPN is gone", scope: .account, area: "root",
            priority: .high, due: start, minutes: 5, needs: [], validFor: nil, why: nil))
      ], item: "own-vpn", told: "not in the plan → open: added by the workspace itself",
      entries: [1]),
    Case(
      why: "planned anew", before: [],
      between: [DifferenceSample.plan(["mfa", "later"])], item: "later",
      told: "not in the plan → open: came with the plan of the account", entries: [1]),
    Case(
      why: "the account was closed", before: [],
      between: [.accountClosed(.init(reason: "over"))], item: "mfa",
      told: "open → not in the plan: the account was closed", entries: [1]),
    Case(
      why: "taken back", before: [done("mfa")],
      between: [.undone(.init(entries: [DifferenceSample.base + 1]))], item: "mfa",
      told: "done, self-stated → open: what was recorded before was taken back", entries: [2]),
  ]

  @Test(arguments: cases) func `each reason is told with its entries`(_ one: Case) throws {
    var sample = DifferenceSample()
    for event in one.before { sample.say(event) }
    let from = sample.moment(sample.journal.records.count, after: 0)
    for event in one.between { sample.say(event) }
    let to = sample.moment(sample.journal.records.count, after: one.days)
    let movement = try #require(
      sample.difference(from, to).items.first { $0.subject.id == one.item })
    #expect("\(movement.words): \(movement.cause.text)" == one.told)
    #expect(movement.entries == one.entries.map { $0 + DifferenceSample.base })
  }

  @Test func `a second person's word is told, with whose it is`() throws {
    var sample = DifferenceSample()
    sample.say(MovementTests.done("mfa"))
    let entry = sample.journal.records.count
    let from = sample.moment(entry, after: 0)
    sample.say(
      .confirmed(.init(item: "mfa", entry: entry, statement: "seen", signature: "s")),
      by: MovementTests.lead)
    let moves = sample.difference(from, sample.moment(entry + 1, after: 1)).items
    let movement = try #require(moves.first)
    #expect(movement.words == "done, self-stated → done, witnessed")
    #expect(movement.cause == .confirmed)
    #expect(movement.actor == "SHA256:lead")
    #expect(moves.count == 1)
  }

  @Test func `what is done by an answer names the answer of the same act`() throws {
    var sample = DifferenceSample()
    let base = sample.journal.records.count
    sample.say(MovementTests.keys(false))
    sample.journal.add(MovementTests.done("keys-gone"), account: "main", act: base + 1)
    let difference = sample.difference(
      sample.moment(base, after: 0), sample.moment(base + 2, after: 0))
    #expect(difference.items.map(\.entries) == [[base + 1, base + 2]])
  }

  @Test func `a proof that had run out before is no news where an item only becomes free`() throws {
    var sample = DifferenceSample()
    let events = [
      MovementTests.done("mfa"), MovementTests.done("alarm", until: 3),
    ]
    for event in events { sample.say(event) }
    sample.say(.reopened(.init(item: "mfa", reason: "r")))
    let from = sample.moment(sample.journal.records.count, after: 5)
    sample.say(MovementTests.done("mfa"))
    let to = sample.moment(sample.journal.records.count, after: 6)
    let movement = try #require(
      sample.difference(from, to).items.first { $0.subject.id == "alarm" })
    #expect(
      "\(movement.words): \(movement.cause.text)" == "blocked → lapsed: mfa no longer in the way")
  }
}
