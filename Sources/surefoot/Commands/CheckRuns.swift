import Readiness

/// What a gate says of runs and drills: drills and reviews whose day has passed.
struct CheckRuns {
  /// One drill or review that is looked at.
  struct Checked {
    let account: Account.ID
    /// The runbook of a drill, or the run of a review.
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
    checked = drills + reviews
  }
}
