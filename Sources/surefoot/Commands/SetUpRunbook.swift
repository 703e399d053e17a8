import Readiness
import Terminal

/// `surefoot runbook setup NAME`
enum SetUpRunbook {
  static let command = Command(
    "runbook setup", "Write down beforehand what a runbook needs: who, where, how to reach them",
    discussion: """
      Asked once for each account, and looked at again when a drill is due. The logic of it is \
      checked: nobody holds both password and device, or mailbox and telephone; there are two \
      devices and somebody to say yes; nothing hangs on the account or the sign-in that it opens. \
      Never a secret. People are written as: tech lead (+43 1 000); office lead (mail). Devices as: \
      key 1, safe in the office, office lead; key 2, bank, tech lead.
      """,
    positionals: [.init("NAME", "the runbook", values: .runbooks)],
    options: [
      .init("--set", value: "ID=VALUE", "write one down without being asked", repeats: true),
      .init("--list", "show what is written down, and what is missing or wrong"),
      .init("--reviewed", "say that you looked at all of it, and it still holds"),
    ],
    talks: true,
    endings: [.init(.incomplete, "something is missing or wrong")],
    examples: [
      .init("surefoot runbook setup root-break-glass", "asked one line after the other"),
      .init(
        "surefoot runbook setup root-break-glass --set \"channel=the team's channel\"",
        "one of them"
      ),
      .init("surefoot runbook setup root-break-glass --list", "what is there"),
    ]
  ) { invocation in
    if invocation.arguments.has("--list") {
      return try Desk.read(invocation) { desk in
        let runbook = try desk.pack().runbook(named: invocation.subject)
        return try page(desk.prepared(runbook, for: desk.account(invocation)), desk)
      }
    }
    if invocation.arguments.has("--set") || invocation.arguments.has("--reviewed")
      || !Gate.isInteractive(invocation)
    {
      return try record(invocation)
    }
    return try ask(invocation)
  }

  /// Records what the options say.
  private static func record(_ invocation: borrowing Invocation) throws -> Outcome {
    try Desk.write(invocation) { desk in
      let runbook = try desk.packForWriting().runbook(named: invocation.subject)
      let account = try desk.openAccount(invocation)
      let prepared = try desk.prepared(runbook, for: account)
      var fresh: [Fresh] = []
      for (name, value) in try invocation.assignments("--set") {
        guard let one = prepared.asked.first(where: { $0.id.text == name }) else {
          throw UsageError.unknownName(
            name, kind: "line",
            similar: Suggestion.near(name, among: prepared.asked.map(\.id.text)),
            lookup: "surefoot runbook setup \(runbook.id) --list shows all of them")
        }
        let answer: Answer
        do { answer = try PreparedRunbook.answer(value, to: one) } catch let error
          as PrerequisiteError
        {
          throw UsageError.badValue(value.shortened(), of: "--set \(name)", allowed: "\(error)")
        }
        fresh.append(
          Fresh(
            .prepared(.init(runbook: runbook.id, prerequisite: one.id, answer: answer)),
            about: account.name))
      }
      if invocation.arguments.has("--reviewed") {
        fresh.append(Fresh(.reviewed(.init(runbook: runbook.id)), about: account.name))
      }
      let records = try desk.append(fresh)
      return try page(desk.prepared(runbook, for: account), desk, recorded: records.count)
    }
  }

  /// Asks at the terminal.
  private static func ask(_ invocation: borrowing Invocation) throws -> Outcome {
    try Desk.refusePast(invocation)
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    var desk = try Desk(
      opening: path, folder: invocation.arguments.value("--content"), in: invocation.world)
    let runbook = try desk.packForWriting().runbook(named: invocation.subject)
    let account = try desk.openAccount(invocation)
    var leaving: Conversation.Leaving?
    try Conversation.hold(on: invocation) { conversation in
      leaving = try AccountTalk(account: account, conversation: conversation).run { details in
        try know(details, of: account.name, &desk)
      }
      if leaving == nil { leaving = try talk(runbook, account.name, conversation, &desk) }
    }
    let prepared = try desk.prepared(runbook, for: desk.account(named: account.name.text))
    guard let leaving else { return page(prepared, desk) }
    let outcome = left(prepared, desk)
    if case .signal(let signal) = leaving {
      if signal != .hangup { invocation.world.err(outcome.text) }
      signal.die()
    }
    return outcome
  }

  /// What is said to somebody who left before the end: not all that is still missing.
  private static func left(_ prepared: PreparedRunbook, _ desk: borrowing Desk) -> Outcome {
    let page = PreparationPage(prepared, on: desk.day)
    let count = page.lines.count { !$0.answer.isEmpty }
    return Outcome(
      "runbook-setup", data: page,
      text: """

        \(count) of \(page.lines.count) are written down, and saved.
        Continue with:     surefoot runbook setup \(page.runbook)
        What is missing:   surefoot runbook setup \(page.runbook) --list

        """, notices: desk.notices, status: page.isComplete ? .done : .incomplete)
  }

  /// Asks line after line, and saves each.
  private static func talk(
    _ runbook: Runbook, _ name: Account.ID, _ conversation: Conversation, _ desk: inout Desk
  ) throws -> Conversation.Leaving? {
    let account = try desk.account(named: name.text)
    var talk = PreparationTalk(
      try desk.prepared(runbook, for: account), offers: desk.offers(runbook, in: account),
      on: desk.today, conversation)
    return try talk.run(asking: { prompt, one, about in
      try conversation.ask(
        prompt, of: "runbook/\(runbook.id)/\(name)/\(one.id)", about: about, &desk)
    }) { one, answer in
      let body = Event.Prepared(runbook: runbook.id, prerequisite: one.id, answer: answer)
      try desk.transact { desk in _ = try desk.append([Fresh(.prepared(body), about: name)]) }
    }
  }

  /// Saves what became known of the account, and plans anew.
  private static func know(
    _ details: Event.AccountDetails, of name: Account.ID, _ desk: inout Desk
  ) throws {
    try desk.transact { desk in
      try AddAccount.check(details.number, in: desk.state, except: name)
      let set = try desk.append([Fresh(.accountSet(details), about: name)])
      _ = try Planner.replan(name, act: set.first?.number, &desk)
    }
  }

  private static func page(
    _ prepared: PreparedRunbook, _ desk: borrowing Desk, recorded: Int = 0
  ) -> Outcome {
    let page = PreparationPage(prepared, on: desk.day)
    let said = recorded == 0 ? "" : "Recorded: \(recorded).\n"
    return Outcome(
      "runbook-setup", data: page, text: said + page.text, notices: desk.notices,
      status: page.isComplete ? .done : .incomplete)
  }
}
