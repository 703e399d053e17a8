import Readiness

/// `surefoot assign ID… --to NAME`
enum AssignItem {
  static let command = Command(
    "assign", "Say who does items",
    discussion: """
      Names compare without blanks around them, whatever the case. --from NAME means everything \
      that is assigned to somebody, of every open account unless --account names one.
      """,
    positionals: [ItemChoice.positional],
    options: [
      .init("--to", value: "NAME", "who does them from now on"),
      .init("--nobody", "nobody in particular does them"),
      .init("--from", value: "NAME", "all items of that person, instead of ids"),
    ] + ItemChoice.options,
    endings: [.tooMany],
    examples: [
      .init("surefoot assign root-mfa trail --to \"platform lead\"", "two items for one person"),
      .init("surefoot assign --from \"platform lead\" --to \"operations lead\"", "hand over"),
    ]
  ) { invocation in
    let owner = try owner(invocation)
    if invocation.arguments.has("--from") { return try handOver(to: owner, invocation) }
    let verb = ItemVerb(
      schema: "assigned", names: invocation.arguments.positionals,
      event: { line, _ in .assigned(.init(item: line.item.id, owner: owner)) },
      says: { line, _ in text(line, owner) })
    return try verb.run(invocation)
  }

  private static func text(_ line: PlanToday.Line, _ owner: String?) -> String {
    let before = line.record.owner.map { ", before: \($0)" } ?? ""
    return "\(line.item.id): \(owner ?? "nobody in particular")\(before)"
  }

  /// Who does it from now on; nil: nobody in particular.
  private static func owner(_ invocation: borrowing Invocation) throws -> String? {
    guard invocation.arguments.has("--nobody") else {
      return try ItemVerb.line("--to", invocation, takes: "NAME")
    }
    guard !invocation.arguments.has("--to") else {
      throw UsageError.contradiction(
        "--to and --nobody contradict each other", remedy: "give one of them")
    }
    return nil
  }

  private static func handOver(
    to owner: String?, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    let from = try ItemVerb.line("--from", invocation, takes: "NAME")
    guard invocation.arguments.positionals.isEmpty else {
      throw UsageError.contradiction(
        "--from means all items of a person, and ids were typed, too", remedy: "give one of them")
    }
    return try ItemChoice.run(invocation) { desk, consent in
      let held = try held(desk, invocation) { PersonName.areSame($0, from) }
      guard !held.isEmpty else {
        throw UsageError.unknownName(
          from, kind: "person with items,",
          similar: Suggestion.near(from, among: try owners(desk, invocation)),
          lookup: "surefoot plan --by owner shows who has any")
      }
      try consent.check(held.map(\.line.item.id))
      let records = try desk.append(
        held.map { subject, line in
          subject.fresh(.assigned(.init(item: line.item.id, owner: owner)), line.item)
        })
      let told = zip(held, records).map { held, record in
        "\(text(held.line, owner)) (entry \(record.number)).\n"
      }
      return Outcome(
        "assigned", data: ["entries": records.map(HistoryLine.init)],
        text: told.joined() + "Undo: surefoot undo\n", notices: desk.notices)
    }
  }

  /// Everybody to whom something is assigned.
  private static func owners(
    _ desk: borrowing Desk, _ invocation: borrowing Invocation
  ) throws -> [String] {
    try held(desk, invocation) { _ in true }.compactMap(\.line.record.owner)
  }

  /// Everything that is assigned to somebody, each item once.
  private static func held(
    _ desk: borrowing Desk, _ invocation: borrowing Invocation, by isMeant: (String) -> Bool
  ) throws -> [(subject: ItemSubject, line: PlanToday.Line)] {
    let checklist = try desk.checklist(desk.packForWriting())
    let accounts =
      invocation.arguments.has("--account")
      ? [try desk.openAccount(invocation)] : desk.state.openAccounts
    var held: [(subject: ItemSubject, line: PlanToday.Line)] = []
    for account in accounts {
      let plan = desk.state.plan(of: account.name, on: desk.day, checklist: checklist)
      guard let plan else { continue }
      let subject = ItemSubject(
        account: account, checklist: checklist, plan: plan, state: desk.state)
      held += plan.lines.compactMap { line in
        guard let owner = line.record.owner, isMeant(owner) else { return nil }
        return (subject, line)
      }
    }
    return held
  }
}
