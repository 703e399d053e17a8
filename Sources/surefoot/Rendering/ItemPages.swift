import Readiness

/// Makes the pages of items, each with what the journal and the plan say of it.
struct ItemPages {
  let pack: Pack
  let checklist: Checklist
  /// The plan of the account; nil if there is none.
  let plan: PlanToday?
  private let account: Account
  private let audience: Audience
  private let advice: Advice
  private let records: [Record]
  private let own: [OwnItem]
  private let glossary: Glossary
  private let progress: ProgressLine

  /// - Parameter pack: whose words they have; nil: those of the command.
  init(
    _ desk: borrowing Desk, _ account: Account, _ pack: Pack? = nil, for audience: Audience
  ) throws {
    let pack = try pack ?? desk.pack()
    self.pack = pack
    checklist = try desk.checklist(pack)
    self.account = account
    self.audience = audience
    plan = desk.state.plan(of: account.name, on: desk.day, checklist: checklist)
    advice = try Advice(pack, desk.state, account: account)
    records = try desk.records()
    own = desk.state.ownItems
    glossary = try pack.glossary()
    progress = desk.world.progress
  }

  /// The items of the plan, what came into it or left it, and what any of these needs, in the
  /// order of the checklist.
  private var named: [Item] {
    guard let plan else { return [] }
    var wanted = Set(plan.lines.map(\.item.id))
    wanted.formUnion(plan.arrived.map(\.item) + plan.removed.map(\.item) + plan.kept.map(\.item))
    var size = 0
    while size != wanted.count {
      size = wanted.count
      wanted.formUnion(checklist.items.filter { wanted.contains($0.id) }.flatMap(\.needs))
    }
    return checklist.items.filter { wanted.contains($0.id) }
  }

  /// The pages of the items of the plan.
  func pages() throws -> [ItemReport] {
    let words = try pack.prose()
    let items = named
    return try items.enumerated().map { index, item in
      progress.step("Making the pages of items", index, of: items.count)
      return try page(of: item, in: words)
    }
  }

  /// The page of an item.
  /// - Parameter words: the words of all items, if they were read already.
  func page(of item: Item, in words: [Item.ID: ItemProse]? = nil) throws -> ItemReport {
    let prose = try prose(of: item, in: words)
    let judged = plan?.lines.first { $0.item.id == item.id }
    let history = records.filter {
      $0.concerns(anyOf: [item.id] + item.pastIDs)
        && ($0.account == nil || $0.account == account.name)
    }
    return ItemReport(
      item, prose, notes: prose.notes.filter { advice.holds($0.when).truth == .yes }.map(\.say),
      line: judged.map {
        PlanLine($0, checklist: checklist, questions: advice.titles, audience: audience)
      },
      confirmations: judged.map { ConfirmationLine.lines($0.record) } ?? [],
      history: history.map(HistoryLine.init), checklist: checklist, glossary: glossary,
      audience: audience)
  }

  /// The words of an item: the content's, or those that somebody added it with.
  private func prose(of item: Item, in words: [Item.ID: ItemProse]?) throws -> ItemProse {
    if let own = own.first(where: { $0.id == item.id }) {
      return ItemProse(why: own.body.why ?? "", how: "", check: "", undo: "")
    }
    if let prose = try words.map({ $0[item.id] }) ?? pack.prose(for: item.id) { return prose }
    throw DeskError.noContent("prose for \(item.id)")
  }
}
