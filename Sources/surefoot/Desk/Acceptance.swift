import Readiness

/// What waivers and reasons have in common: they end, and what was known is kept, to compare with.
enum Acceptance {
  /// The longest that anything is accepted.
  static let longest = "P1Y"

  /// The last day, which has to come within a year.
  /// - Throws: ``UsageError``.
  static func lastDay(_ last: LastDay, today: Day) throws(UsageError) -> Day {
    let day = try last.day(from: today, today: today, of: "--until")
    guard let limit = Period(longest)?.after(today), day <= limit else {
      throw .contradiction(
        "--until \(day) is more than a year away", remedy: "look again within a year, and say so")
    }
    return day
  }

  /// Refuses to accept what is done: then there is nothing to accept.
  static func refuseDone(_ line: PlanToday.Line) throws(UsageError) {
    guard line.grade != nil, let proof = line.proof else { return }
    throw .contradiction(
      "\(line.item.id) is done since \(proof.day)",
      remedy: "surefoot reopen \(line.item.id) --reason TEXT first, if it does not hold")
  }
}
