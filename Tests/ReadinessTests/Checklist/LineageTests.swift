import Testing

@testable import Readiness

/// What was recorded of a retired item counts for the items that carry it on.
@Suite struct LineageTests {
  private static func item(_ id: Item.ID, _ replaces: Item.ID...) -> Item {
    Item(
      id: id, title: "\(id)", scope: .account, area: "root", priority: .high, day: 1, minutes: 5,
      owner: "owner", replaces: replaces)
  }

  /// The record of an item after events, each with the id that it was recorded under.
  private func record(_ item: Item, _ events: [(Item.ID, Term)]) -> ItemRecord {
    var journal = Journal()
    for (id, event) in events { journal.add(event.event(id), account: "main") }
    return WorkspaceState.replaying(journal.records).itemRecords(for: "main").record(of: item)
  }

  /// A word on an item, whichever.
  private enum Term: CaseIterable {
    case start, done, witnessed, short, reopen, assign, date, skip, waive, confirm

    func event(_ item: Item.ID) -> Event {
      let accepted = Accepted(title: "", answers: [:])
      let day = Day(number: 20_900)
      return switch self {
      case .start: .started(.init(item: item))
      case .done: .done(.init(item: item, grade: .selfStated))
      case .witnessed: .done(.init(item: item, grade: .witnessed, until: Day(number: 21_000)))
      case .short: .done(.init(item: item, grade: .machineChecked, until: day))
      case .reopen: .reopened(.init(item: item, reason: "lost"))
      case .assign: .assigned(.init(item: item, owner: "lead"))
      case .date: .dated(.init(item: item, due: day))
      case .skip: .skipped(.init(item: item, reason: "-", until: day, accepted: accepted))
      case .waive:
        .waived(
          .init(
            item: item, reason: "-", control: "-", approver: "lead", until: day,
            accepted: accepted))
      case .confirm: .confirmed(.init(item: item, entry: 1, statement: "seen"))
      }
    }
  }

  /// Which entry each word of a record came with.
  private func entries(_ record: ItemRecord) -> [Int?] {
    [
      record.done?.entry, record.started?.entry, record.waived?.entry, record.skipped?.entry,
      record.reopened?.entry, record.assigned?.entry, record.dated?.entry,
    ] + record.confirmations.map(\.entry)
  }

  @Test func `a renamed item stands as if it had always been called that`() {
    var random = SplitMix64(seed: 4)
    let renamed = LineageTests.item("new", "old")
    for _ in 0..<3_000 {
      let terms = (0..<Int.random(in: 0..<8, using: &random)).map { _ in
        Term.allCases[Int.random(in: Term.allCases.indices, using: &random)]
      }
      let cut = Int.random(in: 0...terms.count, using: &random)
      let mixed = terms.enumerated().map { ($0 < cut ? Item.ID("old") : "new", $1) }
      let whole = record(LineageTests.item("new"), terms.map { ("new", $0) })
      #expect(entries(record(renamed, mixed)) == entries(whole), "\(terms) cut at \(cut)")
    }
  }

  @Test func `a chain of names is followed as far as it is known`() {
    var item = LineageTests.item("third", "second")
    #expect(record(item, [("first", .done)]).done == nil)
    item = item.knowing(["second": ["first"]])
    #expect(record(item, [("first", .done)]).done != nil)
    #expect(item.pastIDs == ["second", "first"])
    #expect(record(item, [("first", .done), ("second", .reopen)]).done == nil)
    // A circle is a fault of the content; here it only must not hang.
    item = item.knowing(["second": ["first"], "first": ["second", "third"]])
    #expect(record(item, [("first", .done)]).done != nil)
    #expect(item.pastIDs == ["second", "first"])
  }

  @Test func `each part of a split item has the proof, and goes its own way then`() {
    let (front, back) = (LineageTests.item("front", "door"), LineageTests.item("back", "door"))
    let events: [(Item.ID, Term)] = [("door", .witnessed), ("front", .reopen)]
    #expect(record(front, events).done == nil)
    #expect(record(back, events).grade == .witnessed)
  }

  @Test(arguments: [
    ([Item.ID](), Grade?.none), (["a"], nil), (["a", "b"], .selfStated),
    (["b", "a"], .selfStated),
  ])
  func `merged items are done when all of them are, by the weakest proof`(
    done: [Item.ID], grade: Grade?
  ) {
    let merged = LineageTests.item("both", "a", "b")
    let record = record(merged, done.map { ($0, $0 == "a" ? .done : .short) })
    #expect(record.grade == grade)
    #expect(record.done?.value.until == (grade == nil ? nil : Day(number: 20_900)))
  }

  @Test func `merged items are good for as long as all of them are`() {
    let merged = LineageTests.item("both", "a", "b")
    let record = record(merged, [("a", .witnessed), ("b", .short), ("a", .confirm)])
    #expect(record.grade == .witnessed && record.done?.entry == 1)
    #expect(record.done?.value.until == Day(number: 20_900))
    #expect(record.confirmations.map(\.entry) == [3])
  }

  @Test(arguments: [Term.waive, .skip])
  private func `an exception of one of several is none for all`(term: Term) {
    let merged = LineageTests.item("both", "a", "b")
    let record = record(merged, [("a", term), ("b", .done), ("b", .assign)])
    #expect(record.waived == nil && record.skipped == nil && record.done == nil)
    #expect(record.owner == "lead")
  }

  @Test func `days that somebody chose and what is done are found under the new id`() {
    let checklist = Checklist(
      id: "thirty-days", title: "", origin: "", weeks: [], areas: [],
      items: [LineageTests.item("new", "second")], retired: ["old", "second"],
      lineage: ["second": ["old"]])
    var journal = Journal()
    journal.add(.dated(.init(item: "old", due: Day(number: 20_900))), account: "main")
    journal.add(.done(.init(item: "old", grade: .selfStated)), account: "main")
    let state = WorkspaceState.replaying(journal.records)
    #expect(state.chosenDays(for: "main", in: checklist) == ["new": Day(number: 20_900)])
    #expect(state.doneItems(of: "main", in: checklist) == ["old", "new"])
    #expect(checklist.successors(of: "old").map(\.id) == ["new"])
    #expect(checklist.current(["old", "new", "own-x"]) == ["new", "new", "own-x"])
  }
}
