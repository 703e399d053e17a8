import Readiness

/// `surefoot show ID`
enum ShowItem {
  static let command = Command(
    "show", "Show one item whole: why, how, check, undo, history",
    positionals: [.init("ID", "the item", values: .items)],
    examples: [.init("surefoot show root-mfa", "everything about one item")]
  ) { invocation in
    try Desk.read(invocation) { desk in
      let (pack, account) = (try desk.pack(), try desk.account(invocation))
      let checklist = try desk.checklist(pack)
      let item = try checklist.item(invocation.subject)
      let prose = try prose(of: item, pack, desk.state)
      let plan = desk.state.plan(of: account.name, on: desk.day, checklist: checklist)
      let advice = try Advice(pack, desk.state, account: account)
      let judged = plan?.lines.first { $0.item.id == item.id }
      let line = judged.map { PlanLine($0, checklist: checklist, questions: advice.titles) }
      let notes = prose.notes.filter { advice.holds($0.when).truth == .yes }.map(\.say)
      let history = try desk.records().filter {
        $0.concerns(anyOf: [item.id] + item.pastIDs)
          && ($0.account == nil || $0.account == account.name)
      }
      let page = ItemReport(
        item, prose, notes: notes, line: line,
        confirmations: judged.map { ConfirmationLine.lines($0.record) } ?? [],
        history: history.map(HistoryLine.init), checklist: checklist, glossary: try pack.glossary())
      return Outcome(
        "item", data: page, text: try Templates(pack).terminal("item", page),
        notices: desk.notices)
    }
  }
}

extension ShowItem {
  /// The words of an item: the content's, or those that somebody added it with.
  private static func prose(
    of item: Item, _ pack: Pack, _ state: WorkspaceState
  ) throws -> ItemProse {
    if let own = state.ownItems.first(where: { $0.id == item.id }) {
      return ItemProse(why: own.body.why ?? "", how: "", check: "", undo: "")
    }
    if let prose = try pack.prose(for: item.id) { return prose }
    throw DeskError.noContent("prose for \(item.id)")
  }
}

extension Checklist {
  /// The item of that name.
  /// - Throws: ``UsageError/unknownName(_:kind:similar:lookup:)`` with the nearest names.
  func item(_ name: String) throws(UsageError) -> Item {
    if let item = items.first(where: { $0.id.text == name }) { return item }
    let heirs = successors(of: Item.ID(name)).map(\.id.text)
    throw .unknownName(
      name, kind: "item",
      similar: heirs.isEmpty ? Suggestion.near(name, among: items.map(\.id.text)) : heirs,
      lookup: "surefoot plan shows all of them")
  }
}
