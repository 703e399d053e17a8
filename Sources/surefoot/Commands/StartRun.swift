import Readiness

/// `surefoot run start NAME`, `surefoot drill start NAME`, `surefoot run record NAME`
enum StartRun {
  private static let name = Command.Positional("NAME", "the runbook", values: .runbooks)

  private static let options: [Command.Option] = [
    .init("--why", value: "TEXT", "why now"),
    .init("--ticket", value: "TEXT", "the ticket or incident"),
    .init("--minutes", value: "N", "how long it may take from the yes on; 60 if left out"),
    .init(
      "--role", value: "ROLE=NAME", "who plays a part, if not who is written down", repeats: true),
    .init("--alone", "there is only one person, who does what the roles say under alone"),
  ]

  private static let tasks: [Command.Option] = [
    .init(
      "--task", value: "TASK", "what it is for; surefoot runbook show lists the tasks",
      values: .tasks),
    .init("--emergency", value: "WHY", "declare an emergency, for what is on no list"),
  ]

  static let run = Command(
    "run start", "Use a runbook in earnest: who does what next, with a record of it",
    discussion: """
      A task that has a way without root is refused, with that way. An emergency goes on all the \
      same, and is reviewed. Nothing is ever run: commands are shown to be copied. Without a \
      terminal, surefoot run tell says how each step went.
      """,
    positionals: [name], options: tasks + options,
    talks: true,
    endings: [
      .left, .init(.gate, "the task has a way without root, or none here; nothing was begun"),
    ],
    examples: [
      .init(
        "surefoot run start root-break-glass --task close-account --why \"the lab moved\"",
        "begin, and go on card by card")
    ]
  ) { try begin($0, .earnest, isPaper: false) }

  static let drill = Command(
    "drill start", "Rehearse a runbook: the same steps, with a score",
    discussion: """
      With --sign-in somebody really signs in, the alarm must come, and the drill is passed or \
      not. With --talk-through nobody signs in; it passes nothing and postpones no drill. The \
      facilitator's file for --injects has a line for each thing thrown in: +10 TEXT after ten \
      minutes, or STEP: TEXT at a step.
      """,
    positionals: [name],
    options: [
      .init("--sign-in", "somebody really signs in"),
      .init("--talk-through", "by words only"),
      .init("--injects", value: "FILE", "what is thrown in", values: .file),
      .init(
        "--task", value: "TASK", "what is rehearsed, if it is one of the tasks", values: .tasks),
    ] + options,
    talks: true,
    endings: [.left],
    examples: [
      .init("surefoot drill start root-break-glass --sign-in", "a real drill"),
      .init(
        "surefoot drill start root-break-glass --talk-through --injects night.txt",
        "around a table, with surprises"),
    ]
  ) { invocation in
    let isReal = invocation.arguments.has("--sign-in")
    guard isReal != invocation.arguments.has("--talk-through") else {
      throw UsageError.contradiction(
        "a drill is talked through, or somebody signs in",
        remedy: "give --talk-through or --sign-in")
    }
    return try begin(invocation, isReal ? .signIn : .talkThrough, isPaper: false)
  }

  static let paper = Command(
    "run record", "Enter a run that was done on paper, marked so",
    discussion: """
      Say how each step went with the times from the paper: done at 03:12 TEXT. Times are UTC; each \
      is the next such time after the one before.
      """,
    positionals: [name],
    options: [
      .init("--at", value: "TIME", "when it began, as 2026-11-24T03:05:00Z"),
      .init("--sign-in", "it was a drill, and somebody signed in"),
    ] + tasks + options,
    talks: true,
    endings: [
      .left, .init(.gate, "the task has a way without root, or none here; nothing was begun"),
    ],
    examples: [
      .init(
        "surefoot run record root-break-glass --at 2026-11-24T03:05:00Z --sign-in",
        "a drill without this program")
    ]
  ) { invocation in
    guard invocation.arguments.has("--at") else {
      throw UsageError.missingArgument("--at TIME", command: "run record")
    }
    let mode: RunMode = invocation.arguments.has("--sign-in") ? .signIn : .earnest
    return try begin(invocation, mode, isPaper: true)
  }

  private static func begin(
    _ invocation: borrowing Invocation, _ mode: RunMode, isPaper: Bool
  ) throws -> Outcome {
    if !isPaper, mode != .talkThrough { try confirmAccount(invocation, mode) }
    let (brief, page) = try Desk.write(invocation) { desk in
      let work = try RunBeginning(invocation, mode, desk).record(isPaper: isPaper, &desk)
      return (
        try desk.runBrief(named: work.run.name), RunPage(work, desk.world.now, desk.fileNotices)
      )
    }
    guard Gate.isInteractive(invocation) else { return page.outcome("run-begun") }
    return try PlayRun.play(brief.name, drills: mode.isDrill, invocation)
  }

  /// Whoever begins in earnest types the account's name: at night people take the wrong one. What
  /// may not begin is refused before anybody types it.
  private static func confirmAccount(
    _ invocation: borrowing Invocation, _ mode: RunMode
  ) throws {
    guard Gate.isInteractive(invocation) else { return }
    try Desk.refusePast(invocation)
    let account = try Desk.read(invocation) { desk in
      try RunBeginning(invocation, mode, desk).account
    }
    var isRight = false
    try Conversation.hold(on: invocation) { conversation in
      // A slip of the fingers is no other account.
      for _ in 1...3 where !isRight {
        let reply = try conversation.ask(
          "This is about the account \(account.line). Type its name to begin:")
        guard case .line(let typed) = reply, !typed.isEmpty else { return }
        isRight = typed.lowercased() == account.name.text.lowercased()
        if !isRight { try conversation.say("That is not its name.") }
      }
    }
    guard isRight else {
      throw UsageError.contradiction(
        "that is not the account's name, and nothing was begun",
        remedy: "surefoot account list shows all; --account NAME takes another")
    }
  }
}

/// A run after something was said of it: where it stands, and what comes next.
struct RunPage: Encodable {
  let run: String
  let standing: String
  /// The step that comes next; nil: none does.
  let step: Runbook.Step.ID?
  let card: String

  private let notices: [String]
  private let more: String

  private enum CodingKeys: String, CodingKey { case run, standing, step, card }

  init(_ work: RunAtWork, _ now: Instant, _ notices: [String], more: String = "") {
    run = work.run.name
    standing = work.run.standing
    step = work.run.step?.id
    card = work.card(at: now).text
    self.notices = notices
    self.more = more
  }

  /// The outcome of a command that says this.
  func outcome(_ schema: String) -> Outcome {
    Outcome(
      schema, data: self,
      text: more + card
        + (step == nil ? "" : "\nSay how it went: surefoot run tell --run \(run) done\n"),
      notices: notices)
  }
}
