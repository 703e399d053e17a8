import Readiness

/// `surefoot check`
enum CheckPlan {
  static let command = Command(
    "check", "Fail if something in the plans is not as it should be: a gate for CI",
    discussion: """
      Looks at the plans, drills and reviews of all open accounts, or of the one that --account \
      names, and ends with status 4 if a kind of trouble that --fail-on names is found. Nothing is recorded.
      """,
    options: [
      .init(
        "--fail-on", value: "KINDS",
        "\(all), with commas; all but the last two if left out",
        repeats: true, values: .words(Trouble.allCases.map(\.rawValue))),
      .init("--junit", value: "FILE", "also write what was looked at as JUnit XML", values: .file),
    ] + SelectionOptions.options,
    endings: [.init(.gate, "something is not as it should be")],
    examples: [
      .init("surefoot check", "all kinds but proof-wanted and review-overdue fail"),
      .init("surefoot check --fail-on proof-wanted --priority critical", "critical items only"),
      .init("surefoot check --fail-on lapsed --as-of 2027-03-01", "what will have lapsed by then"),
    ]
  ) { invocation in
    let troubles = try troubles(invocation)
    return try Desk.read(invocation) { desk in
      let checked = try checked(desk, invocation)
      let runs = try runs(troubles, desk, invocation)
      let found =
        checked.flatMap { line in
          troubles.filter { $0.holds(line) }.map { Finding($0, line) }
        } + runs.compactMap(Finding.init)
      if let file = invocation.arguments.value("--junit") {
        try write(troubles, checked, runs, to: file, desk)
      }
      let count = checked.count + runs.count
      return Outcome(
        "check", data: Page(checked: count, found: found), text: text(found, of: count, troubles),
        notices: desk.fileNotices, status: found.isEmpty ? .done : .gate)
    }
  }

  private struct Page: Encodable {
    let checked: Int
    let found: [Finding]
  }

  /// The kinds of trouble, for help and messages.
  private static let all = Trouble.allCases.map(\.rawValue).joined(separator: ", ")

  /// The kinds of trouble that fail the check.
  private static func troubles(
    _ invocation: borrowing Invocation
  ) throws(UsageError) -> [Trouble] {
    let words = invocation.arguments.values("--fail-on").flatMap { text in
      text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard !words.isEmpty else { return Trouble.allCases.filter(\.isUsual) }
    var named: Set<Trouble> = []
    for word in words {
      guard let trouble = Trouble(rawValue: word) else {
        throw .badWord(word, of: "--fail-on", among: Trouble.self)
      }
      named.insert(trouble)
    }
    return Trouble.allCases.filter(named.contains)
  }

  /// The items that are looked at, account by account.
  private static func checked(
    _ desk: borrowing Desk, _ invocation: borrowing Invocation
  ) throws -> [Checked] {
    let pack = try desk.ownPack()
    let checklist = try desk.checklist(pack)
    let accounts =
      invocation.arguments.has("--account")
      ? [try desk.account(invocation)]
      : desk.state.openAccounts.filter { desk.state.plans[$0.name] != nil }
    guard let first = accounts.first else { throw DeskError.noPlan(try mainName(desk)) }
    _ = try desk.plan(of: first, checklist)
    var checked: [Checked] = []
    for account in accounts {
      let plan = try desk.plan(of: account, checklist)
      let selection = try SelectionOptions.selection(invocation, plan, checklist)
      let titles = try pack.titles(for: plan)
      let exposed = Set(plan.exposed.map(\.item.id))
      checked += plan.lines(selection, in: checklist).map { line in
        Checked(
          account: account.name, line: line, isExposed: exposed.contains(line.item.id),
          status: PlanLine(line, checklist: checklist, questions: titles).status)
      }
    }
    return checked
  }

  /// The drills and reviews that are looked at: not where options select items.
  private static func runs(
    _ troubles: [Trouble], _ desk: borrowing Desk, _ invocation: borrowing Invocation
  ) throws -> [CheckRuns.Checked] {
    guard !SelectionOptions.areGiven(invocation) else { return [] }
    let account = invocation.arguments.has("--account") ? try desk.account(invocation).name : nil
    return CheckRuns(desk.state, on: desk.day, of: account).checked.filter {
      troubles.contains($0.trouble)
    }
  }

  /// One case a trouble and an item, and one a drill or a review.
  private static func write(
    _ troubles: [Trouble], _ checked: [Checked], _ runs: [CheckRuns.Checked], to file: String,
    _ desk: borrowing Desk
  ) throws {
    let items = checked.flatMap { line in
      troubles.filter(\.isOfItems).map { trouble in
        JUnit.Case(
          name: "\(line.line.item.id) is not \(trouble.rawValue)", group: line.account.text,
          failure: trouble.holds(line) ? line.status : nil)
      }
    }
    let cases =
      items
      + runs.map { run in
        JUnit.Case(
          name: "\(run.id) is not late", group: run.account?.text ?? "organization",
          failure: run.failure)
      }
    let text = JUnit.text(suite: "surefoot check \(desk.day)", cases: cases)
    try AtomicFile.write(
      Array(text.utf8), to: Locator.absolute(file, in: desk.world), mode: 0o600,
      sparing: desk.workspace.path)
  }

  private static func mainName(_ desk: borrowing Desk) throws -> String {
    guard let account = desk.state.mainAccount else {
      throw DeskError.noAccount(desk.workspace.path)
    }
    return account.name.text
  }

  /// How many items have any trouble, each counted once.
  private static func items(_ found: [Finding]) -> Int {
    Set(found.map { "\($0.account) \($0.id)" }).count
  }

  private static func text(
    _ found: [Finding], of count: Int, _ troubles: [Trouble]
  ) -> String {
    let kinds = Suggestion.list(troubles.map(\.prose), or: "or")
    guard !found.isEmpty else { return "None of \(count) is \(kinds).\n" }
    return found.map { finding in
      let trouble = finding.trouble.rawValue
      let gap = String(repeating: " ", count: max(1, 14 - trouble.count))
      let account = finding.account.isEmpty ? "" : "[\(finding.account)] "
      return "\(trouble)\(gap)\(account)\(finding.id)  \(finding.status)\n"
    }.joined() + "\(items(found)) found among \(count).\n"
  }
}
