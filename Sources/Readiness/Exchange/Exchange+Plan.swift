extension Exchange {
  /// Where an export comes from.
  public struct Origin: Sendable {
    /// The account.
    public let account: Account
    /// Everything the journal says.
    public let state: WorkspaceState
    /// The journal itself.
    public let records: [Record]
    /// The digest of its first entry.
    public let first: Entry.Digest
    /// Where it ends.
    public let head: Head
    /// What the items are made of.
    public let checklist: Checklist
    /// The words of the content's items, as far as they are wanted.
    public let words: [Item.ID: ItemProse]

    /// An origin.
    public init(
      account: Account, state: WorkspaceState, records: [Record], first: Entry.Digest, head: Head,
      checklist: Checklist, words: [Item.ID: ItemProse] = [:]
    ) {
      self.account = account
      self.state = state
      self.records = records
      self.first = first
      self.head = head
      self.checklist = checklist
      self.words = words
    }
  }

  /// A plan as an audience may see it.
  public init(_ plan: PlanToday, from origin: Origin, for audience: Audience) {
    let trail = ItemTrail(origin.records, of: plan.account)
    self.init(
      account: plan.account, day: plan.day, start: plan.start, head: origin.head,
      origin: origin.first,
      items: plan.lines.map { line in
        ExchangeItem(line, in: plan, from: origin, trail, for: audience)
      },
      left: Exchange.left(plan, origin, trail),
      review: ExchangeReview(origin.state, origin.records, origin.first), audience: audience)
  }

  /// The items that were once in the plan and are in no plan under the same name any more.
  private static func left(
    _ plan: PlanToday, _ origin: Origin, _ trail: ItemTrail
  ) -> [ExchangeLeft] {
    let elsewhere = origin.state.organizationItems(besides: plan.account, in: origin.checklist)
    let here = Set(plan.lines.map(\.item.id)).union(elsewhere)
    let scopes = Dictionary(origin.checklist.items.map { ($0.id, $0.scope) }) { first, _ in first }
    return trail.planned.filter { !here.contains($0.key) }.sorted { $0.key < $1.key }
      .map { item, due in
        ExchangeLeft(
          uid: uid(item, scopes[item] ?? .account, of: plan.account, origin.first), id: item,
          due: due, change: ExchangeChange(trail.last(of: [item])))
      }
  }
}

extension ExchangeItem {
  /// A line of a plan as an audience may see it: who does something and what was said of it is for
  /// the organization, why something is accepted as it is for those who need it.
  fileprivate init(
    _ line: PlanToday.Line, in plan: PlanToday, from origin: Exchange.Origin, _ trail: ItemTrail,
    for audience: Audience
  ) {
    let item = line.item
    let own = origin.state.ownItems.first { $0.id == item.id }
    uid = Exchange.uid(item.id, item.scope, of: plan.account, origin.first)
    (id, account, scope) = (item.id, plan.account, item.scope)
    accountNumber = audience.sees(origin.account.number ?? "", meantFor: .internal)
    title = own == nil ? item.title : audience.sees(item.title, meantFor: .internal)
    area = origin.checklist.areas.first { $0.id == item.area }?.title ?? item.area.text
    (priority, minutes, dollars, needs) = (item.priority, item.minutes, item.dollars, item.needs)
    (state, isOverdue, due) = (line.state, line.isOverdue, line.due)
    (grade, closedUntil) = (line.grade, line.closedUntil)
    hadEnd = ([item.id] + item.replaces).contains(where: trail.ended.contains)
    owner = line.record.owner.map { audience.sees($0, meantFor: .internal) } ?? item.owner
    let content = origin.words[item.id]?.because ?? ""
    why = Why(
      text: own.map { audience.sees($0.body.why ?? "", meantFor: .internal) } ?? content,
      isMarkdown: own == nil)
    note = audience.sees(line.isProved ? line.proof?.value.note ?? "" : "", meantFor: .internal)
    exception = audience.sees(line.exception, meantFor: .restricted)
    change = ExchangeChange(trail.last(of: item), line.record, on: plan.day)
  }
}

extension PlanToday.Line {
  fileprivate var isProved: Bool { grade != nil }

  /// Why it is accepted as it is; empty if it is not.
  fileprivate var exception: String {
    switch state {
    case .waived: record.waived?.value.reason ?? ""
    case .notApplicable: record.skipped?.value.reason ?? ""
    default: ""
    }
  }
}
