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
        "--paper", value: "PAPER", "a4 or letter; a4 if left out", values: .words(["a4", "letter"])),
      .init(
        "--format", value: "FORMAT", "html or markdown; html if left out",
        values: .words(["html", "markdown"])),
      RunbookPage.audienceOption, RunbookPage.kindOption, RunbookPage.outputOption,
    ],
    examples: [
      .init("surefoot runbook print root-break-glass -o root.html", "a sheet to print"),
      .init(
        "surefoot runbook print root-break-glass --audience open > root.html",
        "with nothing that is for few eyes"),
    ]
  ) { invocation in
    let paper = try choice("--paper", ["a4", "letter"], invocation) ?? "a4"
    let format = try choice("--format", ["html", "markdown"], invocation) ?? "html"
    let page = try RunbookPage(invocation, audience: .restricted)
    let card = RunbookCard(
      page.runbook, for: page.account, in: page.situation, preparation: page.preparation,
      audience: page.audience, paper: paper == "a4" ? "A4" : "letter", head: page.head)
    let templates = Templates(page.pack)
    let text =
      format == "html" ? try templates.page("card", card) : try templates.markdown("card", card)
    return try page.outcome("runbook-card", data: card, document: text, invocation)
  }

  private static func choice(
    _ option: String, _ all: [String], _ invocation: borrowing Invocation
  ) throws(UsageError) -> String? {
    guard let text = invocation.arguments.value(option) else { return nil }
    guard all.contains(text) else {
      throw .badValue(text, of: option, allowed: all.joined(separator: " or "))
    }
    return text
  }
}
