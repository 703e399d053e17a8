import Readiness

/// `surefoot run list`, `surefoot drill list`
enum ListRuns {
  static let runs = Command(
    "run list", "List the runs of the runbooks",
    examples: [.init("surefoot run list", "every run, the open ones first")]
  ) { try list($0, drills: false) }

  static let drills = Command(
    "drill list", "List the drills, and when the next are due",
    examples: [.init("surefoot drill list", "every drill and the days of the next")]
  ) { try list($0, drills: true) }

  private static func list(
    _ invocation: borrowing Invocation, drills: Bool
  ) throws -> Outcome {
    try Desk.read(invocation) { desk in
      let only = invocation.arguments.has("--account") ? try desk.account(invocation).name : nil
      let all = desk.state.runs.filter { run in
        run.mode.isDrill == drills && (only == nil || run.account == only)
      }
      let lines = (all.filter(\.isOpen) + all.filter { !$0.isOpen }.reversed())
        .map { Line($0, on: desk.day) }
      let next = drills ? DrillsDue(desk.state, on: desk.day, of: only).lines : []
      let noun = drills ? "drill" : "run"
      let text =
        lines.isEmpty
        ? "No \(noun) yet. surefoot \(noun) start NAME begins one.\n" : lines.map(\.text).joined()
      return Outcome(
        "\(noun)s", data: Page(runs: lines, next: next),
        text: text + (next.isEmpty ? "" : "\n") + next.map { "\($0.text)\n" }.joined(),
        notices: desk.fileNotices)
    }
  }

  private struct Page: Encodable {
    let runs: [Line]
    let next: [DrillsDue.Line]
  }

  private struct Line: Encodable {
    let name: String
    let runbook: Runbook.ID
    let account: Account.ID
    let mode: RunMode
    let day: Day
    let standing: String

    init(_ run: RunBrief, on day: Day) {
      name = run.name
      runbook = run.runbook
      account = run.account
      mode = run.mode
      self.day = run.day
      standing = run.standing(on: day)
    }

    var text: String {
      "\(name)  \(day)  \(runbook) in \(account)"
        + (mode == .talkThrough ? ", talked through" : "") + ": \(standing)\n"
    }
  }
}

extension RunBrief {
  /// Where it stands, as a phrase.
  func standing(on day: Day) -> String {
    let verdict = through?.passed.map { $0 ? ", passed" : ", not passed" } ?? ""
    if let end { return end.rawValue + verdict }
    if let due = reviewDue {
      return "waits for its review, due \(due)" + (due < day ? ", overdue" : "") + verdict
    }
    let place = step.map { "open, after \($0)" } ?? "open, at its beginning"
    return place + (isPaused ? ", paused" : "") + verdict
  }
}

/// The drills that are due, by account and runbook.
struct DrillsDue {
  let lines: [Line]

  /// A drill that will be due, or is.
  struct Line: Encodable {
    let account: Account.ID
    let runbook: Runbook.ID
    let due: Day
    let isOverdue: Bool
    let last: Day?
    let passed: Bool?

    private enum CodingKeys: String, CodingKey {
      case account, runbook, due
      case isOverdue = "is-overdue"
      case last, passed
    }

    var text: String {
      let since = last.map { ", the last one on \($0)" } ?? ""
      let verdict = passed == false ? ", not passed" : ""
      return "Next drill of \(runbook) in \(account): by \(due)\(isOverdue ? ", OVERDUE" : "")"
        + since + verdict
    }
  }

  init(_ state: WorkspaceState, on day: Day, of only: Account.ID? = nil) {
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
  var overdue: [Line] { lines.filter(\.isOverdue) }
}
