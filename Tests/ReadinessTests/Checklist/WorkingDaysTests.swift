import Testing

@testable import Readiness

/// Days on which work is done, and plans that keep to them.
@Suite struct WorkingDaysTests {
  @Test(arguments: [
    ("mon-fri", "mon, tue, wed, thu and fri"), ("mon,thu", "mon and thu"),
    ("sat-mon", "mon, sat and sun"), ("every", "every day"), ("mon-sun", "every day"),
    ("MON", "mon"), ("fri,mon-tue", "mon, tue and fri"),
  ])
  func `days are written with commas and ranges`(text: String, prose: String) {
    #expect(Set<Day.OfWeek>(parsing: text)?.prose == prose)
  }

  @Test(arguments: ["", "mo", "mon-", "-fri", "mon--fri", "mon-tue-wed", "monday", "mon,", "1-5"])
  func `anything else is refused`(text: String) {
    #expect(Set<Day.OfWeek>(parsing: text) == nil)
  }

  @Test func `the day before and the day after are found over the end of a week`() throws {
    let working: Set<Day.OfWeek> = [.monday, .tuesday, .wednesday, .thursday, .friday]
    let saturday = try #require(Day("2028-02-26"))
    #expect(working.first(from: saturday).description == "2028-02-28")
    #expect(working.last(through: saturday).description == "2028-02-25")
    #expect(Set<Day.OfWeek>().first(from: saturday) == saturday)
    let leapDay = try #require(Day("2028-02-29"))
    #expect(Set([Day.OfWeek.wednesday]).first(from: leapDay).description == "2028-03-01")
  }

  private func planning(
    _ items: [Item], start: Day, today: Day? = nil, _ days: Set<Day.OfWeek>, minutes: Int?
  ) -> Planning {
    let list = Checklist(
      id: "thirty-days", title: "", origin: "", weeks: [], areas: [], items: items, retired: [])
    var planning = Planning(list, start: start, today: today, minutesAWeek: minutes)
    planning.workingDays = days
    return planning
  }

  @Test func `nothing is due on another day, not even what comes with the quarter`() throws {
    let items = [
      PlanSample.item("saturday", day: 4), PlanSample.item("sunday", day: 5),
      PlanSample.item("quarter", recurrence: .quarterly),
    ]
    let plan = planning(
      items, start: try #require(Day("2026-07-22")),
      [.monday, .tuesday, .wednesday, .thursday, .friday], minutes: nil
    ).items { _ in (.yes, []) }
    #expect(plan.map(\.due.description) == ["2026-07-24", "2026-07-24", "2026-09-30"])
    let other = planning(
      items, start: try #require(Day("2026-07-22")), [.monday], minutes: nil
    ).items { _ in (.yes, []) }
    #expect(other.map(\.due.description) == ["2026-07-27", "2026-07-27", "2026-09-28"])
  }

  @Test func `a day chosen by hand stays, and what needs it does not come before it`() throws {
    let start = try #require(Day("2026-11-23"))
    let saturday = start.adding(days: 5)
    var planning = planning(
      [PlanSample.item("need"), PlanSample.item("waits", day: 6, needs: ["need"])],
      start: start, [.monday, .friday], minutes: nil)
    planning.kept = ["need": saturday]
    #expect(
      planning.items { _ in (.yes, []) }.map(\.due) == [saturday, start.adding(days: 7)])
  }

  @Test func `whatever is dated anew is due from today, on working days, after its needs`() {
    var dice = Dice(23)
    for _ in 0..<300 {
      let items = (0..<2 + dice.below(25)).map { index in
        PlanSample.item(
          Item.ID("i\(index)"), priority: Item.Priority.allCases[dice.below(4)],
          day: 1 + dice.below(40), minutes: 5 + dice.below(200),
          needs: index > 0 && dice.below(2) == 0 ? [Item.ID("i\(dice.below(index))")] : [],
          recurrence: dice.below(9) == 0 ? .quarterly : .once)
      }
      let days = Set(Day.OfWeek.allCases.filter { _ in dice.below(3) > 0 })
      let start = Day(number: 20_500 + dice.below(1_500))
      let today = start.adding(days: dice.below(60))
      var planning = planning(
        items, start: start, today: today, days, minutes: 60 * (1 + dice.below(6)))
      planning.done = Set(items.map(\.id).filter { _ in dice.below(4) == 0 })
      let plan = planning.items { _ in (.yes, []) }
      let due = Dictionary(uniqueKeysWithValues: plan.map { ($0.item, $0.due) })
      #expect(due.count == items.count)
      for item in items where !planning.done.contains(item.id) {
        let day = due[item.id] ?? start
        #expect(days.holds(day) && (item.recurrence == .quarterly || day >= today))
        guard item.recurrence != .quarterly else { continue }
        for need in item.needs { #expect(day >= due[need] ?? day) }
      }
    }
  }
}
