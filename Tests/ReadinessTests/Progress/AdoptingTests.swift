import Testing

@testable import Readiness

/// What becomes of answers when the content moves on, and that undo brings all of it back.
@Suite struct AdoptingTests {
  private let old = PackReference(pack: "surefoot", version: "1", digest: "00")
  private let new = PackReference(pack: "surefoot", version: "2", digest: "ff")

  private static func answer(_ word: Question.Option.ID) -> Answer { Answer(.value(.option(word))) }

  private func journal() -> Journal {
    var journal = Journal(.made(.init(name: "Example Bakery", zone: "UTC")), .adopted(.init(old)))
    journal.add(.accountAdded(.init()), account: "main")
    journal.add(.answered(.init(question: "floor", answer: AdoptingTests.answer("ground"))))
    journal.add(
      .answered(.init(question: "key", answer: AdoptingTests.answer("owner"))), account: "main")
    let accepted = Accepted(
      title: "",
      answers: ["key": AdoptingTests.answer("owner"), "floor": AdoptingTests.answer("ground")])
    journal.add(
      .waived(
        .init(
          item: "door", reason: "-", control: "-", approver: "lead", until: Day(number: 30_000),
          accepted: accepted)), account: "main")
    journal.add(
      .planned(
        .init(
          checklist: "thirty-days", start: Day(number: 20_780),
          items: [.init(item: "door", due: Day(number: 20_781), unsure: ["key"])])),
      account: "main")
    return journal
  }

  private var adopted: Event {
    .adopted(
      .init(new, renamed: [.init(from: "key", to: "keys")], outgrown: [.init(question: "floor")]))
  }

  @Test func `a renamed question has the answer with its entry, wherever it is named`() {
    var journal = journal()
    let entry = WorkspaceState.replaying(journal.records).accountAnswers["main"]?["key"]?.entry
    journal.add(adopted)
    let state = WorkspaceState.replaying(journal.records)
    #expect(state.pack == new)
    #expect(state.accountAnswers["main"]?["keys"]?.entry == entry && entry != nil)
    #expect(state.accountAnswers["main"]?["key"] == nil)
    #expect(state.plans["main"]?.items.first?.unsure == ["keys"])
    #expect(state.accountItems["main"]?["door"]?.waived?.value.accepted.answers["keys"] != nil)
  }

  @Test func `an answer that is none any more is open again and not lost`() {
    var journal = journal()
    journal.add(adopted)
    var state = WorkspaceState.replaying(journal.records)
    #expect(state.answers["floor"] == nil)
    #expect(state.outgrownAnswers(seenFrom: "main") == ["floor": AdoptingTests.answer("ground")])
    journal.add(.answered(.init(question: "floor", answer: AdoptingTests.answer("first"))))
    state = WorkspaceState.replaying(journal.records)
    #expect(state.outgrown.isEmpty && state.answers["floor"]?.value.response != nil)
  }

  /// The question that a waiver looked at may be open again: that alone says nothing against it.
  @Test func `a waiver stands until something else is answered`() throws {
    let item = Item(
      id: "door", title: "", scope: .account, area: "root", priority: .low, day: 1, minutes: 1,
      owner: "owner")
    let checklist = Checklist(
      id: "thirty-days", title: "", origin: "", weeks: [], areas: [], items: [item], retired: [])
    func state(_ journal: Journal) -> PlanToday.State? {
      WorkspaceState.replaying(journal.records)
        .plan(of: "main", on: Day(number: 20_790), checklist: checklist)?.lines.first?.state
    }
    var journal = journal()
    #expect(state(journal) == .waived)
    journal.add(adopted)
    #expect(state(journal) == .waived)
    journal.add(.answered(.init(question: "floor", answer: AdoptingTests.answer("first"))))
    #expect(state(journal) == .contradicted)
  }

  @Test func `one undo takes the whole of it back`() {
    var journal = journal()
    let before = WorkspaceState.replaying(journal.records)
    let act = journal.records.count + 1
    journal.add(adopted)
    journal.add(
      .replanned(.init(added: [], removed: [.init(item: "door", because: [], title: "Door")])),
      account: "main", act: act)
    let newest = WorkspaceState.newestUndoable(in: journal.records)
    #expect(newest.map(\.number) == [act, act + 1])
    let upgraded = WorkspaceState.replaying(journal.records)
    journal.add(.undone(.init(entries: newest.map(\.number))))
    #expect(WorkspaceState.replaying(journal.records) == before)
    // By way of a snapshot that lies before the upgrade, or only a replay can tell.
    let records = journal.records
    #expect(before.continuing(with: Array(records.dropFirst(act - 1))) == before)
    #expect(upgraded.continuing(with: Array(records.dropFirst(act + 1))) == nil)
  }

  @Test func `the first content of a workspace is not taken back`() {
    var journal = Journal(.made(.init(name: "Example Bakery", zone: "UTC")))
    journal.add(.adopted(.init(old)), act: 1)
    #expect(WorkspaceState.newestUndoable(in: journal.records).isEmpty)
  }

  @Test(arguments: [
    (Answer.Response.value(.option("ground")), true), (.value(.option("first")), false),
    (.unknown, false), (.notApplicable(because: "no house"), false), (.value(.yesNo(true)), true),
  ])
  func `answers are held against the new questions`(response: Answer.Response, isOutgrown: Bool) {
    let question = Question(
      id: "floors", title: "", ask: "", kind: .oneOf([.init(id: "first", title: "")]),
      replaces: ["stairs", "floor"])
    var journal = journal()
    journal.add(.answered(.init(question: "floor", answer: Answer(response))))
    let carrying = AnswerCarrying(
      .replaying(journal.records),
      to: [
        .init(
          id: "onboarding", title: "", summary: "", minutes: 1,
          sections: [.init(id: "s", title: "", scope: .organization, questions: [question])])
      ])
    #expect(carrying.renamed == [.init(from: "floor", to: "floors")])
    #expect(carrying.outgrown == (isOutgrown ? [.init(question: "floors")] : []))
  }
}

extension WorkspaceState {
  /// The entries of the newest act that can be taken back.
  fileprivate static func newestUndoable(in records: [Record]) -> [Record] {
    newestUndoableActs(1, in: records).first ?? []
  }
}
