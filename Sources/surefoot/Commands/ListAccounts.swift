import Readiness

/// `surefoot account list`
enum ListAccounts {
  static let command = Command(
    "account list", "List the accounts",
    meaningless: ["--account", "--content"],
    examples: [.init("surefoot account list", "every account, closed ones too")]
  ) { invocation in
    try Desk.read(invocation) { desk in
      let accounts = desk.state.accounts
      let text = accounts.map { AccountText.line($0) + "\n" }.joined()
      return Outcome(
        "accounts", data: ["accounts": accounts],
        text: text.isEmpty ? "No accounts yet: surefoot account add NAME\n" : text,
        notices: desk.notices)
    }
  }
}

/// An account as a line of text.
enum AccountText {
  static func line(_ account: Account) -> String {
    var parts = [account.name.text, account.number ?? "number not known"]
    parts.append(account.kind?.rawValue ?? "kind not known")
    if let environment = account.environment { parts.append(environment) }
    if let closed = account.closed { parts.append("closed on \(closed)") }
    return parts.joined(separator: "  ")
  }
}
