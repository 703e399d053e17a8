/// Dates the items of a plan: each week takes no more than the hours there are.
///
/// What matters more is placed first, and whatever an item needs before it. An item goes into the
/// first week that has room for it, never before its own day unless it is urgent; what finds no room in
/// the thirty days follows after them, week by week, in the same order. One that takes more than
/// a week has goes on over several. Where work is done on some days of the week only, what would be
/// due on another is due on the last of them before it.
struct Schedule {
  /// The last day of work on day 1, in minutes.
  static let firstDay = 60

  private let plan: Planning
  private let items: [Item.ID: Item]
  private let urgent: Set<Item.ID>
  private var blocks: Blocks
  /// The days counted from the first one that is left, by item.
  private var offsets: [Item.ID: Int] = [:]
  private var visited: Set<Item.ID> = []

  /// Dates these items.
  init(_ plan: Planning, _ chosen: [Item], urgent: Set<Item.ID>) {
    self.plan = plan
    self.urgent = urgent
    items = Dictionary(chosen.map { ($0.id, $0) }) { first, _ in first }
    blocks = Blocks(capacity: plan.minutesAWeek, isMonth: plan.today == plan.start)
    for (day, minutes) in plan.taken { take(minutes, on: day) }
    for item in chosen { settle(item) }
    let order = Schedule.order(chosen, items, urgent, isFirstDay: plan.today == plan.start)
    for item in order { place(item) }
    shortenFirstDay(order)
    var moved: Set<Item.ID> = []
    for item in chosen where !plan.workingDays.isEmpty { keepToWorkingDays(item, &moved) }
  }

  /// By when each item should be done.
  var due: [Item.ID: Day] {
    offsets.mapValues { plan.today.adding(days: $0) }
  }

  /// The items by how much they matter, as much as the most important one that needs them; then by
  /// their own day, then as listed. Those of the first day, which are short, stand before all.
  private static func order(
    _ chosen: [Item], _ items: [Item.ID: Item], _ urgent: Set<Item.ID>, isFirstDay: Bool
  ) -> [Item] {
    var ranks = items.mapValues { item in
      item.priority.rank * 2 + (urgent.contains(item.id) ? 0 : 1)
    }
    // Each pass carries a rank over one link of a chain of needs.
    for _ in chosen.indices {
      var changed = false
      for item in chosen {
        let rank = ranks[item.id] ?? 0
        for need in item.needs where (ranks[need] ?? 0) > rank {
          ranks[need] = rank
          changed = true
        }
      }
      guard changed else { break }
    }
    func isLater(_ item: Item) -> Int { isFirstDay && item.day == 1 ? 0 : 1 }
    return chosen.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (isLater(first), ranks[first.id] ?? 0, first.day, left.offset)
        < (isLater(second), ranks[second.id] ?? 0, second.day, right.offset)
    }.map(\.element)
  }

  /// Notes the days of what is done, of what keeps its day, and of what comes with the quarter.
  private mutating func settle(_ item: Item) {
    if plan.done.contains(item.id) {
      offsets[item.id] = offset(of: plan.kept[item.id] ?? plan.start.adding(days: item.day - 1))
    } else if let day = plan.kept[item.id] {
      offsets[item.id] = offset(of: day)
      take(item.minutes, on: day)
    } else if item.recurrence == .quarterly {
      offsets[item.id] = offset(of: plan.start.adding(days: Planning.settlingIn).endOfQuarter)
    }
  }

  /// The work of a day; what is overdue has to be done now.
  private mutating func take(_ minutes: Int, on day: Day) {
    blocks.take(minutes, from: blocks.block(of: max(0, offset(of: day))))
  }

  private func offset(of day: Day) -> Int { day.number - plan.today.number }

  /// Finds a day for an item, after all that it needs. No chain of needs is longer than the
  /// checklist, and what was visited is not visited again, whatever the needs say.
  private mutating func place(_ item: Item) {
    guard visited.insert(item.id).inserted, offsets[item.id] == nil else { return }
    for need in item.needs.compactMap({ items[$0] }) { place(need) }
    let own = max(0, offset(of: plan.start.adding(days: item.day - 1)))
    let after = item.needs.compactMap { offsets[$0] }.max() ?? 0
    let mayHurry = urgent.contains(item.id) && plan.minutesAWeek != nil
    let earliest = max(mayHurry ? 0 : own, after)
    let block = blocks.fill(item.minutes, from: blocks.block(of: earliest))
    let usual = max(own, after)
    offsets[item.id] = block == blocks.block(of: usual) ? usual : blocks.last(of: block)
  }

  /// Moves an item to a day of work, after all that it needs; what keeps its day stays.
  private mutating func keepToWorkingDays(_ item: Item, _ moved: inout Set<Item.ID>) {
    guard moved.insert(item.id).inserted, let offset = offsets[item.id] else { return }
    for need in item.needs.compactMap({ items[$0] }) { keepToWorkingDays(need, &moved) }
    guard !plan.done.contains(item.id), plan.kept[item.id] == nil else { return }
    let after = item.needs.compactMap { offsets[$0] }.max() ?? 0
    let earliest = plan.workingDays.first(from: plan.today.adding(days: max(0, after)))
    let last = plan.workingDays.last(through: plan.today.adding(days: offset))
    offsets[item.id] = self.offset(of: max(earliest, last))
  }

  /// The day of work after the first one.
  private var secondDay: Int {
    let first = plan.workingDays.first(from: plan.today)
    return offset(of: plan.workingDays.first(from: first.adding(days: 1)))
  }

  /// Moves what does not fit into the first hour of day 1 to day 2, and with it what needs it.
  private mutating func shortenFirstDay(_ order: [Item]) {
    guard plan.today == plan.start else { return }
    let first = order.filter { offsets[$0.id] == 0 && !plan.done.contains($0.id) }
    let second = secondDay
    var minutes = 0
    for item in first {
      minutes += item.minutes
      if minutes > Schedule.firstDay { offsets[item.id] = second }
    }
    // Each pass carries the move over one link of a chain of needs.
    for _ in first {
      let late = first.filter { item in
        offsets[item.id] == 0 && item.needs.contains { offsets[$0] == second }
      }
      for item in late { offsets[item.id] = second }
      if late.isEmpty { break }
    }
  }
}

extension Planning {
  /// How many days pass before what comes back every quarter is due for the first time.
  static let settlingIn = 60
}
