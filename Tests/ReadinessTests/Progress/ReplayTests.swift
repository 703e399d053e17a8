import Readiness
import Testing

@Suite struct ReplayTests {
  @Test func `what was undone counts as if it had never been written`() throws {
    let journal = Journal(
      .made(.init(name: "Example Bakery", zone: "UTC")),
      .answered(.init(question: "people-now", answer: Answer(.value(.number(3))))),
      .answered(.init(question: "people-now", answer: Answer(.value(.number(12))))),
      .undone(.init(entries: [3])))
    let state = WorkspaceState.replaying(journal.records)
    #expect(state.answers["people-now"]?.value.response == .value(.number(3)))
  }

  @Test func `an undo that was itself undone does nothing`() throws {
    let journal = Journal(
      .made(.init(name: "Example Bakery", zone: "UTC")),
      .done(.init(item: "root-mfa", grade: .selfStated)),
      .undone(.init(entries: [2])),
      .undone(.init(entries: [3])))
    #expect(WorkspaceState.replaying(journal.records).done["root-mfa"] != nil)
  }

  @Test func `a redacted entry is a hole and the one before it stands again`() throws {
    var journal = Journal(
      .made(.init(name: "Example Bakery", zone: "UTC")),
      .answered(.init(question: "purpose", answer: Answer(.value(.option("product"))))),
      .answered(.init(question: "purpose", answer: Answer(.value(.option("throw-away"))))))
    journal.blank(3)
    let state = WorkspaceState.replaying(journal.records)
    #expect(state.answers["purpose"]?.value.response == .value(.option("product")))
  }

  @Test func `answers of an account stand beside those of the organization`() throws {
    var journal = Journal(
      .made(.init(name: "Example Bakery", zone: "UTC")),
      .answered(.init(question: "people-now", answer: Answer(.value(.number(3))))))
    journal.add(.accountAdded(.init(number: "111122223333")), account: "main")
    journal.add(
      .answered(.init(question: "root-keys", answer: Answer(.unknown))), account: "main")
    let state = WorkspaceState.replaying(journal.records)
    #expect(state.answers(seenFrom: "main").keys.sorted() == ["people-now", "root-keys"])
    #expect(state.answers(seenFrom: nil).keys.sorted() == ["people-now"])
    #expect(state.account("main")?.number == "111122223333")
  }

  @Test func `a closed account is not the one that commands mean`() throws {
    var journal = Journal(
      .made(.init(name: "Example Bakery", zone: "UTC")))
    journal.add(.accountAdded(.init()), account: "old")
    journal.add(.accountAdded(.init()), account: "new")
    journal.add(.accountClosed(.init(reason: "merged")), account: "old")
    #expect(WorkspaceState.replaying(journal.records).mainAccount?.name == "new")
  }

  /// The law on which snapshots rest.
  @Test(arguments: UInt64(0)..<200)
  func `a snapshot and the rest of the journal are the whole journal`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let records = Journal.random(40, &random).records
    let cut = Int.random(in: 0...records.count, using: &random)
    let snapshot = WorkspaceState.replaying(Array(records[..<cut]))
    let whole = WorkspaceState.replaying(records)
    guard let continued = snapshot.continuing(with: Array(records[cut...])) else {
      let reaches = records[cut...].contains { record in
        switch record.event {
        case .undone(let undo): undo.entries.contains { $0 <= cut }
        case .redacted(let redaction): redaction.entry <= cut
        default: false
        }
      }
      #expect(reaches, "only what reaches behind the snapshot may ask for a whole replay")
      return
    }
    #expect(continued == whole)
  }

  @Test(arguments: UInt64(0)..<100)
  func `undoing act after act leads back to the beginning`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var journal = Journal.random(20, &random)
    var steps = 0
    while true {
      let act = WorkspaceState.newestUndoableActs(1, in: journal.records).flatMap(\.self)
      guard !act.isEmpty else { break }
      journal.add(.undone(.init(entries: act.map(\.number))))
      steps += 1
      try #require(steps <= journal.records.count)
    }
    let state = WorkspaceState.replaying(journal.records)
    #expect(state.answers.isEmpty && state.done.isEmpty && state.plans.isEmpty)
    #expect(state.name == "Example Bakery")
  }

  @Test func `what one command wrote is undone together`() throws {
    var journal = Journal(
      .made(.init(name: "Example Bakery", zone: "UTC")))
    journal.add(.answered(.init(question: "people-now", answer: Answer(.value(.number(3))))))
    journal.add(
      .decided(.init(outputs: ["outcome": "single"], settled: true, rules: [], facts: [:])), act: 2)
    #expect(
      WorkspaceState.newestUndoableActs(1, in: journal.records).map { $0.map(\.number) }
        == [[2, 3]])
  }
}
