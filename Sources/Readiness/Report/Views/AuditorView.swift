/// Readiness for whoever examines it: scope and period, population, every item with its evidence,
/// exceptions, changes, drills, and what all of it can be held against.
public struct AuditorView: Encodable, Sendable {
  /// What it comes from: the anchors.
  public let head: ReportHead
  /// The account.
  public let account: ReadinessReport.AccountLine
  /// The day of the first entry; empty if there is none.
  public let from: String
  /// How many items the plan has.
  public let items: Int
  /// Each item once, by grade or by why there is none.
  public let counts: [ItemCount]
  /// Sums of these.
  public let sums: [ItemCount]
  /// The items by area.
  public let areas: [Area]
  /// What is accepted as it is, in force.
  public let inForce: [WaiversReport.Line]
  /// What was, and has to be decided anew.
  public let ended: [WaiversReport.Line]
  /// What changed since the onboarding.
  public let changes: StandingChanges
  /// The runs and drills, oldest first.
  public let runs: [Run]
  /// What is open of them, and when the next are due, as sentences.
  public let due: [String]
  /// How many entries were taken back, blanked, or written at an odd time.
  public let journal: JournalCounts

  private enum CodingKeys: String, CodingKey {
    case head, account, from, items, counts, sums, areas
    case inForce = "in-force"
    case ended, changes, runs, due, journal
  }

  /// An area of the checklist.
  public struct Area: Encodable, Sendable {
    let id: ID<Checklist.Area>
    let title: String
    let totals: PlanTotals
    let items: [AuditorItem]
  }

  /// The view of an account.
  /// - Parameters:
  ///   - controls: what the items are mapped to.
  ///   - anchor: the fragment that the page gives to a heading.
  public init(
    _ standing: AccountStanding, controls: [Item.ID: [ItemProse.Control]],
    anchor: @escaping (String) -> String
  ) {
    let (lines, waivers) = (standing.lines, standing.waivers)
    head = standing.head
    account = standing.accountLine
    from = standing.records.first?.day.description ?? ""
    items = lines.count
    counts = ItemCount.Kind.population.map { ItemCount($0, in: lines) }
    sums = ItemCount.Kind.marks.map { ItemCount($0, in: lines) }
    areas = AuditorView.areas(standing, controls, ItemPart.Maker(standing, anchor: anchor))
    inForce = waivers?.inForce ?? []
    ended = waivers?.ended ?? []
    changes = StandingChanges(standing)
    runs = standing.runs.map(Run.init)
    due = standing.runWords
    journal = JournalCounts(standing.records)
  }

  private static func areas(
    _ standing: AccountStanding, _ controls: [Item.ID: [ItemProse.Control]], _ maker: ItemPart.Maker
  ) -> [Area] {
    let attached = AttachedEvidence(standing)
    return standing.areas.map { area, lines in
      let items = lines.map { line in
        AuditorItem(
          line, attached: attached.evidence(of: line.item), controls: controls[line.item.id] ?? [],
          standing, maker)
      }
      return Area(id: area.id, title: area.title, totals: PlanTotals(lines), items: items)
    }
  }

  /// The fragments of the parts that begin unfolded.
  public var unfolded: Set<String> {
    Set(areas.flatMap(\.items).map(\.part).filter(\.unfolded).map(\.anchor))
  }
}
