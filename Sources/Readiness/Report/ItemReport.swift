/// One item whole, for the page.
public struct ItemReport: Encodable, Sendable {
  /// The item.
  public let id: Item.ID
  /// What is true when it is done.
  public let title: String
  /// The part of the subject it belongs to.
  public let area: String
  /// What it is about.
  public let scope: Scope
  /// How much it matters.
  public let priority: Item.Priority
  /// How many minutes it takes.
  public let minutes: Int
  /// What it costs a month, in US dollars.
  public let dollars: Int
  /// The role that usually owns it.
  public let owner: String
  /// What must be done first.
  public let needs: [Item.ID]
  /// The same in words.
  public let first: String
  /// The lowest grade that proves it.
  public let proof: Grade
  /// How long a proof stays good; empty if until something changes.
  public let validFor: String
  /// What it protects from. Markdown.
  public let why: String
  /// How to do it. Markdown.
  public let how: String
  /// How to see that it holds. Markdown.
  public let check: String
  /// How to take it back. Markdown.
  public let undo: String
  /// When to leave it out; empty if never. Markdown.
  public let skipWhen: String
  /// The control catalogues that ask for it.
  public let controls: [ItemProse.Control]
  /// Where the facts come from, in words.
  public let sources: [String]
  /// Where it stands in the plan; no entry if it is not in it.
  public let line: [PlanLine]
  /// What the journal says of it.
  public let history: [HistoryLine]

  private enum CodingKeys: String, CodingKey {
    case id, title, area, scope, priority, minutes, dollars, owner, needs, first, proof
    case validFor = "valid-for"
    case why, how, check, undo
    case skipWhen = "skip-when"
    case controls, sources, line, history
  }

  /// The page of an item.
  public init(
    _ item: Item, _ prose: ItemProse, line: PlanLine?, history: [HistoryLine],
    checklist: Checklist
  ) {
    id = item.id
    title = item.title
    area = checklist.areas.first { $0.id == item.area }?.title ?? item.area.text
    scope = item.scope
    priority = item.priority
    minutes = item.minutes
    dollars = item.dollars
    owner = item.owner
    needs = item.needs
    first = Prose.list(item.needs.map(\.text))
    proof = item.proof
    validFor = item.validFor?.prose ?? ""
    why = prose.why
    how = prose.how
    check = prose.check
    undo = prose.undo
    skipWhen = prose.skipWhen
    controls = prose.controls
    sources = prose.sources.map(Prose.source)
    self.line = line.map { [$0] } ?? []
    self.history = history
  }
}
