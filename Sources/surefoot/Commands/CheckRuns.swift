import Readiness

/// What a gate says of runs, drills and reviews: those whose day has passed.
struct CheckRuns {
  /// One drill or review that is looked at.
  struct Checked {
    var trouble = CheckPlan.Trouble.drill
    /// The account; nil for the whole organization.
    let account: Account.ID?
    /// The runbook of a drill, the run of a review, or the review that was closed last.
    let id: String
    let due: Day
    /// What is wrong; nil: nothing.
    let failure: String?
  }

  let checked: [Checked]

  init(_ state: WorkspaceState, on day: Day, of account: Account.ID?) {
    let drills = DrillsDue(state, on: day, of: account).lines.map { line in
      Checked(
        account: line.account, id: line.runbook.text, due: line.due,
        failure: line.isOverdue ? "the drill is overdue since \(line.due)" : nil)
    }
    let reviews = state.runs.compactMap { run -> Checked? in
      guard let due = run.reviewDue, account == nil || run.account == account else { return nil }
      return Checked(
        account: run.account, id: run.name, due: due,
        failure: due < day ? "its review is overdue since \(due)" : nil)
    }
    checked = drills + reviews + [CheckRuns.review(state, on: day)].compactMap(\.self)
  }

  /// The next review of everything; nil: none was closed yet, or one is going on.
  private static func review(_ state: WorkspaceState, on day: Day) -> Checked? {
    guard state.openReview == nil, let last = state.lastReview, let end = last.end else {
      return nil
    }
    let isOverdue = ReviewDue(state, on: day)?.isOverdue ?? false
    return Checked(
      trouble: .reviewOverdue, account: nil, id: last.name, due: end.next,
      failure: isOverdue ? "the review after it is overdue since \(end.next)" : nil)
  }
}
