/// The part of a page that is about one item: what it is called, and whether it begins unfolded.
public struct ItemPart: Encodable, Sendable {
  /// Its heading.
  public let heading: String
  /// The fragment by which a link leads to it.
  public let anchor: String
  /// Whether it is shown at once: somebody has to look at it.
  public let unfolded: Bool

  /// Makes parts of which all know how a heading becomes a fragment.
  struct Maker {
    private let standing: AccountStanding
    private let anchor: (String) -> String

    init(_ standing: AccountStanding, anchor: @escaping (String) -> String) {
      self.standing = standing
      self.anchor = anchor
    }

    /// The part of an item. What is late, has run out or is contradicted is not folded away.
    func part(_ line: PlanToday.Line) -> ItemPart {
      let heading = "\(line.item.id): \(line.item.title(for: standing.audience))"
      return ItemPart(
        heading: heading, anchor: anchor(heading),
        unfolded: line.isOverdue || line.state == .lapsed || line.state == .contradicted)
    }

    /// What an item waits for, each with the way to its part; what is in another plan has none.
    func needs(of line: PlanToday.Line) -> [Need] {
      line.waitsFor.map { id in
        let other = standing.lines.first { $0.item.id == id }
        return Need(id: id, anchor: other.map { part($0).anchor } ?? "")
      }
    }
  }

  /// An item that another waits for.
  public struct Need: Encodable, Sendable {
    let id: Item.ID
    /// The fragment of its part; empty if it has none on this page.
    let anchor: String
  }
}
