/// Who owns what in the plans of a workspace: persons who were named, and apart from them the roles
/// that items usually belong to and nobody was named for.
public struct OwnersReport: Encodable, Sendable {
  /// The day it was judged on.
  public let day: Day
  /// The persons, whoever has most to do first.
  public let persons: [Share]
  /// The roles, likewise.
  public let roles: [Share]
  /// That everything assigned hangs on one person; empty unless it does.
  public let reliance: String

  /// What one of them has.
  public struct Share: Encodable, Sendable {
    /// The name.
    public let name: String
    /// How many items there is something to do about.
    public let open: Int
    /// How many of those are overdue.
    public let overdue: Int
    /// How many are closed.
    public let closed: Int
    /// How many of those do not stay so for thirty days.
    public let lapsing: Int
    /// The work that is left, in words.
    public let work: String
  }

  /// The owners of these plans.
  public init(_ plans: [PlanToday], day: Day) {
    self.day = day
    let lines = plans.flatMap(\.lines)
    persons = OwnersReport.shares(lines.filter { $0.record.owner != nil }, day)
    roles = OwnersReport.shares(lines.filter { $0.record.owner == nil }, day)
    reliance = Reliance(plans)?.sentence ?? ""
  }

  private static func shares(_ lines: [PlanToday.Line], _ day: Day) -> [Share] {
    let shares = lines.groupedByOwner.map { owner, lines in
      let totals = PlanTotals(lines)
      return Share(
        name: owner, open: totals.toDo, overdue: totals.overdue,
        closed: totals.items - totals.toDo, lapsing: lines.count { $0.isLapsing(after: day) },
        work: totals.toDo == 0 ? "" : totals.timeLeft)
    }
    return shares.indices.sorted { (-shares[$0].open, $0) < (-shares[$1].open, $1) }
      .map { shares[$0] }
  }
}

extension PlanToday.Line {
  /// Whether it is closed on a day and does not stay so for thirty days.
  public func isLapsing(after day: Day) -> Bool {
    closedUntil.map { $0 <= day.adding(days: 30) } ?? false
  }
}
