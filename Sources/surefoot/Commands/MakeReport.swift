import Readiness

/// `surefoot report NAME`
enum MakeReport {
  static let command = Command(
    "report", "Write a report as Markdown, HTML or JSON",
    discussion: """
      What the audience may not read is "held in the workspace". That a report for restricted \
      readers is made is recorded.

      Readiness has a view for each of its readers: one page for the owner; for the engineer each item \
      with what is in its way and how to check it; for the auditor scope, method, evidence, exceptions \
      and changes. Without --view it is whole, with the decision and the plan.
      """,
    positionals: [
      .init(
        "NAME", ReportName.allCases.map(\.rawValue).joined(separator: ", "),
        values: .words(ReportName.allCases.map(\.rawValue)))
    ],
    options: [
      .init(
        "--view", value: "READER",
        "of readiness: for the owner, engineer or auditor; everything if left out",
        values: .words(ReadinessView.allCases.map(\.rawValue))),
      .init(
        "--format", value: "FORMAT", "markdown, html or json; markdown if left out",
        values: .words(ReportFormat.allCases.map(\.rawValue))),
      Delivery.audienceOption, Delivery.outputOption,
    ],
    examples: [
      .init("surefoot report readiness --format html -o readiness.html", "a page to send"),
      .init("surefoot report readiness --view owner --format html -o owner.html", "one sheet"),
      .init("surefoot report plan > plan.md", "the plan for the wiki"),
      .init("surefoot report controls --format html -o controls.html", "for the auditor"),
    ]
  ) { invocation in
    let choice = try choice(invocation)
    let format =
      try invocation.choice("--format", of: ReportFormat.self)
      ?? (invocation.arguments.has("--json") ? .json : .markdown)
    let audience = try invocation.choice("--audience", of: Audience.self) ?? .internal
    let (page, text, delivery) = try Desk.read(invocation) { desk in
      let account = try desk.account(invocation)
      let reports = try Reports(desk, account, for: audience)
      let page = try reports.page(choice)
      let text = try reports.text(of: page, choice, format)
      let delivery = Delivery(
        page: choice.template, form: format.rawValue, audience: audience, account: account.name,
        workspace: desk.workspace.path)
      return (
        Outcome(choice.schema, data: page, document: text, notices: reports.notices), text, delivery
      )
    }
    return try invocation.deliver(page, text, as: "report-written", delivery)
  }

  /// Which report it is about, and in whose view.
  private static func choice(_ invocation: borrowing Invocation) throws -> ReportChoice {
    guard let name = ReportName(rawValue: invocation.subject) else {
      throw UsageError.badWord(invocation.subject, of: "NAME", among: ReportName.self)
    }
    guard let view = try invocation.choice("--view", of: ReadinessView.self) else {
      return ReportChoice(name)
    }
    guard name == .readiness else {
      throw UsageError.contradiction(
        "--view is for readiness, and means nothing to surefoot report \(name)",
        remedy: "leave out --view, or report readiness")
    }
    return ReportChoice(view)
  }
}
