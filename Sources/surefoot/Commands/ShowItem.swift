import Readiness

/// `surefoot show ID`
enum ShowItem {
  static let command = Command(
    "show", "Show one item whole: why, how, check, undo, history",
    discussion: """
      On the terminal everything is shown; in Markdown and HTML, what the audience may not read is \
      left out or "held in the workspace".
      """,
    positionals: [.init("ID", "the item", values: .items)],
    options: PageOrder.options,
    examples: [
      .init("surefoot show root-mfa", "everything about one item"),
      .init("surefoot show root-mfa --format html -o root-mfa.html", "a page to hand over"),
    ]
  ) { invocation in
    let order = try PageOrder(invocation)
    let (page, text, delivery) = try Desk.read(invocation) { desk in
      let account = try desk.account(invocation)
      let items = try ItemPages(desk, account, for: order.audience)
      let report = try items.page(of: items.checklist.item(invocation.subject))
      let text = try Templates(items.pack).page(
        "item", title: report.title, report, as: order.format)
      let delivery = Delivery(
        page: "item \(report.id)", form: order.format.rawValue, audience: order.audience,
        account: account.name, workspace: desk.workspace.path)
      return (order.outcome("item", report, text, notices: desk.notices), text, delivery)
    }
    guard !order.isLook else { return page }
    return try invocation.deliver(page, text, as: "item-written", delivery)
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
