/// The making of a plan for one account: which items apply, and by when each should be done.
public struct Planning: Sendable {
  /// All that can be planned.
  public let checklist: Checklist
  /// The day that an item's own day counts from: day 1 of the plan.
  public let start: Day
  /// The first day on which something can still be done.
  public let today: Day
  /// The minutes that there are each week; nil if nobody said.
  public let minutesAWeek: Int?
  /// Organization items that another account's plan already has.
  public var elsewhere: Set<Item.ID> = []
  /// Items that are done: they keep their own day and need no time.
  public var done: Set<Item.ID> = []
  /// Items that keep a day they were given before.
  public var kept: [Item.ID: Day] = [:]
  /// The days of the week on which something may be due; empty: every day.
  public var workingDays: Set<Day.OfWeek> = []
  /// Minutes that are taken on some days, by what else is planned.
  public var taken: [Day: Int] = [:]

  /// A plan whose day 1 and first free day are given.
  public init(_ checklist: Checklist, start: Day, today: Day? = nil, minutesAWeek: Int? = nil) {
    self.checklist = checklist
    self.start = start
    self.today = today ?? start
    self.minutesAWeek = minutesAWeek
  }

  /// The items that apply, each with its day, in the checklist's order.
  ///
  /// Where nobody can tell whether an item applies, it does, and names the questions that are open.
  /// What cannot be taken back is left out unless it is known that it may be planned.
  /// - Parameter holds: whether a condition holds, and which questions are open if that is unknown.
  public func items(
    holds: (Condition) -> (truth: Truth, open: [Question.ID])
  ) -> [PlannedItem] {
    let mayBeFinal = checklist.reversibleWhen.map { holds($0).truth == .no } ?? true
    var chosen: [Item] = []
    var urgent: Set<Item.ID> = []
    var unsure: [Item.ID: [Question.ID]] = [:]
    for item in checklist.items where !elsewhere.contains(item.id) {
      guard mayBeFinal || !item.effects.contains(.oneWay) else { continue }
      if let condition = item.appliesWhen {
        let (truth, open) = holds(condition)
        guard truth != .no else { continue }
        if truth == .unknown { unsure[item.id] = open }
      }
      chosen.append(item)
      if item.urgentWhen.map({ holds($0).truth }) == .yes { urgent.insert(item.id) }
    }
    let due = Schedule(self, chosen, urgent: urgent).due
    return chosen.map { item in
      PlannedItem(item: item.id, due: due[item.id] ?? start, unsure: unsure[item.id] ?? [])
    }
  }
}
