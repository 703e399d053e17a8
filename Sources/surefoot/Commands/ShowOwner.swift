import Readiness

/// `surefoot owner [NAME]`
enum ShowOwner {
  static let command = Command(
    "owner", "Show everything that hangs on one person, or who owns what",
    discussion: """
      Over all open accounts, unless one is named. Persons are those whom somebody named with \
      surefoot assign; the roles of the content are listed apart and are nobody in particular. \
      Names are the same whatever their case and the blanks around them.
      """,
    positionals: [.init("NAME", "whose items, words and waivers", .optional)],
    records: form.fields,
    examples: [
      .init("surefoot owner", "who owns what, and whether all of it hangs on one person"),
      .init("surefoot owner \"platform lead\"", "everything that hangs on them"),
    ]
  ) { invocation in
    try Desk.read(invocation) { desk in
      let pack = try desk.pack()
      let checklist = try desk.checklist(pack)
      let named = invocation.arguments.has("--account")
      let accounts = named ? [try desk.account(invocation)] : desk.state.openAccounts
      let plans = accounts.compactMap {
        desk.state.plan(of: $0.name, on: desk.day, checklist: checklist)
      }
      guard let name = invocation.positional(0) else {
        let page = OwnersReport(plans, day: desk.day)
        return Outcome(
          "owners", data: page, text: OwnerText.page(page),
          records: form.text(
            page.persons.map { Share(share: $0, isPerson: true) }
              + page.roles.map { Share(share: $0, isPerson: false) }), notices: desk.notices)
      }
      let runbooks = try pack.runbooks()
      let titles = try pack.questionnaires().reduce(into: [:]) {
        $0.merge($1.titles) { first, _ in first }
      }
      guard
        let page = OwnerReport(
          name, plans, runbooks: runbooks, checklist: checklist, questions: titles)
      else {
        throw UsageError.unknownName(
          name, kind: "person or role that anything hangs on called",
          similar: Suggestion.near(name, among: OwnerReport.names(plans, runbooks)),
          lookup: "surefoot owner lists all of them")
      }
      return Outcome("owner", data: page, text: OwnerText.page(page), notices: desk.notices)
    }
  }
}

extension ShowOwner {
  /// What one of them has, and whether it is a person who was named.
  private struct Share {
    let share: OwnersReport.Share
    let isPerson: Bool
  }

  private static let form = RecordForm<Share>([
    .text("name", "who") { $0.share.name },
    .word("what", "person, or a role that nobody is named for") { $0.isPerson ? "person" : "role" },
    .number("open", "how many items there is something to do about") { $0.share.open },
    .number("overdue", "how many of those are overdue") { $0.share.overdue },
    .number("closed", "how many are closed") { $0.share.closed },
    .number("lapsing", "how many of those do not stay so for thirty days") { $0.share.lapsing },
    .text("work", "the work that is left, in words") { $0.share.work },
  ])
}

/// Who owns what, as text for a terminal.
enum OwnerText {
  static func page(_ page: OwnersReport) -> String {
    var text = page.persons.isEmpty ? "Nothing is assigned to anybody.\n" : "Persons\n"
    text += page.persons.map(line).joined()
    if !page.roles.isEmpty { text += "\nRoles, as long as nobody is named\n" }
    text += page.roles.map(line).joined()
    if !page.reliance.isEmpty { text += "\n" + PlanText.wrapped(Escape.terminal(page.reliance)) }
    return text
  }

  private static func line(_ share: OwnersReport.Share) -> String {
    var parts = ["\(share.open) open\(share.work.isEmpty ? "" : ", \(share.work)")"]
    if share.overdue > 0 { parts.append("\(share.overdue) overdue") }
    parts.append("\(share.closed) closed")
    if share.lapsing > 0 { parts.append("\(share.lapsing) of those lapse within 30 days") }
    return "  \(Escape.terminal(share.name)): \(parts.joined(separator: "; "))\n"
  }

  static func page(_ page: OwnerReport) -> String {
    var text = Escape.terminal(page.name)
    text += page.role ? " is a role: nobody is named for these items.\n" : "\n"
    for share in page.accounts {
      text += list("Open", share.account, share.open)
      text += list("Lapsing within 30 days", share.account, share.lapsing)
      text += list("Closed", share.account, share.closed)
    }
    text += words("Waivers they approved, in force", page.waivers)
    text += words("Proofs they confirmed", page.confirmations)
    text += words("Proofs that rest on their word alone", page.proofs)
    if !page.runbooks.isEmpty {
      text += "\nA role in runbooks: \(page.runbooks.map(\.text).joined(separator: ", "))\n"
    }
    if !page.reliance.isEmpty { text += "\n" + PlanText.wrapped(Escape.terminal(page.reliance)) }
    return text
  }

  private static func list(
    _ title: String, _ account: Account.ID, _ lines: [PlanLine]
  ) -> String {
    guard !lines.isEmpty else { return "" }
    return "\n\(title), \(account)\n" + lines.map { PlanText.line($0) }.joined()
  }

  private static func words(_ title: String, _ words: [OwnerReport.Word]) -> String {
    guard !words.isEmpty else { return "" }
    let lines = words.map { word in
      let until = word.until.isEmpty ? "" : ", until \(word.until)"
      return "  \(word.item) (\(word.account)), \(word.day)\(until)\n"
    }
    return "\n\(title)\n" + lines.joined()
  }
}
