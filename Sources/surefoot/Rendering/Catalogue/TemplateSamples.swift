import Markdown
import Readiness

/// What the pages of made-up companies are filled with, by the name of the template.
struct TemplateSamples {
  /// The values of each page; a template of the wiki is filled with several.
  private(set) var pages: [String: [any Encodable]] = [:]
  /// The names of the templates that are pages of the wiki.
  private(set) var wiki: Set<String> = []
  /// What every page of the wiki has beside them, as `way`.
  private(set) var ways: [WikiWays] = []
  /// What pages have beside them, as `figures`.
  private(set) var figures: [FigureLine] = []

  /// Adds every page of a company, for readers of everything.
  mutating func add(_ desk: borrowing Desk) throws {
    guard let account = desk.state.mainAccount else {
      throw DeskError.noAccount(desk.workspace.path)
    }
    let reports = try Reports(desk, account, for: .restricted)
    for choice in ReportChoice.all { add("\(choice.template).md", try reports.page(choice)) }
    figures += try reports.figures(.readiness).map { FigureLine(name: $0.name, words: $0.words) }
    try addWiki(desk)
    try addCards(desk, account)
    add("decision.txt", reports.record.decision)
    add("demo.txt", try Demo.page(desk, account, reports))
    add("glossary.txt", GlossaryTerms(terms: try reports.pack.glossary().terms))
    add("coverage.txt", CoverageReport(practices: try reports.pack.coverage().practices))
    add(
      "page.html",
      PageFrame(
        title: "\(reports.head.workspace): readiness", stylesheet: "body { margin: 0 auto }",
        styleDigest: "", body: "<h1>…</h1>", headings: try Document("# In short\n").headings,
        footerText: "Made by Surefoot \(Version.number)"))
  }

  private mutating func add(_ template: String, _ values: any Encodable) {
    pages[template, default: []].append(values)
  }

  /// The pages of the wiki, and those that commands show of the same values.
  private mutating func addWiki(_ desk: borrowing Desk) throws {
    let alone = [
      "wiki-item": "item", "wiki-review": "review", "wiki-run": "run", "wiki-runbook": "runbook",
    ]
    for page in try WikiContent(desk, .plain, for: .restricted).pages {
      add("\(page.template).md", page.values)
      wiki.insert("\(page.template).md")
      let account = page.place.parts.count > 1 ? page.place.parts[0] : nil
      ways.append(WikiWays(.plain, from: page.place, account: account))
      guard let name = alone[page.template] else { continue }
      add("\(name).md", page.values)
      add("\(name).txt", page.values)
    }
  }

  private mutating func addCards(_ desk: borrowing Desk, _ account: Account) throws {
    let pack = try desk.ownPack()
    let situation = try Advice(pack, desk.state, account: account).situation
    for book in try pack.runbooks() {
      let card = RunbookCard(
        book, for: account, in: situation,
        preparation: desk.state.prepared[account.name]?[book.id] ?? Preparation(),
        audience: .restricted, paper: "A4", head: desk.reportHead(pack))
      add("card.html", card)
      add("card.md", card)
    }
  }
}

/// The values of the glossary on a terminal.
struct GlossaryTerms: Encodable {
  let terms: [Glossary.Term]
}

/// The values of the list of practices.
struct CoverageReport: Encodable {
  let practices: [Coverage.Practice]
}
