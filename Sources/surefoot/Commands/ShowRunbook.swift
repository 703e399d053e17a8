import Readiness

/// `surefoot runbook show NAME`
enum ShowRunbook {
  static let command = Command(
    "runbook show", "Show a runbook for this account: who does what next",
    discussion: """
      The steps are those for the account's kind. Where that is not known, or where there is no \
      workspace, --kind says it; without it every way is shown.
      """,
    positionals: [.init("NAME", "the runbook", values: .runbooks)],
    options: [
      .init(
        "--kind", value: "KIND", "stand-alone, management or member",
        values: .words(Account.Kind.allCases.map(\.rawValue))),
      .init(
        "--format", value: "FORMAT", "text, markdown or html; text if left out",
        values: .words(RunbookFormat.allCases.map(\.rawValue))),
    ],
    examples: [
      .init("surefoot runbook show root-break-glass", "for the workspace's account"),
      .init(
        "surefoot runbook show root-break-glass --kind member --format html > root.html",
        "a page for another kind"),
    ]
  ) { invocation in
    let format = try choice(
      invocation, "--format", RunbookFormat.init(rawValue:), RunbookFormat.allCases)
    let kind = try choice(
      invocation, "--kind", Account.Kind.init(rawValue:), Account.Kind.allCases)
    let (pack, page) = try page(invocation, kind)
    let templates = Templates(pack)
    switch format ?? .text {
    case .text:
      return Outcome("runbook", data: page, text: try templates.terminal("runbook", page))
    case .markdown:
      return Outcome("runbook", data: page, document: try templates.markdown("runbook", page))
    case .html:
      let html = try templates.html("runbook", title: page.title, page)
      return Outcome("runbook", data: page, document: html)
    }
  }

  /// The page for the workspace's account, or for none if there is no workspace.
  private static func page(
    _ invocation: borrowing Invocation, _ kind: Account.Kind?
  ) throws -> (Pack, RunbookReport) {
    do {
      return try Desk.read(invocation) { desk in
        let pack = try desk.pack()
        let runbook = try pack.runbook(named: invocation.subject)
        var account = try desk.account(invocation)
        account.kind = kind ?? account.kind
        let situation = try Advice(pack, desk.state, account: account).situation
        return (pack, RunbookReport(runbook, for: account, in: situation))
      }
    } catch LocatorError.none where invocation.arguments.value("--workspace") == nil {
      let pack = try Pack.load(folder: invocation.arguments.value("--content"))
      let runbook = try pack.runbook(named: invocation.subject)
      let situation = Situation(account: kind.map { ["kind": $0.rawValue] } ?? [:])
      let account = kind.map { Account(name: "an-account", kind: $0) }
      return (pack, RunbookReport(runbook, for: account, in: situation))
    }
  }

  private static func choice<Choice: RawRepresentable<String>>(
    _ invocation: borrowing Invocation, _ option: String, _ read: (String) -> Choice?,
    _ all: [Choice]
  ) throws(UsageError) -> Choice? {
    guard let text = invocation.arguments.value(option) else { return nil }
    guard let choice = read(text) else {
      throw .badValue(
        text, of: option, allowed: all.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }
}

/// The forms of a runbook.
enum RunbookFormat: String, CaseIterable {
  case text
  case markdown
  case html
}
