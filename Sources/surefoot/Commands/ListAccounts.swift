import Readiness

/// `surefoot account list`
enum ListAccounts {
  static let command = Command(
    "account list", "List the accounts",
    meaningless: ["--account", "--content"],
    records: form.fields,
    examples: [.init("surefoot account list", "every account, closed ones too")]
  ) { invocation in
    try Desk.read(invocation) { desk in
      let accounts = desk.state.accounts
      let text = accounts.map { AccountText.line($0) + "\n" }.joined()
      return Outcome(
        "accounts", data: ["accounts": accounts],
        text: text.isEmpty ? "No accounts yet: surefoot account add NAME\n" : text,
        records: form.text(accounts), notices: desk.notices)
    }
  }

  private static let form = RecordForm<Account>([
    .word("name", "what it is called") { $0.name.text },
    .word("number", "its 12 digits; empty if nobody said") { $0.number },
    .word("kind", "stand-alone, management or member; empty if nobody said") {
      $0.kind?.rawValue
    },
    .word("environment", "what runs in it; empty if nobody said") { $0.environment },
    .day("closed", "the day it was closed; empty if it is open") { $0.closed },
  ])
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
