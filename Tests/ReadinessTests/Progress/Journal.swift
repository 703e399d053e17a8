import Readiness
import Testing

/// A journal made by hand, for tests.
struct Journal {
  private(set) var records: [Record] = []

  init(_ events: Event...) {
    for event in events { add(event) }
  }

  mutating func add(
    _ event: Event, account: Account.ID? = nil, act: Int? = nil,
    by actor: Actor = Actor(name: "owner", known: .named)
  ) {
    let number = records.count + 1
    records.append(
      Record(
        number: number, instant: "2026-11-23T12:00:00Z", day: Day(number: 20_780 + number),
        actor: actor.name, known: actor.known, account: account, kind: event.kind, event: event,
        act: act ?? number))
  }

  mutating func append(_ record: Record) { records.append(record) }

  mutating func blank(_ number: Int) {
    let old = records[number - 1]
    records[number - 1] = Record(
      number: old.number, instant: old.instant, day: old.day, actor: old.actor,
      account: old.account, kind: old.kind, event: nil, act: old.act)
    add(.redacted(.init(entry: number, reason: "a slip")))
  }

  /// A journal of random events after its making.
  static func random(_ count: Int, _ random: inout SplitMix64) -> Journal {
    var journal = Journal(.made(.init(name: "Example Bakery", zone: "UTC")))
    journal.add(.accountAdded(.init()), account: "main")
    for _ in 0..<count {
      let account: Account.ID? = Bool.random(using: &random) ? "main" : nil
      journal.add(event(&random, journal.records.count), account: account)
    }
    return journal
  }

  private static func event(_ random: inout SplitMix64, _ count: Int) -> Event {
    let item = Item.ID("item-\(Int.random(in: 0..<4, using: &random))")
    let question = Question.ID("question-\(Int.random(in: 0..<4, using: &random))")
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      let number = Int.random(in: 0..<9, using: &random)
      return .answered(.init(question: question, answer: Answer(.value(.number(number)))))
    case 1: return .done(.init(item: item, grade: .selfStated))
    case 2:
      let planned = PlannedItem(item: item, due: Day(number: 20_800))
      return .planned(
        .init(checklist: "thirty-days", start: Day(number: 20_780), items: [planned]))
    case 3:
      return .replanned(
        .init(added: [], removed: [RemovedItem(item: item, because: [question])]))
    case 4: return .undone(.init(entries: [Int.random(in: 3...max(3, count), using: &random)]))
    default: return .accountSet(.init(environment: "production"))
    }
  }
}

/// A small generator with a seed, so that a failing case can be had again.
/// Source: Sebastiano Vigna, splitmix64.c (2015), public domain.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
