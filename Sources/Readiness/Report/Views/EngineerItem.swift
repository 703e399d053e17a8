/// An item for whoever does it: where it stands, what is in its way, how to see that it holds, and
/// what to run.
public struct EngineerItem: Encodable, Sendable {
  /// Where it stands.
  public let line: PlanLine
  /// Its part of the page.
  public let part: ItemPart
  /// Where it stands, in a word or two.
  public let stands: String
  /// How we know that it is done; empty if it is not.
  public let grade: String
  /// What it waits for.
  public let waits: [ItemPart.Need]
  /// How to see that it holds. Markdown; empty for an item in somebody's own words.
  public let check: String
  /// What to run once it holds, or to see more.
  public let command: String

  /// An item.
  init(
    _ line: PlanToday.Line, _ prose: ItemProse?, _ standing: AccountStanding,
    _ maker: ItemPart.Maker
  ) {
    self.line = standing.page(line)
    part = maker.part(line)
    stands = line.stands
    grade = line.grade?.rawValue ?? ""
    waits = maker.needs(of: line)
    check = prose?.check ?? ""
    command = "surefoot \(EngineerItem.verb(line))\(standing.option)"
  }

  /// What brings an item on: proof, a second person, or a look at what was said.
  private static func verb(_ line: PlanToday.Line) -> String {
    let id = line.item.id
    switch line.state {
    case .started, .open, .lapsed: return "done \(id) --evidence FILE"
    case .proofWanted: return line.item.proof == .witnessed ? "confirm \(id)" : "show \(id)"
    case .blocked, .contradicted: return "show \(id)"
    case .done, .waived, .notApplicable: return "history \(id)"
    }
  }
}
