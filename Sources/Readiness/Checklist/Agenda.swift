/// What to do now, in order: first what is due within a week or was due before, then what comes
/// later; each by its score.
public struct Agenda: Sendable {
  /// The items, best first.
  public let lines: [PlanToday.Line]
  /// The minutes that all of them take.
  public let minutes: Int
  /// The score of every open item of the plan, also of those that are not chosen.
  public let scores: [Item.ID: Score]
  /// The open item that takes the least time of those that could be done now; nil: there is none.
  public let shortest: PlanToday.Line?

  /// How many days ahead count as soon, today included.
  static let soon = 7

  /// Everything that can be done now.
  /// - Parameter isMeant: which items are considered.
  public init(_ plan: PlanToday, where isMeant: (PlanToday.Line) -> Bool = { _ in true }) {
    let scores = plan.scores
    let free = plan.lines.filter { $0.isOpen && $0.state != .blocked && isMeant($0) }
    self.init(Agenda.ranked(free, scores, plan), scores, shortest: free.shortest)
  }

  /// A set that fits into some minutes: again and again the best item that still fits and waits for
  /// nothing outside the set.
  ///
  /// This is the greedy way, not the best set that could be found: it can be followed with a
  /// pencil, and it begins with what matters most.
  /// - Parameter isMeant: which items are considered.
  public init(
    _ plan: PlanToday, fitting minutes: Int, where isMeant: (PlanToday.Line) -> Bool = { _ in true }
  ) {
    let scores = plan.scores
    var rest = Agenda.ranked(plan.lines.filter { $0.isOpen && isMeant($0) }, scores, plan)
    let shortest = rest.filter { $0.waitsFor.isEmpty }.shortest
    var chosen: [PlanToday.Line] = []
    var done: Set<Item.ID> = []
    var left = minutes
    while let index = rest.firstIndex(where: {
      $0.item.minutes <= left && done.isSuperset(of: $0.waitsFor)
    }) {
      let line = rest.remove(at: index)
      left -= line.item.minutes
      done.insert(line.item.id)
      chosen.append(line)
    }
    self.init(chosen, scores, shortest: shortest)
  }

  private init(
    _ lines: [PlanToday.Line], _ scores: [Item.ID: Score], shortest: PlanToday.Line?
  ) {
    self.lines = lines
    self.scores = scores
    self.shortest = shortest
    minutes = lines.reduce(0) { $0 + $1.item.minutes }
  }

  /// Best first; what has the same score stays in the plan's order.
  private static func ranked(
    _ lines: [PlanToday.Line], _ scores: [Item.ID: Score], _ plan: PlanToday
  ) -> [PlanToday.Line] {
    let isLater = lines.map { $0.due >= plan.day.adding(days: soon) ? 1 : 0 }
    let value = lines.map { -(scores[$0.item.id]?.value ?? 0) }
    return lines.indices.sorted { left, right in
      (isLater[left], value[left], left) < (isLater[right], value[right], right)
    }.map { lines[$0] }
  }
}

extension [PlanToday.Line] {
  fileprivate var shortest: PlanToday.Line? { self.min { $0.item.minutes < $1.item.minutes } }
}

extension PlanToday {
  /// What can be done now, best first.
  public var next: [Line] { Agenda(self).lines }
}
