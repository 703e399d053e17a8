import Readiness

/// `surefoot account close NAME`
enum CloseAccount {
  static let command = Command(
    "account close", "Record that an account is closed; its history stays",
    positionals: [.init("NAME", "the account", values: .accounts)],
    options: [.init("--reason", value: "TEXT", "why; required")],
    examples: [
      .init("surefoot account close sandbox --reason \"experiment over\"", "close it here")
    ]
  ) { invocation in
    guard let reason = invocation.arguments.value("--reason"), !reason.isEmpty else {
      throw UsageError.missingArgument("--reason TEXT", command: "account close")
    }
    try SecretCheck.refuse(reason, in: "the reason")
    return try Desk.write(invocation) { desk in
      let account = try desk.account(named: invocation.subject)
      if let day = account.closed {
        throw UsageError.contradiction(
          "\(account.name) was closed on \(day)", remedy: "surefoot account list shows it")
      }
      try desk.append([Fresh(.accountClosed(.init(reason: reason)), about: account.name)])
      return Outcome(
        "account-closed", data: try desk.account(named: account.name.text),
        text: "Closed: \(account.name). Its plan and its history stay. Undo: surefoot undo\n",
        notices: desk.notices)
    }
  }
}
