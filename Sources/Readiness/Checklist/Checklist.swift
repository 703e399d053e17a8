/// What must hold: items with a theme for each week. A plan is made from all checklists of a pack
/// together, laid one after the other by ``joined(with:)``.
public struct Checklist: Sendable {
  /// Tags ``ID``.
  public typealias ID = Readiness.ID<Checklist>

  /// Its permanent name, for example `thirty-days`.
  public let id: ID
  /// What it is called on screen.
  public let title: String
  /// Where it comes from and whose it is. Markdown.
  public let origin: String
  /// The weeks in order, each with a theme.
  public let weeks: [String]
  /// The areas in the order of reports.
  public let areas: [Area]
  /// The items in the order of the file.
  public let items: [Item]
  /// Ids that once named an item and are never used again.
  public let retired: [Item.ID]
  /// What retired items carried on before they were retired themselves, by their ids.
  public let lineage: [Item.ID: [Item.ID]]
  /// Where the hours stand that there are for it each week; nil if nobody is asked.
  public let hours: Hours?
  /// While this holds, only what can be taken back may be planned; nil: whatever applies.
  public let reversibleWhen: Condition?
  /// The checklists it is made of, in order: itself, and what was joined to it.
  public let parts: [Part]

  /// A checklist.
  public init(
    id: ID, title: String, origin: String, weeks: [String], areas: [Area], items: [Item],
    retired: [Item.ID], lineage: [Item.ID: [Item.ID]] = [:], hours: Hours? = nil,
    reversibleWhen: Condition? = nil
  ) {
    self.init(
      id: id, title: title, origin: origin, weeks: weeks, areas: areas, items: items,
      retired: retired, lineage: lineage, hours: hours, reversibleWhen: reversibleWhen,
      parts: [Part(id: id, title: title, origin: origin, items: Set(items.map(\.id)))])
  }

  private init(
    id: ID, title: String, origin: String, weeks: [String], areas: [Area], items: [Item],
    retired: [Item.ID], lineage: [Item.ID: [Item.ID]], hours: Hours?, reversibleWhen: Condition?,
    parts: [Part]
  ) {
    self.id = id
    self.title = title
    self.origin = origin
    self.weeks = weeks
    self.areas = areas
    self.items = lineage.isEmpty ? items : items.map { $0.knowing(lineage) }
    self.retired = retired
    self.lineage = lineage
    self.hours = hours
    self.reversibleWhen = reversibleWhen
    self.parts = parts
  }

  /// All of these as one: its own items first, then those of the others, each still known by the
  /// checklist it stands in. An area that another lists under the same id is this one's.
  public func joined(with others: [Checklist]) -> Checklist {
    let own = Set(areas.map(\.id))
    return Checklist(
      id: id, title: title, origin: origin, weeks: weeks,
      areas: areas + others.flatMap(\.areas).filter { !own.contains($0.id) },
      items: items + others.flatMap(\.items), retired: retired + others.flatMap(\.retired),
      lineage: others.reduce(into: lineage) { $0.merge($1.lineage) { own, _ in own } },
      hours: hours, reversibleWhen: reversibleWhen, parts: parts + others.flatMap(\.parts))
  }

  /// Whether days depend on the answers to these questions: on how many hours there are, on what
  /// is closed or hurried.
  public func dates(dependOn questions: Set<Question.ID>) -> Bool {
    if let hours, questions.contains(hours.question) { return true }
    return items.contains { item in
      let looked = (item.closedWhen?.questions ?? []) + (item.urgentWhen?.questions ?? [])
      return !questions.isDisjoint(with: looked)
    }
  }

  /// The checklist that an item stands in.
  public func part(of item: Item.ID) -> Part? {
    parts.first { $0.items.contains(item) }
  }

  /// One of the checklists that a joined one is made of.
  public struct Part: Sendable {
    /// Its permanent name.
    public let id: ID
    /// What it is called on screen.
    public let title: String
    /// Where it comes from and whose it is. Markdown.
    public let origin: String
    /// The items that stand in it.
    let items: Set<Item.ID>
  }

  /// The question that says how many hours there are for the plan each week.
  public struct Hours: Hashable, Sendable {
    /// The question, whose answer is a number of hours.
    public let question: Question.ID
    /// The hours that are taken where nobody knows.
    public let unknown: Int

    /// Where the hours stand.
    public init(question: Question.ID, unknown: Int) {
      self.question = question
      self.unknown = unknown
    }
  }

  /// A part of the subject, for example *root*.
  public struct Area: Sendable {
    /// Its permanent name.
    public let id: Readiness.ID<Area>
    /// What it is called on screen.
    public let title: String

    /// An area.
    public init(id: Readiness.ID<Area>, title: String) {
      self.id = id
      self.title = title
    }
  }
}
