/// Readiness for whoever does the work: by area, each item with what is in its way and how to see
/// that it holds.
public struct EngineerView: Encodable, Sendable {
  /// What it comes from.
  public let head: ReportHead
  /// The account.
  public let account: ReadinessReport.AccountLine
  /// Each item once, by where it stands; and what else is to be known of some.
  public let counts: [ItemCount]
  /// What to run next, best first.
  public let next: [Step]
  /// What is open of runs and drills, and when the next are due, as sentences.
  public let runs: [String]
  /// The items by area.
  public let areas: [Area]

  /// Something to run.
  public struct Step: Encodable, Sendable {
    let line: PlanLine
    let command: String
  }

  /// An area of the checklist.
  public struct Area: Encodable, Sendable {
    let id: ID<Checklist.Area>
    let title: String
    let totals: PlanTotals
    let items: [EngineerItem]
  }

  /// How many things to run are named.
  static let steps = 5

  /// The view of an account.
  /// - Parameters:
  ///   - prose: the words of the items.
  ///   - anchor: the fragment that the page gives to a heading.
  public init(
    _ standing: AccountStanding, prose: [Item.ID: ItemProse], anchor: @escaping (String) -> String
  ) {
    let maker = ItemPart.Maker(standing, anchor: anchor)
    head = standing.head
    account = standing.accountLine
    let kinds = ItemCount.Kind.population + [.overdue, .proofWanted, .proofGone]
    counts = kinds.map { ItemCount($0, in: standing.lines) }.filter { $0.count > 0 }
    next = (standing.plan?.next ?? []).prefix(EngineerView.steps).map { line in
      Step(line: standing.page(line), command: "surefoot show \(line.item.id)\(standing.option)")
    }
    runs = standing.runWords
    areas = standing.areas.map { area, lines in
      Area(
        id: area.id, title: area.title, totals: PlanTotals(lines),
        items: lines.map { EngineerItem($0, prose[$0.item.id], standing, maker) })
    }
  }

  /// The fragments of the parts that begin unfolded.
  public var unfolded: Set<String> {
    Set(areas.flatMap(\.items).map(\.part).filter(\.unfolded).map(\.anchor))
  }
}
