import Readiness
import Terminal

/// `surefoot run resume`, `surefoot drill resume`
enum PlayRun {
  private static let name = Command.Positional(
    "RUN", "run-51 or drill-51; the only open one if left out", .optional, values: .runs)

  static let run = Command(
    "run resume", "Go on with a run at the terminal",
    discussion: """
      Asks whether time went on if it was interrupted. Two people may have it open at two \
      terminals: what the other one recorded is shown, and nothing is recorded twice.
      """,
    positionals: [name],
    meaningless: ["--account"],
    talks: true,
    endings: [.left],
    examples: [.init("surefoot run resume", "go on where it stands")]
  ) { try play($0.positional(0), drills: false, $0) }

  static let drill = Command(
    "drill resume", "Go on with a drill at the terminal",
    positionals: [name],
    meaningless: ["--account"],
    talks: true,
    endings: [.left],
    examples: [.init("surefoot drill resume", "go on where it stands")]
  ) { try play($0.positional(0), drills: true, $0) }

  /// Plays a run; without a terminal, shows its card.
  static func play(
    _ name: String?, drills: Bool, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    try Desk.refusePast(invocation)
    guard Gate.isInteractive(invocation) else {
      return try Desk.write(invocation) { desk in
        let work = try desk.runAtWork(desk.openRun(named: name, drills: drills))
        return RunPage(work, desk.world.now, desk.fileNotices).outcome("run-resumed")
      }
    }
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    var desk = try Desk(
      opening: path, folder: invocation.arguments.value("--content"),
      in: invocation.world.later())
    let brief = try desk.openRun(named: name, drills: drills)
    var ending = RunConversation.Ending.left
    try Conversation.hold(on: invocation) { conversation in
      var play = try RunConversation(brief, conversation, &desk)
      ending = try play.run(&desk)
    }
    if case .interrupted(let signal) = ending { signal.die() }
    let work = try desk.transact { desk in try desk.runAtWork(brief) }
    return Outcome(
      "run-resumed", data: RunPage(work, desk.world.now, []), text: "", notices: desk.fileNotices,
      status: work.run.record.ended == nil ? .incomplete : .done)
  }
}
