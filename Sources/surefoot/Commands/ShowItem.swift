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
    options: [
      .init(
        "--format", value: "FORMAT", "text, markdown or html; text if left out",
        values: .words(RunbookFormat.allCases.map(\.rawValue))),
      RunbookPage.audienceOption, Delivery.outputOption,
    ],
    examples: [
      .init("surefoot show root-mfa", "everything about one item"),
      .init("surefoot show root-mfa --format html -o root-mfa.html", "a page to hand over"),
    ]
  ) { invocation in
    let format = try invocation.choice("--format", of: RunbookFormat.self) ?? .text
    let audience =
      try invocation.choice("--audience", of: Audience.self)
      ?? (format == .text ? .restricted : .internal)
    let (page, text, delivery) = try Desk.read(invocation) { desk in
      let items = try ItemPages(desk, desk.account(invocation), for: audience)
      let report = try items.page(of: items.checklist.item(invocation.subject))
      let text = try Templates(items.pack).item(report, format)
      let page =
        format == .text
        ? Outcome("item", data: report, text: text, notices: desk.notices)
        : Outcome("item", data: report, document: text, notices: desk.notices)
      let delivery = Delivery(
        page: "item \(report.id)", form: format.rawValue, audience: audience,
        workspace: desk.workspace.path)
      return (page, text, delivery)
    }
    // What its owner looks at on the terminal is not handed out.
    guard format != .text || invocation.arguments.has("--output") else { return page }
    return try invocation.deliver(page, text, as: "item-written", delivery)
  }
}

extension Templates {
  /// The page of an item in a form.
  func item(_ report: ItemReport, _ format: RunbookFormat) throws -> String {
    switch format {
    case .text: try terminal("item", report)
    case .markdown: try markdown("item", report)
    case .html: try html("item", title: report.title, report)
    }
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
