import Readiness

/// `surefoot answer ID VALUE`
enum AnswerQuestion {
  static let command = Command(
    "answer", "Change one answer, after showing what it would mean",
    discussion: """
      Shows the new decision and what changes in the plan, and then asks. Done work and history \
      stay. VALUE is written as in an answers file: a number, yes or no, the word of an option, \
      several words with commas between, a day, unknown, or na and the reason. What is typed here \
      shows in the history of your shell and in ps; surefoot init --resume asks at a prompt, and \
      --answers FILE reads a file, which do not.
      """,
    positionals: [
      .init("ID", "the question", values: .questions), .init("VALUE", "the new answer"),
    ],
    options: [
      .init("--because", value: "TEXT", "why it is so"),
      .init("--control", value: "TEXT", "what limits the harm, for a risky answer"),
      .init("--yes", short: "-y", "keep it without asking"),
    ],
    endings: [.notAgreed],
    examples: [
      .init("surefoot answer people-now 12", "show, ask, keep"),
      .init("surefoot answer audit-day unknown --yes", "without asking"),
    ]
  ) { invocation in
    try Desk.refusePast(invocation)
    let answer = try read(invocation)
    if invocation.arguments.has("--yes") { return try keepAtOnce(answer, invocation) }
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    var desk = try Desk(
      opening: path, folder: invocation.arguments.value("--content"), in: invocation.world)
    let account = try desk.openAccount(invocation)
    let change = try change(answer, account, desk)
    if change.isNothing { return nothing(change, desk.notices) }
    guard try isWanted(change, invocation) else {
      return Outcome(
        // What it would have changed was shown with the question.
        "answer", data: change,
        text: (Gate.isInteractive(invocation) ? "" : change.text) + "Nothing was kept.\n",
        notices: desk.notices,
        status: .incomplete)
    }
    let head = desk.head
    let records = try desk.transact { desk in
      guard desk.head == head else { throw WorkspaceError.changedUnderneath(path) }
      return try desk.append(change.fresh(desk.state, on: desk.day))
    }
    return kept(change, records, desk.notices)
  }

  /// Nobody is waited for, so what is read and what is recorded are one transaction.
  private static func keepAtOnce(
    _ typed: (name: String, given: GivenAnswer), _ invocation: borrowing Invocation
  ) throws -> Outcome {
    try Desk.write(invocation) { desk in
      let account = try desk.openAccount(invocation)
      let change = try change(typed, account, desk)
      if change.isNothing { return nothing(change, desk.notices) }
      return kept(
        change, try desk.append(change.fresh(desk.state, on: desk.day)), desk.notices)
    }
  }

  private static func nothing(_ change: AnswerChange, _ notices: [String]) -> Outcome {
    Outcome(
      "answer", data: change, text: change.text + "That is the answer already.\n",
      notices: notices)
  }

  private static func kept(
    _ change: AnswerChange, _ records: [Record], _ notices: [String]
  ) -> Outcome {
    Outcome(
      "answer", data: change,
      text: change.text + "Kept as entry \(records.first?.number ?? 0). Undo: surefoot undo\n",
      notices: notices)
  }

  /// What was typed, apart from the question's own reading of it.
  private static func read(
    _ invocation: borrowing Invocation
  ) throws -> (name: String, given: GivenAnswer) {
    let plain = GivenAnswer(plain: invocation.positional(1) ?? "")
    return (
      invocation.subject,
      GivenAnswer(
        plain.value, justification: invocation.arguments.value("--because"),
        control: invocation.arguments.value("--control"))
    )
  }

  private static func change(
    _ typed: (name: String, given: GivenAnswer), _ account: Account, _ desk: borrowing Desk
  ) throws -> AnswerChange {
    let pack = try desk.packForWriting()
    let changes = try AnswerChange.read([(typed.name, typed.given)], pack, account, desk)
    return try AnswerChange(changes, pack, account, desk)
  }

  private static func isWanted(
    _ change: AnswerChange, _ invocation: borrowing Invocation
  ) throws -> Bool {
    guard Gate.isInteractive(invocation) else {
      invocation.world.err("surefoot: \(Gate.silence(invocation)); give --yes to keep it\n")
      return false
    }
    invocation.tell(change.text.trimmedEnd)
    return try Conversation.confirm("Keep this answer?", on: invocation)
  }
}
