/// One item whole, for the page.
public struct ItemReport: Encodable, Sendable {
  /// The item.
  public let id: Item.ID
  /// What is true when it is done.
  public let title: String
  /// Whether somebody added it in their own words, which are no Markdown.
  public let own: Bool
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
  /// How long a proof stays good, or "each quarter"; empty if until something changes.
  public let validFor: String
  /// Whether it comes back with every quarter of the calendar.
  public let quarterly: Bool
  /// Whether it can cut off the way in of whoever does it.
  public let cutsOff: Bool
  /// Whether it cannot be taken back.
  public let oneWay: Bool
  /// Why it has its priority, in one line; empty if nobody said.
  public let because: String
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
  /// What somebody without a second person does instead; empty if nobody else is needed. Markdown.
  public let alone: String
  /// What is said because of this account's answers. Markdown.
  public let notes: [String]
  /// The words in it that not everybody knows.
  public let words: [Glossary.Term]
  /// The control catalogues that ask for it.
  public let controls: [ItemProse.Control]
  /// Where the facts come from, in words.
  public let sources: [String]
  /// Where it stands in the plan; no entry if it is not in it.
  public let line: [PlanLine]
  /// Who confirmed the proof that stands.
  public let confirmations: [ConfirmationLine]
  /// What the journal says of it.
  public let history: [HistoryLine]

  private enum CodingKeys: String, CodingKey {
    case id, title, own, area, scope, priority, minutes, dollars, owner, needs, first, proof
    case validFor = "valid-for"
    case quarterly
    case cutsOff = "cuts-off"
    case oneWay = "one-way"
    case because, why, how, check, undo
    case skipWhen = "skip-when"
    case alone, notes, words, controls, sources, line, confirmations, history
  }

  /// The page of an item.
  /// - Parameters:
  ///   - notes: what is said of the prose's notes, because of this account's answers.
  ///   - confirmations: who confirmed the proof that stands.
  ///   - glossary: the words that can be explained.
  ///   - audience: who reads it: who confirmed it, and its history, are for internal readers.
  public init(
    _ item: Item, _ prose: ItemProse, notes: [String], line: PlanLine?,
    confirmations: [ConfirmationLine] = [], history: [HistoryLine], checklist: Checklist,
    glossary: Glossary, audience: Audience = .restricted
  ) {
    let isNamed = audience.mayRead(.internal)
    id = item.id
    title = item.title(for: audience)
    own = item.id.isOwn
    area = checklist.areas.first { $0.id == item.area }?.title ?? item.area.text
    scope = item.scope
    priority = item.priority
    minutes = item.minutes
    dollars = item.dollars
    owner = item.owner
    needs = item.needs
    first = Prose.list(item.needs.map(\.text))
    proof = item.proof
    validFor = item.recurrence.prose
    quarterly = item.recurrence == .quarterly
    cutsOff = item.effects.contains(.cutsOff)
    oneWay = item.effects.contains(.oneWay)
    because = prose.because
    why = item.id.isOwn ? audience.sees(prose.why, meantFor: .internal) : prose.why
    how = prose.how
    check = prose.check
    undo = prose.undo
    skipWhen = prose.skipWhen
    alone = prose.alone
    self.notes = notes
    words = glossary.terms(
      in: [item.title, why, how, check, undo, skipWhen, alone] + notes)
    controls = prose.controls
    sources = prose.sources.map(Prose.source)
    self.line = line.map { [$0] } ?? []
    self.confirmations = isNamed ? confirmations : []
    self.history = isNamed ? history : []
  }
}
