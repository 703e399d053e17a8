import Readiness

/// `surefoot journal redact N --reason TEXT`
enum RedactJournal {
  static let command = Command(
    "journal redact", "Blank what one entry says; the journal still verifies and shows the hole",
    discussion: """
      For a secret or a person's name that slipped in. What the entry said is gone from the \
      file; that it was there, when, and who recorded it stays. If it was an answer, the answer \
      before it stands again: answer anew. If it added an item of your own, the item \
      leaves the plan with all that was said of it. If it was the first entry, the organization's name is \
      gone for good, and the redaction's record keeps the time zone. Backups made before still \
      hold what was said.
      """,
    positionals: [.init("N", "the entry's number")],
    options: [
      .init("--reason", value: "TEXT", "why; required, and kept"),
      .init("--yes", short: "-y", "blank it without asking"),
    ],
    meaningless: ["--account", "--content"],
    endings: [.notAgreed],
    examples: [.init("surefoot journal redact 12 --reason \"held a name\"", "blank entry 12")]
  ) { invocation in
    try Desk.refusePast(invocation)
    guard let number = Int(invocation.subject), number >= 1 else {
      throw UsageError.badValue(invocation.subject, of: "N", allowed: "the number of an entry")
    }
    guard let given = invocation.arguments.value("--reason"), !given.isEmpty else {
      throw UsageError.missingArgument("--reason TEXT", command: "journal redact")
    }
    let reason = try SecretCheck.line(given, in: "the reason")
    guard try isWanted(number, invocation) else {
      return Outcome(
        "nothing", data: ["changed": [Item.ID]()], text: "Nothing was changed.\n",
        status: .incomplete)
    }
    return try redact(number, reason, invocation)
  }

  /// Shows what is to be blanked, and asks: of all commands this one alone cannot be taken back. Whoever
  /// writes it where nobody can be asked has said so.
  private static func isWanted(
    _ number: Int, _ invocation: borrowing Invocation
  ) throws -> Bool {
    guard Gate.isInteractive(invocation), !invocation.arguments.has("--yes") else { return true }
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    let workspace = try Workspace.open(at: path, for: .reading)
    let record = try Folding.records(of: workspace).first { $0.number == number }
    guard let line = record.map(HistoryLine.init) else { return true }
    invocation.tell("Entry \(number), \(line.day), \(line.actor): \(line.what)")
    return try Conversation.confirm(
      "Blank what it says? What it recorded counts no more then, and nothing takes that back.",
      on: invocation)
  }

  private static func redact(
    _ number: Int, _ reason: String, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    let world = invocation.world
    try ActorCheck.refuse(world.actor)
    let path = try Locator.existing(named: invocation.arguments.value("--workspace"), in: world)
    let kind = try kind(of: number, at: path)
    let desk = try Desk(opening: path, folder: nil, in: world)
    let isFirst = kind == "workspace.made"
    let stamp = Stamp(instant: world.now.description, day: desk.day.description, actor: world.actor)
    let body = try EventCoding.body(
      of: .redacted(.init(entry: number, reason: reason, zone: isFirst ? desk.state.zone : nil)),
      act: nil, clock: desk.clockMark)
    let entry = try desk.workspace.redact(
      number,
      recordedBy: NewEntry(stamp: stamp, kind: Workspace.redactionKind, body: body))
    return Outcome(
      "redacted", data: ["entry": number, "recorded-as": entry.number],
      text: "Redacted: entry \(number), recorded as entry \(entry.number).\n"
        + "Backups and copies made before still hold what it said.\n"
        + consequence(kind),
      notices: desk.notices)
  }

  /// What follows from a hole where an entry of a kind was.
  private static func consequence(_ kind: String?) -> String {
    switch kind {
    case "question.answered":
      "The answer before it stands again. Answer anew, so that the plan follows.\n"
    case "item.added":
      "The item that it added is in no plan any more, and what was said of it counts for nothing.\n"
        + "If it is still to be done, add it anew: surefoot add\n"
    case "workspace.made":
      "The organization has no name any more; its time zone stays.\n"
    case let kind? where kind.hasPrefix("item."):
      "What it recorded counts no more, and its item stands as if that had not been said.\n"
    default: ""
    }
  }

  /// The kind of an entry; nil if there is none. Refuses kinds that hold no text of people and on
  /// which everything after them rests.
  private static func kind(of number: Int, at path: String) throws -> String? {
    let workspace = try Workspace.open(at: path, for: .reading)
    let entry = try workspace.entries(since: number - 1).first
    guard let kind = entry?.kind, structure.contains(kind) else { return entry?.kind }
    throw UsageError.contradiction(
      "entry \(number) (\(kind)) holds nothing that people wrote, and what follows rests on it",
      remedy: "surefoot undo takes back what was recorded last")
  }

  private static let structure: Set = [
    "pack.adopted", "account.added", "questionnaire.finished", "decision.made", "plan.made",
    "plan.changed", "plan.paced", "journal.undone",
  ]
}
