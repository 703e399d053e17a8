import Readiness

/// `surefoot plan`
enum ShowPlan {
  static let command = Command(
    "plan", "Show the thirty days, by week or otherwise",
    discussion: """
      Filters narrow each other; a filter that stands several times, or has several values with \
      commas, widens. By priority, open items stand by the risk that an hour at them removes: \
      \(Score.formula). --month is the burn-up of thirty days: what was planned by each day, as the \
      plan stood on it, what was done, and what of that is verified. --interactive does nothing that \
      could not be typed: it shows each command before it is carried out.
      """,
    options: [
      .init(
        "--by", value: "WHAT", "week, area, owner, priority or grade",
        values: .words(PlanGrouping.allCases.map(\.rawValue))),
      .init("--month", "planned against done and verified, on one screen"),
      .init("--interactive", short: "-i", "pick items from a list, and close or annotate them"),
    ] + SelectionOptions.options,
    records: PlanRecords.form.fields,
    examples: [
      .init("surefoot plan", "the whole plan of the account"),
      .init("surefoot plan --by owner --open", "what is left, by who does it"),
      .init("surefoot plan --open | cut -f 1", "the ids of what is left, for a program"),
      .init("surefoot plan --lapsing 30d", "what has to be proved again within thirty days"),
      .init("surefoot plan --as-of 2027-03-01 --state lapsed", "what will have lapsed by then"),
      .init("surefoot plan -i --open", "pick from what is left, and say what is done"),
      .init("surefoot plan --account sandbox --month", "how another account comes along"),
    ]
  ) { invocation in
    if invocation.arguments.has("--interactive") { return try PlanPicking.run(copy invocation) }
    return try Desk.read(invocation) { desk in
      let (pack, account) = (try desk.pack(), try desk.account(invocation))
      let checklist = try desk.checklist(pack)
      let plan = try desk.plan(of: account, checklist)
      let titles = try pack.titles(for: plan)
      let notices = desk.notices + plan.notices
      if invocation.arguments.has("--month") {
        let burnUp = BurnUp(try desk.records(), plan: plan, checklist: checklist)
        try refuseFilters(invocation)
        let report = PlanReport(plan, checklist: checklist, questions: titles, burnUp: burnUp)
        let isPlain = invocation.arguments.has("--plain")
        return Outcome(
          "plan", data: report,
          text: PlanText.month(
            report, burnUp, isPlain: isPlain, ahead: desk.ahead),
          notices: notices)
      }
      let selection = try SelectionOptions.selection(invocation, plan, checklist)
      let by = try invocation.choice("--by", of: PlanGrouping.self) ?? .week
      guard by != .week else {
        let report = PlanReport(
          plan, checklist: checklist, questions: titles, selection: selection)
        return Outcome(
          "plan", data: report, text: PlanText.page(report, ahead: desk.ahead),
          records: PlanRecords.form.text(report.weeks.flatMap(\.items)), notices: notices)
      }
      let page = PlanGroups(
        plan, by: by, checklist: checklist, questions: titles, selection: selection,
        reliance: by == .owner ? try desk.reliance(checklist) : nil)
      return Outcome(
        "plan-groups", data: page, text: PlanText.page(page, ahead: desk.ahead),
        records: PlanRecords.form.text(page.groups.flatMap(\.items)), notices: notices)
    }
  }

  /// The month is that of the whole plan.
  private static func refuseFilters(_ invocation: borrowing Invocation) throws(UsageError) {
    try invocation.refuse(
      Set(SelectionOptions.options.map(\.name)).union(["--by"]), with: "--month")
  }
}

extension Desk {
  /// That everything assigned in the open accounts hangs on one person, if it does.
  func reliance(_ checklist: Checklist) throws -> Reliance? {
    Reliance(state.openPlans(on: day, checklist: checklist))
  }
}

extension PlanToday {
  /// What has to be known beside the lines.
  fileprivate var notices: [String] { exposure.isEmpty ? [] : ["surefoot: \(exposure)"] }
}
