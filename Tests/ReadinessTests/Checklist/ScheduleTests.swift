import Testing

@testable import Readiness

/// By when the items of a plan are due: what matters more first, and no week beyond its hours.
@Suite struct ScheduleTests {
  private let start = Day(number: 20_780)

  private func item(
    _ id: Item.ID, _ priority: Item.Priority = .high, day: Int, minutes: Int,
    needs: [Item.ID] = [], recurrence: Recurrence = .once, urgentWhen: Condition? = nil
  ) -> Item {
    Item(
      id: id, title: "\(id)", scope: .account, area: "root", priority: priority, day: day,
      minutes: minutes, owner: "owner", needs: needs, urgentWhen: urgentWhen,
      recurrence: recurrence)
  }

  private func checklist(_ items: [Item]) -> Checklist {
    Checklist(
      id: "thirty-days", title: "Thirty days", origin: "", weeks: ["One"],
      areas: [.init(id: "root", title: "Root")], items: items, retired: [])
  }

  /// The day of each item, from 1.
  private func days(
    _ items: [Item], minutes: Int? = 120, urgent: Bool = false,
    _ change: (inout Planning) -> Void = { _ in }
  ) -> [String: Int] {
    var planning = Planning(checklist(items), start: start, minutesAWeek: minutes)
    change(&planning)
    let plan = planning.items { _ in (urgent ? .yes : .no, []) }
    return Dictionary(
      uniqueKeysWithValues: plan.map { ($0.item.text, $0.due.number - start.number + 1) })
  }

  @Test func `an item keeps its own day where the week has room`() {
    let items = [item("a", day: 3, minutes: 60), item("b", day: 5, minutes: 60)]
    #expect(days(items) == ["a": 3, "b": 5])
  }

  @Test func `what finds no room goes into the next week that has some, and to its end`() {
    let items = [
      item("a", day: 3, minutes: 90), item("b", day: 4, minutes: 60),
      item("c", day: 5, minutes: 30),
    ]
    #expect(days(items) == ["a": 3, "b": 14, "c": 5])
  }

  @Test func `without a number of hours every item keeps its day`() {
    let items = (1...20).map { item(Item.ID("a\($0)"), day: 2, minutes: 300) }
    #expect(Set(days(items, minutes: nil).values) == [2])
  }

  @Test func `what matters more is placed first, and so is what it needs`() {
    let items = [
      item("low", .low, day: 2, minutes: 100), item("need", .low, day: 3, minutes: 60),
      item("critical", .critical, day: 4, minutes: 60, needs: ["need"]),
    ]
    #expect(days(items) == ["need": 3, "critical": 4, "low": 14])
  }

  @Test func `what does not fit into the month follows after it and is never dropped`() {
    let items = (1...10).map { item(Item.ID("a\($0)"), $0 > 8 ? .low : .high, day: 1, minutes: 90) }
    let days = days(items)
    #expect(days.count == 10)
    #expect(days.values.filter { $0 <= 30 }.count == 4)
    #expect(days["a10"] == 72 && days["a9"] == 65)
  }

  @Test func `the fourth week ends with day 30`() {
    let items = (1...4).map { item(Item.ID("a\($0)"), day: 22, minutes: 120) }
    #expect(days(items).values.sorted() == [22, 37, 44, 51])
  }

  @Test func `an item longer than a week goes on over several`() {
    let items = [item("long", .critical, day: 1, minutes: 300), item("b", day: 2, minutes: 60)]
    #expect(days(items) == ["long": 21, "b": 21])
  }

  @Test func `day 1 holds an hour at most, and what needs the rest moves with it`() {
    let items = [
      item("a", .critical, day: 1, minutes: 40), item("b", .critical, day: 1, minutes: 30),
      item("c", day: 1, minutes: 5, needs: ["b"]),
    ]
    #expect(days(items) == ["a": 1, "b": 2, "c": 2])
  }

  @Test func `the short work of day 1 is not put off by longer work that matters more`() {
    let items = [
      item("block", day: 1, minutes: 10), item("restore", .critical, day: 7, minutes: 115),
    ]
    #expect(days(items) == ["block": 1, "restore": 14])
  }

  @Test func `an urgent item does not wait for its own week`() {
    let condition = Condition.test(.question("q"), .anything)
    let items = [
      item("usual", day: 2, minutes: 60),
      item("urgent", day: 26, minutes: 60, urgentWhen: condition),
    ]
    #expect(days(items, urgent: true) == ["usual": 2, "urgent": 7])
    #expect(days(items) == ["usual": 2, "urgent": 26])
  }

