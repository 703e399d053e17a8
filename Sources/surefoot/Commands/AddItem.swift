import Readiness

/// `surefoot add TITLE`
enum AddItem {
  static let command = Command(
    "add", "Add an item of your own to the plan",
    discussion: """
      Its id begins with own- and is never used again. From then on it is like every other item: it \
      can be done, waived, assigned, and the plan dates what needs it after it.
      """,
    positionals: [.init("TITLE", "what is true when it is done")],
    options: [
      .init("--id", value: "WORD", "its name behind own-; made from the title if left out"),
      .init("--due", value: "DAY", "by when; in a week if left out"),
      .init(
        "--priority", value: "WORD", "critical, high, medium or low; medium if left out",
        values: .words(Item.Priority.allCases.map(\.rawValue))),
      .init("--minutes", value: "N", "how long it takes; 30 if left out"),
      .init("--area", value: "AREA", "the area of the checklist that it belongs to"),
      .init("--needs", value: "ID", "what must be done first", repeats: true, values: .items),
      .init("--organization", "it is done once for all accounts"),
      .init("--valid-for", value: "PERIOD", "how long a proof is good, for example P90D"),
      .init("--why", value: "TEXT", "why it matters"),
      .init("--to", value: "NAME", "who does it"),
    ],
    examples: [
      .init(
        "surefoot add \"The old VPN is gone\" --due 2026-12-18 --priority high", "one more item"),
      .init("surefoot add \"Backups were counted\" --id backups --valid-for P30D", "every 30 days"),
    ]
  ) { invocation in
    try Desk.write(invocation) { desk in
      let subject = try desk.subject(invocation)
      let body = try OwnItemInput(invocation, subject, try desk.records(), today: desk.day).body
      var fresh = [Fresh(.added(body), about: subject.account.name)]
      if let owner = try ItemVerb.lineIfGiven("--to", invocation) {
        fresh.append(
          Fresh(
            .assigned(.init(item: body.item, owner: owner)),
            about: body.scope == .organization ? nil : subject.account.name))
      }
      let records = try desk.append(fresh)
      return Outcome(
        "added", data: ["entries": records.map(HistoryLine.init)],
        text: "Added: \(body.item), due \(body.due) (entry \(records.first?.number ?? 0)).\n"
          + "Undo: surefoot undo\n", notices: desk.notices)
    }
  }
}
