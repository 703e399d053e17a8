import Readiness

/// `surefoot runbook print NAME`
enum PrintRunbook {
  static let command = Command(
    "runbook print", "Print a runbook on one sheet: who, where, in which order, room to write",
    discussion: """
      For the night on which nothing else works: no links, large type, lines for times and names. \
      It is one HTML page that prints on one sheet; open it in a browser and print it. What is \
      restricted stands on it unless --audience says otherwise: it lies with the key, not with the \
      password.
      """,
    positionals: [.init("NAME", "the runbook", values: .runbooks)],
    options: [
      .init(
        "--paper", value: "PAPER", "a4 or letter; a4 if left out",
        values: .words(Paper.allCases.map(\.rawValue))),
      .init(
        "--format", value: "FORMAT", "html or markdown; html if left out",
        values: .words(PrintFormat.allCases.map(\.rawValue))),
      RunbookPage.audienceOption, RunbookPage.kindOption, Delivery.outputOption,
    ],
    examples: [
      .init("surefoot runbook print root-break-glass -o root.html", "a sheet to print"),
      .init(
        "surefoot runbook print root-break-glass --audience open > root.html",
        "with nothing that is for few eyes"),
    ]
  ) { invocation in
    let paper = try invocation.choice("--paper", of: Paper.self) ?? .a4
    let format = try invocation.choice("--format", of: PrintFormat.self) ?? .html
    let page = try RunbookPage(invocation, audience: .restricted)
    let card = RunbookCard(
      page.runbook, for: page.account, in: page.situation, preparation: page.preparation,
      audience: page.audience, paper: paper == .a4 ? "A4" : "letter", head: page.head)
    let templates = Templates(page.pack)
    let text =
      format == .html ? try templates.page("card", card) : try templates.markdown("card", card)
    return try page.outcome(
      "runbook-card", data: card, document: text, form: format.rawValue, invocation)
  }
}

/// The sizes of paper, by the names of CSS.
private enum Paper: String, CaseIterable {
  case a4
  case letter
}

/// The forms of a printed runbook.
private enum PrintFormat: String, CaseIterable {
  case html
  case markdown
}
