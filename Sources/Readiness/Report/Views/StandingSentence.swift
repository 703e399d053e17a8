/// Where a plan stands, in one sentence that needs no other.
struct StandingSentence {
  private let plan: PlanToday?

  init(_ plan: PlanToday?) {
    self.plan = plan
  }

  /// "Of the 41 things that this account needs, 5 are verified, 8 are told and 28 are to do; 3 of
  /// these are overdue."
  var text: String {
    guard let plan else { return "There is no plan yet, so nobody can say how ready it is." }
    guard !plan.lines.isEmpty else { return "The plan asks for nothing." }
    func count(_ kind: ItemCount.Kind) -> Int { plan.lines.count(where: kind.holds) }
    let parts = [
      verified(count(.verified)),
      phrase(count(.told), "is done by somebody's word only", "are done by somebody's word only"),
      phrase(
        count(.accepted), "is accepted as it is for a time", "are accepted as they are for a time"),
      phrase(count(.toDo), "is still to do", "are still to do"),
    ].compactMap(\.self)
    let all = plan.lines.count
    let whole =
      all == 1
      ? "Of the one thing that this account needs" : "Of the \(all) things that this account needs"
    return "\(whole), \(Prose.list(parts))\(late(count(.overdue), of: count(.toDo)))."
  }

  private func verified(_ count: Int) -> String {
    phrase(count, "is verified", "are verified") ?? "none is verified"
  }

  private func late(_ late: Int, of open: Int) -> String {
    switch (late, open) {
    case (_, 0): ""
    case (0, _): "; nothing is overdue"
    case (1, 1): ", and overdue"
    case (open, _): "; all of these are overdue"
    case (1, _): "; 1 of these is overdue"
    default: "; \(late) of these are overdue"
    }
  }

  private func phrase(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
  }
}
