import Readiness

/// The end of an onboarding: the decision and the plan are recorded, the first reports written.
enum Conclusion {
  static func reach(
    _ desk: inout Desk, _ account: Account, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    try desk.transact { desk in try record(account, &desk) }
    let files = try write(desk, account)
    let reports = try Reports(desk, account)
    let plan = try desk.plan(of: account, reports.checklist)
    let page = ConclusionPage(
      workspace: desk.workspace.path, account: account.name,
      decision: reports.advice.decided, items: plan.lines.count, files: files)
    return Outcome(
      "init", data: page, text: try text(desk, reports, plan, files), notices: desk.notices)
  }

  /// One act: the end of the questions, the decision, the plan.
  static func record(_ account: Account, _ desk: inout Desk) throws {
    let pack = try desk.packForWriting()
    let advice = try Advice(pack, desk.state, account: account)
    var fresh = [Fresh(.finished(.init(questionnaire: advice.questionnaire.id)))]
    if desk.state.decisions.last?.value != advice.decided {
      fresh.append(Fresh(.decided(advice.decided)))
    }
    let checklist = try pack.thirtyDays()
    if desk.state.plans[account.name] == nil {
      let planned = try Planner.planned(account.name, advice, checklist, desk)
      fresh.append(Fresh(.planned(planned), about: account.name))
    } else if let change = Planner.change(account.name, because: [], advice, checklist, desk),
      !change.isEmpty
    {
      fresh.append(Fresh(.replanned(change), about: account.name))
    }
    try desk.append(fresh)
  }

  /// The first reports, beside the workspace.
  private static func write(_ desk: borrowing Desk, _ account: Account) throws -> [String] {
    let reports = try Reports(desk, account)
    let file = desk.workspace.path
    let stem = file.hasSuffix(".db") ? String(file.dropLast(3)) : file
    let forms: [(ReportFormat, String)] = [(.markdown, "md"), (.html, "html")]
    return try forms.map { format, ending in
      let path = "\(stem)-readiness.\(ending)"
      let text = try reports.text(.readiness, format)
      try AtomicFile.write(Array(text.utf8), to: path, sparing: desk.workspace.path)
      return path
    }
  }

  private static func text(
    _ desk: borrowing Desk, _ reports: Reports, _ plan: PlanToday, _ files: [String]
  ) throws -> String {
    let page = reports.advice.report(nil, day: desk.decidedOn, account: reports.account)
    var text = "\(desk.state.name): \(page.headline)\n"
    text += page.deciding.map { "  \($0.id): \($0.text)\n" }.joined()
    text += "\nPlanned: \(plan.lines.count) items from \(plan.start).\n"
    text += "\n" + files.map { "  \($0)\n" }.joined()
    text += "\nNext:  surefoot next          what to do now\n"
    text += "       surefoot decide        the decision, explained\n"
    return Escape.terminal(text, lineBreaks: .kept)
  }
}

/// What an onboarding came to.
private struct ConclusionPage: Encodable {
  let workspace: String
  let account: Account.ID
  let decision: Event.Decided
  let items: Int
  let files: [String]
}
