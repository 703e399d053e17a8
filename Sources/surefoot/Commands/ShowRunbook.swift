import Readiness

/// `surefoot runbook show NAME`
enum ShowRunbook {
  static let command = Command(
    "runbook show", "Show a runbook for this account: who does what next",
    discussion: """
      The steps are those for the account's kind, with the names and numbers that are written down \
      (surefoot runbook setup). Where the kind is not known, or where there is no workspace, --kind \
      says it; without it every way is shown. On the terminal everything is shown; in Markdown and \
      HTML, what the audience may not read is "held in the workspace".
      """,
    positionals: [.init("NAME", "the runbook", values: .runbooks)],
    options: [
      RunbookPage.kindOption,
      .init(
        "--format", value: "FORMAT", "text, markdown or html; text if left out",
        values: .words(RunbookFormat.allCases.map(\.rawValue))),
      RunbookPage.audienceOption, Delivery.outputOption,
    ],
    examples: [
      .init("surefoot runbook show root-break-glass", "for the workspace's account"),
      .init(
        "surefoot runbook show root-break-glass --kind member --format html > root.html",
        "a page for another kind"),
    ]
  ) { invocation in
    let format = try invocation.choice("--format", of: RunbookFormat.self) ?? .text
    let page = try RunbookPage(invocation, audience: format == .text ? .restricted : .internal)
    let report = RunbookReport(
      page.runbook, for: page.account, in: page.situation, preparation: page.preparation,
      audience: page.audience, filling: page.filling)
    let templates = Templates(page.pack)
    switch format {
    case .text:
      let text = try templates.terminal("runbook", report)
      guard !invocation.arguments.has("--output") else {
        return try page.outcome(
          "runbook", data: report, document: text, form: format.rawValue, invocation)
      }
      return Outcome("runbook", data: report, text: text)
    case .markdown:
      let text = try templates.markdown("runbook", report)
      return try page.outcome(
        "runbook", data: report, document: text, form: format.rawValue, invocation)
    case .html:
      let text = try templates.html("runbook", title: report.title, report)
      return try page.outcome(
        "runbook", data: report, document: text, form: format.rawValue, invocation)
    }
  }
}

/// The forms of a runbook.
enum RunbookFormat: String, CaseIterable {
  case text
  case markdown
  case html
}
