/// The drills that are due, by account and runbook.
public struct DrillsDue: Sendable {
  /// The drills, by account and runbook.
  public let lines: [Line]

  /// A drill that will be due, or is.
  public struct Line: Encodable, Sendable {
    /// The account.
    public let account: Account.ID
    /// The runbook.
    public let runbook: Runbook.ID
    /// By when.
    public let due: Day
    /// Whether that day has passed.
    public let isOverdue: Bool
    /// The day of the last real one; nil: none was held yet.
    public let last: Day?
    /// Whether that one was passed.
    public let passed: Bool?

    private enum CodingKeys: String, CodingKey {
      case account, runbook, due
      case isOverdue = "is-overdue"
      case last, passed
    }

    /// `Next drill of root-break-glass in production: by 2026-12-01`.
    public var text: String {
      let since = last.map { ", the last one on \($0)" } ?? ""
      let verdict = passed == false ? ", not passed" : ""
      return "Next drill of \(runbook) in \(account): by \(due)\(isOverdue ? ", OVERDUE" : "")"
        + since + verdict
    }
  }

  /// The drills that are or will be due.
  /// - Parameter only: the account; nil: all open ones.
  public init(_ state: WorkspaceState, on day: Day, of only: Account.ID? = nil) {
    lines = state.openAccounts.filter { only == nil || $0.name == only }.flatMap { account in
      (state.drills[account.name] ?? [:]).sorted { $0.key < $1.key }.compactMap { id, rhythm in
        rhythm.due.map {
          Line(
            account: account.name, runbook: id, due: $0, isOverdue: $0 < day, last: rhythm.last,
            passed: rhythm.passed)
        }
      }
    }
  }

  /// The ones whose day has passed.
  public var overdue: [Line] { lines.filter(\.isOverdue) }
}