  @Test func `urgency ranks an item before its equals, not before what matters more`() {
    let condition = Condition.test(.question("q"), .anything)
    let items = [
      item("equal", day: 2, minutes: 60),
      item("urgent", day: 3, minutes: 60, urgentWhen: condition),
      item("critical", .critical, day: 4, minutes: 60),
    ]
    #expect(days(items, urgent: true) == ["critical": 4, "urgent": 3, "equal": 14])
  }

  @Test func `done work takes no time, kept days do, and so does what else is planned`() {
    let items = [item("a", day: 2, minutes: 120), item("b", day: 3, minutes: 60)]
    #expect(days(items) { $0.done = ["a"] } == ["a": 2, "b": 3])
    #expect(days(items) { $0.kept = ["a": start.adding(days: 5)] } == ["a": 6, "b": 14])
    #expect(days(items) { $0.taken = [start: 100] } == ["a": 14, "b": 21])
  }

  @Test func `what comes back each quarter is due at the end of one, two months on at least`() {
    var planning = Planning(
      checklist([item("q", day: 85, minutes: 30, recurrence: .quarterly)]),
      start: Day("2026-11-25") ?? start, minutesAWeek: 60)
    #expect(planning.items { _ in (.yes, []) }.map(\.due) == [Day("2027-03-31")])
    planning = Planning(planning.checklist, start: Day("2026-07-20") ?? start, minutesAWeek: 60)
    #expect(planning.items { _ in (.yes, []) }.map(\.due) == [Day("2026-09-30")])
  }

  @Test func `what cannot be taken back is planned only where it is known that it may be`() {
    let final = Item(
      id: "final", title: "Final", scope: .account, area: "root", priority: .high, day: 1,
      minutes: 5, owner: "owner", effects: [.oneWay])
    let list = Checklist(
      id: "thirty-days", title: "", origin: "", weeks: [], areas: [], items: [final], retired: [],
      reversibleWhen: .test(.decision("outcome"), .anyOf([.word("consider")])))
    for (truth, isPlanned) in [(Truth.yes, false), (.unknown, false), (.no, true)] {
      let plan = Planning(list, start: start).items { _ in (truth, []) }
      #expect(plan.isEmpty != isPlanned)
    }
  }
}

/// Laws that hold for whatever is to be dated.
@Suite struct ScheduleLawTests {
  private let start = Day(number: 20_780)

  private func random(_ dice: inout Dice) -> Checklist {
    let count = 3 + dice.below(30)
    let items = (0..<count).map { index in
      let day = 1 + index * 30 / count
      let needs = (0..<2).compactMap { _ -> Item.ID? in
        index > 0 && dice.below(3) == 0 ? Item.ID("i\(dice.below(index))") : nil
      }
      return Item(
        id: Item.ID("i\(index)"), title: "", scope: .account, area: "root",
        priority: Item.Priority.allCases[dice.below(4)], day: day, minutes: 5 + dice.below(200),
        owner: "", needs: needs)
    }
    return Checklist(
      id: "thirty-days", title: "", origin: "", weeks: [], areas: [], items: items, retired: [])
  }

  @Test func `nothing is dropped, too early or before its needs, and no week is too full`() {
    var dice = Dice(11)
    for _ in 0..<300 {
      let list = random(&dice)
      let capacity = 60 * (1 + dice.below(6))
      let plan = Planning(list, start: start, minutesAWeek: capacity).items { _ in (.yes, []) }
      let due = Dictionary(
        uniqueKeysWithValues: plan.map { ($0.item, $0.due.number - start.number) })
      #expect(due.count == list.items.count)
      var weeks: [Int: Int] = [:]
      for item in list.items {
        let day = due[item.id] ?? -1
        #expect(day >= item.day - 1)
        for need in item.needs { #expect(day >= due[need] ?? 0) }
        weeks[PlanReport.Week.index(of: day), default: 0] += min(item.minutes, capacity)
      }
      let isSplit = list.items.contains { $0.minutes > capacity }
      if !isSplit { for (_, minutes) in weeks { #expect(minutes <= capacity) } }
      // What goes on over several weeks stands in its last one, so only the sums can be compared.
      var sum = 0
      for week in weeks.keys.sorted() where !isSplit {
        sum += weeks[week] ?? 0
        #expect(sum <= (week + 1) * capacity)
      }
    }
  }
}
