import Testing

@testable import Readiness

@Suite struct ItemCalendarTests {
  private static let items = [
    PlanSample.item("root-mfa"),
    PlanSample.item("budget", area: "cost", day: 2, needs: ["root-mfa"]),
    PlanSample.item("trail", day: 9),
  ]
  private let sample = PlanSample(ItemCalendarTests.items)

  private func text(
    _ sample: PlanSample, onDay day: Int = 1, isDetailed: Bool = false
  ) throws -> String {
    ItemCalendar(
      try ExchangeSample.exchange(sample, onDay: day), isDetailed: isDetailed
    ) { "sealed-\($0.utf8.reduce(5381) { $0 &* 33 &+ Int($1) })" }.text
  }

  /// The lines of each event, by its UID.
  private func events(_ text: String) -> [String: [String]] {
    var events: [String: [String]] = [:]
    for line in CalendarLine.contents(of: text).split(separator: "BEGIN:VEVENT").dropFirst() {
      events[line.first ?? ""] = Array(line.prefix { $0 != "END:VEVENT" })
    }
    return events
  }

  private func value(_ name: String, _ event: [String]) -> Int {
    event.first { $0.hasPrefix(name + ":") }.flatMap { Int($0.dropFirst(name.count + 1)) } ?? -1
  }

  @Test func `without the details nothing tells what is open`() throws {
    let sample = sample.saying(
      .done(.init(item: "root-mfa", grade: .selfStated, until: PlanSample.start, note: "two keys")),
      .assigned(.init(item: "budget", owner: "a certain lead")))
    let neutral = try text(sample)
    for word in ["root", "mfa", "budget", "trail", "main", "holds", "certain", "abab", "keys"] {
      #expect(!neutral.contains(word), "\(word)")
    }
    let detailed = try text(sample, isDetailed: true)
    #expect(detailed.contains("SUMMARY:The budget holds"))
    #expect(detailed.contains("a certain lead"))
    #expect(events(neutral).keys.sorted() == events(detailed).keys.sorted())
  }

  @Test func `what is done, waived or out of the plan is cancelled, and the proof's end is told`()
    throws
  {
    let until = PlanSample.start.adding(days: 29)
    let done = sample.saying(.done(.init(item: "root-mfa", grade: .selfStated, until: until)))
    let events = events(try text(done, isDetailed: true)).values
    func cancelled(_ title: String) -> Bool? {
      events.first { $0.contains("SUMMARY:\(title)") }.map { $0.contains("STATUS:CANCELLED") }
    }
    #expect(cancelled("The root-mfa holds") == true)
    #expect(cancelled("The budget holds") == false)
    #expect(cancelled("Prove again: The root-mfa holds") == false)
    let removed = sample.saying(
      .replanned(.init(added: [], removed: [.init(item: "trail", because: [])])))
    let left = self.events(try text(removed)).values.filter { $0.contains("STATUS:CANCELLED") }
    #expect(left.count == 2)
    #expect(left.allSatisfy { !$0.contains("BEGIN:VALARM") })
  }

  @Test func `a proof that ran out opens the event again and ends the other, with a higher number`()
    throws
  {
    let until = PlanSample.start.adding(days: 29)
    let done = sample.saying(.done(.init(item: "root-mfa", grade: .selfStated, until: until)))
    let (before, after) = (
      events(try text(done, onDay: 30, isDetailed: true)),
      events(try text(done, onDay: 31, isDetailed: true))
    )
    let changed = before.keys.filter { before[$0] != after[$0] }
    #expect(changed.count == 2)
    for uid in changed {
      #expect(value("SEQUENCE", after[uid] ?? []) == value("SEQUENCE", before[uid] ?? []) + 1)
      let next = until.adding(days: 1).description.filter { $0 != "-" }
      #expect(after[uid]?.contains("DTSTAMP:\(next)T000000Z") == true)
    }
  }

  @Test func `an item that an undo took out of the plan is cancelled`() throws {
    let planned = PlannedItem(item: "extra", due: PlanSample.start)
    var sample = PlanSample(ItemCalendarTests.items + [PlanSample.item("extra")])
    sample.journal.add(
      .replanned(.init(added: [], removed: [.init(item: "extra", because: [])])), account: "main")
    sample.journal.add(.replanned(.init(added: [planned], removed: [])), account: "main")
    let with = try ExchangeSample.exchange(sample)
    #expect(with.items.contains { $0.id == "extra" })
    sample.journal.add(.undone(.init(entries: [5])))
    let without = try ExchangeSample.exchange(sample)
    #expect(without.left.map(\.id) == ["extra"])
    #expect(without.left.map(\.uid) == with.items.filter { $0.id == "extra" }.map(\.uid))
  }

  @Test(arguments: 0..<40)
  func `whenever an event changes its number rises, by an entry or by a day`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var sample = sample
    var (day, last) = (1, events(try text(sample, isDetailed: true)))
    for _ in 0..<25 {
      if Int.random(in: 0..<3, using: &random) == 0 {
        day += Int.random(in: 1...20, using: &random)
      } else {
        let account: Account.ID? = Int.random(in: 0..<9, using: &random) == 0 ? nil : "main"
        sample.journal.add(event(&random, day, sample.journal.records.count), account: account)
      }
      let next = events(try text(sample, onDay: day, isDetailed: true))
      for (uid, old) in last {
        guard let new = next[uid] else {
          #expect(old.contains("STATUS:CANCELLED"), "no event goes without being cancelled")
          continue
        }
        guard said(old) != said(new) else { continue }
        #expect(value("SEQUENCE", new) > value("SEQUENCE", old), "\(old) \(new)")
      }
      last = next
    }
  }

  /// What an event says, without its number and the moment.
  private func said(_ event: [String]) -> [String] {
    event.filter { !$0.hasPrefix("SEQUENCE") && !$0.hasPrefix("DTSTAMP") }
  }

  private func event(_ random: inout SplitMix64, _ day: Int, _ count: Int) -> Event {
    let item = ItemCalendarTests.items[Int.random(in: 0..<3, using: &random)].id
    let today = PlanSample.start.adding(days: day - 1)
    let until = today.adding(days: Int.random(in: 0...30, using: &random))
    let accepted = Accepted(title: "", answers: [:])
    switch Int.random(in: 0..<11, using: &random) {
    case 0, 1: return .done(.init(item: item, grade: .selfStated, until: until))
    case 2: return .done(.init(item: item, grade: .selfStated))
    case 3: return .reopened(.init(item: item, reason: "a slip"))
    case 4:
      return .waived(
        .init(
          item: item, reason: "r", control: "c", approver: "a", until: until, accepted: accepted))
    case 5: return .skipped(.init(item: item, reason: "r", until: until, accepted: accepted))
    case 6: return .dated(.init(item: item, due: until))
    case 7: return .assigned(.init(item: item, owner: "lead \(count)"))
    case 8: return .replanned(.init(added: [], removed: [.init(item: item, because: [])]))
    case 9: return .replanned(.init(added: [.init(item: item, due: until)], removed: []))
    default: return .undone(.init(entries: [Int.random(in: 4...max(4, count), using: &random)]))
    }
  }
}
