import Readiness

/// `surefoot report NAME`
enum MakeReport {
  static let command = Command(
    "report", "Write a report as Markdown, HTML or JSON",
    discussion: """
      What the audience may not read is "held in the workspace". That a report for restricted \
      readers is made is recorded.
      """,
    positionals: [
      .init(
        "NAME", ReportName.allCases.map(\.rawValue).joined(separator: ", "),
        values: .words(ReportName.allCases.map(\.rawValue)))
    ],
    options: [
      .init(
        "--format", value: "FORMAT", "markdown, html or json; markdown if left out",
        values: .words(ReportFormat.allCases.map(\.rawValue))),
      Delivery.audienceOption, Delivery.outputOption,
    ],
    examples: [
      .init("surefoot report readiness --format html -o readiness.html", "a page to send"),
      .init("surefoot report plan > plan.md", "the plan for the wiki"),
      .init("surefoot report controls --format html -o controls.html", "for the auditor"),
    ]
  ) { invocation in
    guard let name = ReportName(rawValue: invocation.subject) else {
      throw UsageError.badValue(
        invocation.subject, of: "NAME",
        allowed: ReportName.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let format =
      try invocation.choice("--format", of: ReportFormat.self)
      ?? (invocation.arguments.has("--json") ? .json : .markdown)
    let audience = try invocation.choice("--audience", of: Audience.self) ?? .internal
    let (page, text, delivery) = try Desk.read(invocation) { desk in
      let account = try desk.account(invocation)
      let reports = try Reports(desk, account, for: audience)
      let page = try reports.page(name)
      let text = try reports.text(of: page, name, format)
      let delivery = Delivery(
        page: name.rawValue, form: format.rawValue, audience: audience, account: account.name,
        workspace: desk.workspace.path)
      return (
        Outcome(name.schema, data: page, document: text, notices: reports.notices), text, delivery
      )
    }
    return try invocation.deliver(page, text, as: "report-written", delivery)
  }
}
