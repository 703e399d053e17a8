import Readiness

/// `surefoot drill every NAME PERIOD`
enum PaceDrills {
  static let command = Command(
    "drill every", "Say how often a runbook is rehearsed in this account",
    discussion: """
      The next drill is due that long after the last real one; a drill that was not passed is due \
      again in 30 days, however long that is.
      """,
    positionals: [
      .init("NAME", "the runbook", values: .runbooks),
      .init("PERIOD", "for example P90D"),
    ],
    options: [.init("--because", value: "TEXT", "why so often")],
    examples: [
      .init(
        "surefoot drill every root-break-glass P90D --because \"customers' data\"",
        "each quarter")
    ]
  ) { invocation in
    try Desk.write(invocation) { desk in
      let runbook = try desk.packForWriting().runbook(named: invocation.subject)
      let account = try desk.openAccount(invocation)
      guard let text = invocation.positional(1), let every = Period(text) else {
        throw UsageError.badValue(
          invocation.positional(1) ?? "", of: "PERIOD",
          allowed: "a period such as P90D, P12W, P6M or P1Y")
      }
      let because = try ItemVerb.line("--because", invocation)
      let rhythm = desk.state.drills[account.name]?[runbook.id]
      let due = rhythm.flatMap { rhythm in
        rhythm.passed == false ? rhythm.due : rhythm.last.flatMap(every.after)
      }
      let body = Event.DrillPaced(
        runbook: runbook.id, every: every, because: because, drill: due)
      let records = try desk.append([Fresh(.drillPaced(body), about: account.name)])
      let next =
        due.map { "The next drill is due by \($0).\n" }
        ?? "The first drill is still to come: surefoot drill start \(runbook.id) --sign-in\n"
      return Outcome(
        "drill-paced", data: ["entries": records.map(HistoryLine.init)],
        text: "\(runbook.id) in \(account.name) is rehearsed every \(every.prose). \(next)"
          + "Undo: surefoot undo\n", notices: desk.notices)
    }
  }
}
