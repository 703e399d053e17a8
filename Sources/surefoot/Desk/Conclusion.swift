import Readiness

/// The end of an onboarding: the decision and the plan are recorded, the first reports written.
enum Conclusion {
  /// Writes the first reports and says what it came to.
  /// - Parameter closed: the items that the answers closed.
  static func present(
    _ desk: borrowing Desk, _ account: Account, closed: [Item]
  ) throws -> Outcome {
    let reports = try Reports(desk, account)
    let files = try write(reports, desk)
    let plan = try desk.plan(of: account, reports.checklist)
    let page = ConclusionPage(
      workspace: desk.workspace.path, account: account.name,
      decision: reports.advice.decided, items: plan.lines.count, closed: closed.map(\.id),
      files: files)
    return Outcome(
      "init", data: page, text: try text(desk, reports, plan, closed, files),
      notices: desk.notices)
  }

  /// One act: the end of the questions, the decision, what the answers close, the plan, and what
  /// the answers changed in plans that there were.
  /// - Parameters:
  ///   - because: the questions that were answered, where that is known.
  ///   - pace: when the plan begins and on which days work is done, if somebody said so.
  /// - Returns: the items that the answers close.
  @discardableResult static func record(
    _ account: Account, because: [Question.ID], pace: Event.Paced? = nil, _ desk: inout Desk
  ) throws -> [Item] {
    let pack = try desk.packForWriting()
    let advice = try Advice(pack, desk.state, account: account)
    let checklist = try desk.checklist(pack)
    var fresh = [Fresh(.finished(.init(questionnaire: try pack.onboarding().id)))]
    if let audit = advice.finishedAudit, desk.state.finished[audit] == nil {
      fresh.append(Fresh(.finished(.init(questionnaire: audit)), about: account.name))
    }
    if desk.state.decisions.last?.value != advice.decided {
      fresh.append(Fresh(.decided(advice.decided)))
    }
    let closed = Closing.items(
      of: account.name, advice, checklist, desk.state, on: desk.day)
    fresh += closed.map {
      Closing.fresh($0, of: account.name, on: desk.day, advice.titles, desk.state)
    }
    let changes = try Planner.changes(
      desk.state.openAccounts, because: because, checklist, in: desk.state, on: desk.day
    ) { other in
      other.name == account.name ? advice : try Advice(pack, desk.state, account: other)
    }
    let first = try desk.append(fresh + changes.map(\.fresh)).first
    guard desk.state.plans[account.name] == nil else { return closed }
    try plan(account.name, advice, checklist, pace, act: first?.number, &desk)
    return closed
  }

  /// The plan, and the days on which work is done if not on all of them.
  private static func plan(
    _ name: Account.ID, _ advice: Advice, _ checklist: Checklist, _ pace: Event.Paced?,
    act: Int?, _ desk: inout Desk
  ) throws {
    let planned = Planner.planned(
      name, advice, checklist, desk.state, desk.day, pace: pace)
    let paced = (pace?.days).map { Event.paced(.init(days: $0)) }
    try desk.append(
      ([.planned(planned)] + [paced].compactMap(\.self)).map { Fresh($0, about: name) },
      joining: act)
  }

  /// The first reports, beside the workspace.
  private static func write(_ reports: Reports, _ desk: borrowing Desk) throws -> [String] {
    let page = try reports.page(.readiness)
    // The page of one account does not take the place of another's.
    let isFirst = reports.account.name == desk.state.accounts.first?.name
    let name = "\(desk.stem)-readiness" + (isFirst ? "" : "-\(reports.account.name)")
    let forms: [(ReportFormat, String)] = [(.markdown, "md"), (.html, "html")]
    return try forms.map { format, ending in
      let path = "\(name).\(ending)"
      let text = try reports.text(of: page, ReportChoice(.readiness), format)
      try AtomicFile.write(Array(text.utf8), to: path, sparing: desk.workspace.path)
      return path
    }
  }

  private static func text(
    _ desk: borrowing Desk, _ reports: Reports, _ plan: PlanToday, _ closed: [Item],
    _ files: [String]
  ) throws -> String {
    // Only the headline and the rules are said: what would change it need not be searched for.
    let page = DecisionReport(reports.advice.recommendation, head: nil, day: desk.decidedOn)
    var text = "\(desk.state.name): \(page.headline)\n"
    text += page.deciding.map { "  \($0.id): \($0.text)\n" }.joined()
    text += "\nPlanned: \(plan.lines.count) items from \(plan.start).\n"
    if !closed.isEmpty {
      text += "Closed by your answers, self-stated: "
      text += "\(closed.map(\.id.text).joined(separator: ", ")).\n"
    }
    text += "\n" + files.map { "  \($0)\n" }.joined()
    text += "\nNext:  surefoot next          what to do now\n"
    text += "       surefoot decide        the decision, explained\n"
    if reports.advice.unfinishedAudit != nil {
      text +=
        "       surefoot audit         the common mistakes; the plan then holds what remains\n"
    }
    return Escape.terminal(text, lineBreaks: .kept)
  }
}

extension Desk {
  /// The path of the workspace without its ending: so begins what is written beside it.
  var stem: String {
    let file = workspace.path
    return file.hasSuffix(".db") ? String(file.dropLast(3)) : file
  }
}

/// What an onboarding came to.
private struct ConclusionPage: Encodable {
  let workspace: String
  let account: Account.ID
  let decision: Event.Decided
  let items: Int
  let closed: [Item.ID]
  let files: [String]
}
