/// An item that a workspace added to what the content has.
public struct OwnItem: Hashable, Sendable, Codable {
  /// The account in whose plan it stands.
  public let account: Account.ID
  /// What was said of it.
  public let body: Event.Added

  /// Its permanent name.
  public var id: Item.ID { body.item }

  /// An own item.
  init(account: Account.ID, body: Event.Added) {
    self.account = account
    self.body = body
  }

  /// What the names of own items begin with: no item of the content has it.
  public static let prefix = "own-"

  /// The area of own items that belong to none of the content's.
  public static let area = Checklist.Area(id: "own", title: "Own items")

  /// The same as a checklist has it. Its day counts from the plan's first one.
  /// - Parameter needs: what it needs, by the ids that this is called now.
  func item(start: Day, needs: [Item.ID]) -> Item {
    let recurrence = body.validFor.flatMap { Period($0) }.map(Recurrence.after) ?? .once
    return Item(
      id: id, title: body.title, scope: body.scope, area: body.area ?? OwnItem.area.id,
      priority: body.priority, day: max(1, body.due.number - start.number + 1),
      minutes: body.minutes, owner: "whoever added it", needs: needs, recurrence: recurrence)
  }
}

extension ID where Subject == Item {
  /// Whether it names an item that somebody added.
  public var isOwn: Bool { text.hasPrefix(OwnItem.prefix) }
}

extension Checklist {
  /// The same with the own items of a workspace behind its own.
  public func adding(_ state: WorkspaceState) -> Checklist {
    guard !state.ownItems.isEmpty else { return self }
    let own = state.ownItems.map { item in
      item.item(
        start: state.plans[item.account]?.start ?? item.body.due, needs: current(item.body.needs))
    }
    return joined(with: [
      Checklist(
        id: "own-items", title: OwnItem.area.title, origin: "", weeks: [], areas: [OwnItem.area],
        items: own, retired: [])
    ])
  }
}
