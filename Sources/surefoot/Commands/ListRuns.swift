import Readiness

/// `surefoot run list`, `surefoot drill list`
enum ListRuns {
  static let runs = Command(
    "run list", "List the runs of the runbooks",
    records: form.fields,
    examples: [.init("surefoot run list", "every run, the open ones first")]
  ) { try list($0, drills: false) }

  static let drills = Command(
    "drill list", "List the drills, and when the next are due",
    discussion: "As records only the drills are listed; --json has the days of the next as well.",
    records: form.fields,
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
        records: form.text(lines), notices: desk.fileNotices)
    }
  }

  private static let form = RecordForm<Line>([
    .word("name", "what it is called") { $0.name },
    .day("day", "the day it began") { $0.day },
    .word("runbook", "by which runbook") { $0.runbook.text },
    .word("account", "in which account") { $0.account.text },
    .word("mode", "earnest, talk-through or sign-in") { $0.mode.rawValue },
    .text("standing", "where it stands, in words") { $0.standing },
  ])

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
