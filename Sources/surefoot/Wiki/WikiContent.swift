import Readiness

/// Makes the pages of a wiki from an opened workspace: those of the organization, and of each open
/// account.
struct WikiContent {
  let flavor: WikiFlavor
  let audience: Audience
  private(set) var pages: [WikiPage] = []
  /// The pictures, by name.
  private(set) var pictures: [String: String] = [:]

  init(_ desk: borrowing Desk, _ flavor: WikiFlavor, for audience: Audience) throws {
    self.flavor = flavor
    self.audience = audience
    guard let main = desk.state.mainAccount else { throw DeskError.noAccount(desk.workspace.path) }
    let accounts = desk.state.openAccounts.isEmpty ? [main] : desk.state.openAccounts
    var lines: [WikiIndex.AccountLine] = []
    for account in accounts { lines.append(try add(account, desk)) }
    let reports = try Reports(desk, main, for: audience)
    let record = reports.record
    pages.append(
      WikiPage(
        place: .page("decision"), title: "One AWS account or several", template: "wiki-decision",
        values: record))
    pages.append(
      WikiPage(
        place: .page("glossary"), title: "Words", template: "wiki-glossary",
        values: try reports.page(.glossary)))
    try addReviews(desk)
    let index = WikiIndex(
      head: reports.head, audience: audience, accounts: lines,
      headline: record.decision.headline,
      review: ReviewDue(desk.state, on: desk.day)?.sentence ?? "",
      figures: add(try reports.figures(.decision), of: nil))
    pages.insert(
      WikiPage(
        place: .index, title: "AWS at \(reports.head.workspace)", template: "wiki-index",
        values: index), at: 0)
  }

  /// Adds the pages of an account; what the index says of it.
  private mutating func add(
    _ account: Account, _ desk: borrowing Desk
  ) throws -> WikiIndex.AccountLine {
    let name = account.name.text
    let reports = try Reports(desk, account, for: audience)
    let plan = try reports.page(.plan)
    pages.append(
      WikiPage(
        place: .page("plan", of: name), title: "\(name): plan", template: "wiki-plan",
        values: plan))
    pages.append(
      WikiPage(
        place: .page("waivers", of: name), title: "\(name): exceptions", template: "wiki-waivers",
        values: try reports.page(.waivers)))
    try addItems(account, desk)
    let books = try addRunbooks(account, desk)
    try addRuns(account, desk)
    let ways = WikiWays(flavor, from: .index, account: name)
    let figures = add(try reports.figures(.readiness), of: name)
    return WikiIndex.AccountLine(
      account.seen(by: audience), reports.plan, ways, runbooks: books,
      runs: DrillsDue(desk.state, on: desk.day, of: account.name).lines.map(\.text),
      figures: figures, for: audience)
  }

  /// Adds pictures, each a file of its own; how the page names them.
  mutating func add(_ figures: [Figure], of account: String?) -> [FigureLine] {
    figures.map { figure in
      let name = account.map { "\($0)-\(figure.name)" } ?? figure.name
      pictures[name] = figure.svg(.file)
      return FigureLine(name: name, words: figure.words)
    }
  }

  /// Adds a page.
  mutating func add(_ page: WikiPage) { pages.append(page) }

  /// Every item that the plan has or names as needed.
  private mutating func addItems(_ account: Account, _ desk: borrowing Desk) throws {
    for report in try ItemPages(desk, account, desk.ownPack(), for: audience).pages() {
      pages.append(
        WikiPage(
          place: .page("items/\(report.id)", of: account.name.text), title: report.title,
          template: "wiki-item", values: report, isListed: false))
    }
  }

  private mutating func addRunbooks(
    _ account: Account, _ desk: borrowing Desk
  ) throws -> [WikiIndex.RunbookLine] {
    let (pack, name) = (try desk.ownPack(), account.name.text)
    let situation = try Advice(pack, desk.state, account: account).situation
    let filling = CommandFilling(
      account: audience.mayRead(.internal) ? account.number : nil,
      management: audience.mayRead(.internal) ? desk.managementNumber : nil)
    return try pack.runbooks().map { book in
      let preparation = desk.state.prepared[account.name]?[book.id] ?? Preparation()
      pages.append(
        WikiPage(
          place: .page("runbooks/\(book.id)", of: name), title: "\(name): \(book.title)",
          template: "wiki-runbook",
          values: RunbookReport(
            book, for: account.seen(by: audience), in: situation, preparation: preparation,
            audience: audience, filling: filling)))
      pages.append(
        WikiPage(
          place: .page("cards/\(book.id)", of: name), title: "\(name): \(book.title), card",
          template: "wiki-card",
          values: RunbookCard(
            book, for: account.seen(by: audience), in: situation, preparation: preparation,
            audience: audience, paper: "A4", head: nil), isListed: false))
      return WikiIndex.RunbookLine(id: book.id.text, title: book.title)
    }
  }

  /// The runs and drills; those that are through or over have a page of their own.
  private mutating func addRuns(_ account: Account, _ desk: borrowing Desk) throws {
    let (name, day) = (account.name.text, desk.day)
    let place = WikiPlace.page("drills", of: name)
    var lines: [WikiRuns.Line] = []
    for brief in desk.state.runs.reversed() where brief.account == account.name {
      let isWritten = !brief.isOpen || brief.through != nil
      let target = WikiPlace.page("runs/\(brief.name)", of: name)
      let isShown = isWritten && audience.mayRead(.internal)
      lines.append(
        WikiRuns.Line(
          brief, standing: brief.standing(on: day),
          link: isShown ? flavor.link(from: place, to: target) : ""))
      guard isShown else { continue }
      let report = try desk.report(on: desk.runAtWork(brief), for: audience)
      pages.append(
        WikiPage(
          place: target, title: "\(name): \(brief.name)", template: "wiki-run", values: report,
          isListed: false))
    }
    pages.append(
      WikiPage(
        place: place, title: "\(name): runs and drills", template: "wiki-drills",
        values: WikiRuns(
          account: name, runs: lines,
          next: DrillsDue(desk.state, on: day, of: account.name).lines.map(\.text))))
  }
}
