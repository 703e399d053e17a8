import Readiness
import Terminal

/// `surefoot plan reflow`
enum ReflowPlan {
  static let command = Command(
    "plan reflow", "Date what is open anew, from today and within the hours",
    discussion: """
      For after a slip, or when there are more or fewer hours. Shows the difference first and then \
      asks. Nothing is due before what it needs; what is closed, and what has a day that you chose, \
      keeps it. The hours are an answer like any other and are recorded as one, in the same act; \
      surefoot undo takes all of it back.
      """,
    options: [
      .init("--hours-per-week", value: "N", "the hours that there are from now on")
    ] + PaceOptions.options + [.init("--yes", short: "-y", "keep it without asking")],
    endings: [.notAgreed],
    examples: [
      .init("surefoot plan reflow", "after a slip"),
      .init("surefoot plan reflow --hours-per-week 3 --working-days mon-fri", "at another pace"),
      .init("surefoot plan reflow --start 2027-01-11 --yes", "put off, without asking"),
    ]
  ) { invocation in
    try Desk.refusePast(invocation)
    if invocation.arguments.has("--yes") { return try keepAtOnce(invocation) }
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    var desk = try Desk(
      opening: path, folder: invocation.arguments.value("--content"), in: invocation.world)
    let reflow = try read(invocation, desk)
    if reflow.isNothing { return nothing(reflow, desk.notices) }
    guard try isWanted(reflow, invocation) else {
      return Outcome(
        "plan-reflow", data: reflow, text: reflow.text + "Nothing was kept.\n",
        notices: desk.notices, status: .incomplete)
    }
    let head = desk.head
    return try desk.transact { desk in
      guard desk.head == head else { throw WorkspaceError.changedUnderneath(path) }
      return try keep(reflow, &desk)
    }
  }

  /// Nobody is waited for, so what is read and what is recorded are one transaction.
  private static func keepAtOnce(_ invocation: borrowing Invocation) throws -> Outcome {
    try Desk.write(invocation) { desk in
      let reflow = try read(invocation, desk)
      if reflow.isNothing { return nothing(reflow, desk.notices) }
      return try keep(reflow, &desk)
    }
  }

  private static func read(
    _ invocation: borrowing Invocation, _ desk: borrowing Desk
  ) throws -> Reflow {
    let (pack, account) = (try desk.packForWriting(), try desk.openAccount(invocation))
    let pace = try PaceOptions.pace(
      invocation, today: desk.day, days: desk.state.plans[account.name]?.workingDays ?? [])
    return try Reflow(
      hours: invocation.arguments.value("--hours-per-week"), pace: pace, pack, account, desk)
  }

  private static func isWanted(
    _ reflow: Reflow, _ invocation: borrowing Invocation
  ) throws -> Bool {
    guard Gate.isInteractive(invocation) else {
      invocation.world.err("surefoot: \(Gate.silence(invocation)); give --yes to keep it\n")
      return false
    }
    invocation.tell(reflow.text.trimmedEnd)
    return try Conversation.confirm("Date the plan like this?", on: invocation)
  }

  private static func nothing(_ reflow: Reflow, _ notices: [String]) -> Outcome {
    Outcome(
      "plan-reflow", data: reflow, text: reflow.text + "There is nothing to keep.\n",
      notices: notices)
  }

  private static func keep(_ reflow: Reflow, _ desk: inout Desk) throws -> Outcome {
    let records = try desk.append(reflow.fresh)
    return Outcome(
      "plan-reflow", data: reflow,
      text: reflow.text + "Kept as entry \(records.first?.number ?? 0). Undo: surefoot undo\n",
      notices: desk.notices)
  }
}
