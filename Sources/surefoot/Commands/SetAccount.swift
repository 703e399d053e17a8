import Readiness

/// `surefoot account set NAME`
enum SetAccount {
  static let command = Command(
    "account set", "Say what became known of an account",
    positionals: [.init("NAME", "the account", values: .accounts)],
    options: AddAccount.details,
    meaningless: ["--account"],
    examples: [.init("surefoot account set main --kind management", "it pays for the others")]
  ) { invocation in
    let details = try AddAccount.details(of: invocation)
    guard details != .init() else {
      throw UsageError.contradiction(
        "nothing is said of the account", remedy: "give --id, --kind or --environment")
    }
    return try Desk.write(invocation) { desk in
      let account = try desk.account(named: invocation.subject)
      try AddAccount.check(details.number, in: desk.state, except: account.name)
      let set = try desk.append([Fresh(.accountSet(details), about: account.name)])
      let change = try Planner.replan(account.name, act: set.first?.number, &desk)
      let now = try desk.account(named: invocation.subject)
      return Outcome(
        "account-set", data: now, text: "\(AccountText.line(now))\n" + PlannerText.change(change),
        notices: desk.notices)
    }
  }
}
