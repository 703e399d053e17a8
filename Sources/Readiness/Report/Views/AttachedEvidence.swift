/// Where proof lies that was attached to items and not named with their proof.
struct AttachedEvidence {
  private var found: [Item.ID: [Evidence]] = [:]
  /// What was attached since an item was last done: it may be meant for the next proof.
  private var waiting: [Item.ID: [Evidence]] = [:]

  /// What stands of an account. What was attached before an item was last but one done, or before
  /// it was reopened, is proof of something older.
  init(_ standing: AccountStanding) {
    let undone = WorkspaceState.undone(in: standing.records)
    let account = standing.account.name
    for record in standing.records where !undone.contains(record.number) {
      guard record.account == nil || record.account == account else { continue }
      take(record.event)
    }
  }

  /// What was attached to an item, or to what it carries on.
  func evidence(of item: Item) -> [Evidence] {
    (item.pastIDs.reversed() + [item.id]).flatMap { found[$0] ?? [] }
  }

  private mutating func take(_ event: Event?) {
    switch event {
    case .attached(let body):
      found[body.item, default: []].append(body.evidence)
      waiting[body.item, default: []].append(body.evidence)
    case .done(let body): found[body.item] = waiting.removeValue(forKey: body.item)
    case .reopened(let body): (found[body.item], waiting[body.item]) = (nil, nil)
    default: break
    }
  }
}
