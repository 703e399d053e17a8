import Readiness

/// `surefoot account add NAME`
enum AddAccount {
  static let details: [Command.Option] = [
    .init("--id", value: "NUMBER", "its 12 digits"),
    .init(
      "--kind", value: "KIND", "stand-alone, management or member",
      values: .words(Account.Kind.allCases.map(\.rawValue))),
    .init("--environment", value: "WORD", "what runs in it, for example production"),
  ]

  static let command = Command(
    "account add", "Add an account, and plan it from today",
    positionals: [.init("NAME", "a permanent word, for example sandbox")],
    options: details,
    meaningless: ["--account"],
    examples: [
      .init("surefoot account add sandbox --id 444455556666 --kind member", "add an account")
    ]
  ) { invocation in
    let details = try details(of: invocation)
    let name = Account.ID(invocation.subject)
    guard name.isWellFormed else {
      throw UsageError.badValue(
        name.text, of: "NAME", allowed: "lower-case letters, digits and hyphens, a letter first")
    }
    try SecretCheck.refuse(name.text, in: "the account's name")
    return try Desk.write(invocation) { desk in
      guard desk.state.account(name) == nil else {
        throw UsageError.contradiction(
          "there is an account \(name) already",
          remedy: "surefoot account set \(name) changes it; names are never used again")
      }
      try check(details.number, in: desk.state, except: name)
      let added = try desk.append([Fresh(.accountAdded(details), about: name)])
      let planned = try Planner.planIfReady(name, act: added.first?.number, &desk)
      return outcome(name, planned, desk.notices)
    }
  }

  /// What the options say of an account.
  static func details(
    of invocation: borrowing Invocation
  ) throws -> Event.AccountDetails {
    let number = invocation.arguments.value("--id")
    if let number, !Account.isNumber(number) {
      throw UsageError.badValue(number, of: "--id", allowed: "12 digits")
    }
    let kind = invocation.arguments.value("--kind")
    if let kind, Account.Kind(rawValue: kind) == nil {
      throw UsageError.badWord(kind, of: "--kind", among: Account.Kind.self)
    }
    let environment = invocation.arguments.value("--environment")
    if let environment, !ID<Account>(environment).isWellFormed {
      throw UsageError.badValue(
        environment, of: "--environment", allowed: "a word such as production")
    }
    try environment.map { try SecretCheck.refuse($0, in: "the environment") }
    return .init(
      number: number, kind: kind.flatMap(Account.Kind.init), environment: environment)
  }

  /// Refuses a number that another account has.
  static func check(
    _ number: String?, in state: WorkspaceState, except name: Account.ID
  ) throws(UsageError) {
    guard let number else { return }
    let other = state.accounts.first { $0.number == number && $0.name != name }
    guard let other else { return }
    throw .contradiction(
      "\(number) is the number of \(other.name) already",
      remedy: "look at both with surefoot account list")
  }

  private static func outcome(
    _ name: Account.ID, _ planned: Int?, _ notices: [String]
  ) -> Outcome {
    var text = "Added: \(name).\n"
    if let planned {
      text += "Planned from today: \(planned) items. See: surefoot plan --account \(name)\n"
      text += "Answer what is asked about it: surefoot init --resume --account \(name)\n"
    } else {
      text += "It is planned when the onboarding is finished: surefoot init --resume\n"
    }
    return Outcome("account-added", data: ["account": name.text], text: text, notices: notices)
  }
}
