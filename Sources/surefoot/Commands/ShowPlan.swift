import Readiness

/// `surefoot plan`
enum ShowPlan {
  static let command = Command(
    "plan", "Show the thirty days, by week",
    options: [.init("--open", "only what is not done")],
    examples: [
      .init("surefoot plan", "the whole plan of the account"),
      .init("surefoot plan --account sandbox --open", "what is left for another account"),
      .init("surefoot plan --as-of 2026-12-24", "the plan as it stood that day"),
    ]
  ) { invocation in
    try Desk.read(invocation) { desk in
      let (pack, account) = (try desk.pack(), try desk.account(invocation))
      let checklist = try desk.checklist(pack)
      let plan = try desk.plan(of: account, checklist)
      let report = PlanReport(plan, checklist: checklist, questions: try pack.titles(for: plan))
      return Outcome(
        "plan", data: report,
        text: PlanText.page(report, openOnly: invocation.arguments.has("--open")),
        notices: desk.notices)
    }
  }
}

/// A plan as text for a terminal.
enum PlanText {
  static func page(_ report: PlanReport, openOnly: Bool) -> String {
    var text = "\(report.account): day \(report.dayNumber), from \(report.start)\n"
    for week in report.weeks {
      let items = week.items.filter { !openOnly || $0.state != .done }
      guard !items.isEmpty else { continue }
      let theme = week.theme.isEmpty ? "" : ": \(week.theme)"
      let name = week.later ? "After the thirty days" : "Week \(week.number)"
      let work = week.work.isEmpty ? "" : ", \(week.work)"
      text += "\n\(name)\(Escape.terminal(theme)) (\(week.from) to \(week.to)\(work))\n"
      text += items.map(line).joined()
    }
    if !report.removed.isEmpty { text += "\nNo longer in the plan\n" }
    for item in report.removed {
      let because = item.because.isEmpty ? "" : "  because of \(Escape.terminal(item.because))"
      text += "  \(item.id)\(because)\n"
    }
    return text + "\n" + totals(report.totals)
  }

  /// `  [x] 2026-11-23  root-mfa  The root user has …`, and where it stands below it.
  static func line(_ line: PlanLine) -> String {
    var text = "  [\(line.box)] \(line.due)  \(line.id)  \(Escape.terminal(line.title))\n"
    var notes = line.status == "open" ? [] : [line.status]
    if line.state != .done { notes.append("\(line.minutes) minutes") }
    if line.dollars > 0 { notes.append("\(line.dollars) USD a month") }
    if !line.part.isEmpty { notes.append(Escape.terminal(line.part)) }
    if !line.unsure.isEmpty { notes.append(Escape.terminal(line.unsure)) }
    text += "        \(notes.joined(separator: "; "))\n"
    return text
  }

  static func totals(_ totals: PlanTotals) -> String {
    "\(totals.done) of \(totals.items) done: \(totals.machineChecked) machine-checked, "
      + "\(totals.witnessed) witnessed, \(totals.selfStated) self-stated, "
      + "\(totals.assumed) assumed.\n"
      + "\(totals.open) can be done now, \(totals.blocked) wait, \(totals.overdue) are overdue"
      + (totals.contradicted == 0 ? ". " : ", \(totals.contradicted) contradicted. ")
      + "Work left: \(totals.timeLeft); all of it costs about "
      + "\(totals.dollars) USD a month.\n"
  }
}
