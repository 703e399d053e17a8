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
    options: [RunbookPage.kindOption] + PageOrder.options,
    examples: [
      .init("surefoot runbook show root-break-glass", "for the workspace's account"),
      .init(
        "surefoot runbook show root-break-glass --kind member --format html > root.html",
        "a page for another kind"),
    ]
  ) { invocation in
    let order = try PageOrder(invocation)
    let page = try RunbookPage(invocation, audience: order.audience)
    let report = RunbookReport(
      page.runbook, for: page.account, in: page.situation, preparation: page.preparation,
      audience: page.audience, filling: page.filling)
    let text = try Templates(page.pack).page(
      "runbook", title: report.title, report, as: order.format)
    guard !order.isLook else {
      return order.outcome("runbook", report, text, notices: page.notices)
    }
    return try page.outcome(
      "runbook", data: report, document: text, form: order.format.rawValue, invocation)
  }
}
