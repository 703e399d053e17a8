import Readiness

/// `surefoot account close NAME`
enum CloseAccount {
  static let command = Command(
    "account close", "Record that an account is closed; its history stays",
    positionals: [.init("NAME", "the account", values: .accounts)],
    options: [.init("--reason", value: "TEXT", "why; required")],
    meaningless: ["--account"],
    examples: [
      .init("surefoot account close sandbox --reason \"experiment over\"", "close it here")
    ]
  ) { invocation in
    guard let given = invocation.arguments.value("--reason"), !given.isEmpty else {
      throw UsageError.missingArgument("--reason TEXT", command: "account close")
    }
    let reason = try SecretCheck.line(given, in: "the reason")
    return try Desk.write(invocation) { desk in
      let account = try desk.account(named: invocation.subject)
      if let day = account.closed {
        throw UsageError.contradiction(
          "\(account.name) was closed on \(day)", remedy: "surefoot account list shows it")
      }
      let closed = try desk.append([
        Fresh(.accountClosed(.init(reason: reason)), about: account.name)
      ])
      let text = "Closed: \(account.name). Its plan and its history stay. Undo: surefoot undo\n"
      return Outcome(
        "account-closed", data: try desk.account(named: account.name.text),
        text: text + (try inheritance(closed.first?.number, &desk)), notices: desk.notices)
    }
  }

  /// What the organization has to do once stays in a plan: the next account that is open takes it.
  private static func inheritance(_ act: Int?, _ desk: inout Desk) throws -> String {
    guard let heir = desk.state.mainAccount,
      let change = try Planner.replan(heir.name, act: act, &desk), !change.event.isEmpty
    else { return "" }
    return "What changes in the plan of \(heir.name)\n" + PlannerText.change(change)
  }
}
