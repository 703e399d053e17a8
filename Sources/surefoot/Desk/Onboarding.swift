import Readiness
import Terminal

/// Onboarding from beginning to end: open or make the workspace, take the answers given, ask for
/// the others, then decide, plan and report.
enum Onboarding {
  static func run(_ invocation: borrowing Invocation) throws -> Outcome {
    try Desk.refusePast(invocation)
    if invocation.arguments.has("--resume") {
      try invocation.refuse(["--name", "--zone"], with: "--resume")
    }
    return try invocation.arguments.has("--resume") ? resume(invocation) : begin(invocation)
  }

  private static func resume(_ invocation: borrowing Invocation) throws -> Outcome {
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    var desk = try Desk(
      opening: path, folder: invocation.arguments.value("--content"), in: invocation.world)
    let input = try OnboardingInput(invocation, try desk.packForWriting().questionnaires())
    let account = try account(of: input, invocation, desk)
    let pace = try PaceOptions.pace(invocation, today: desk.day)
    if pace != nil, desk.state.plans[account.name] != nil {
      throw UsageError.contradiction(
        "there is a plan of \(account.name) already",
        remedy: "surefoot plan reflow takes --start and --working-days, too")
    }
    return try go(on: &desk, account, input, pace, invocation, isResumed: true)
  }

  /// The account that a resumed onboarding is about: the one that the file of answers names, else
  /// the one that every command means.
  private static func account(
    of input: OnboardingInput, _ invocation: borrowing Invocation, _ desk: borrowing Desk
  ) throws -> Account {
    guard let name = input.file?.account?.name else { return try desk.openAccount(invocation) }
    if let given = invocation.arguments.value("--account"), given != name.text {
      throw UsageError.contradiction(
        "the file of answers is about \(name), and --account says \(given)",
        remedy: "leave out --account, or give the file of that account")
    }
    return try desk.openAccount(named: name.text)
  }

  private static func begin(_ invocation: borrowing Invocation) throws -> Outcome {
    let world = invocation.world
    let path = Locator.fresh(named: invocation.arguments.value("--workspace"), in: world)
    guard try FileSystem.status(of: path) == nil else { throw OnboardingError.exists(path) }
    let folder = invocation.arguments.value("--content")
    let pack = try Pack.load(folder: folder)
    let input = try OnboardingInput(invocation, try pack.questionnaires())
    let account = input.file?.account ?? Account(name: "main")
    if let name = invocation.arguments.value("--account"), name != account.name.text {
      throw UsageError.contradiction(
        "there is no workspace yet, and its first account will be called \(account.name)",
        remedy: "leave out --account; a file of answers can give the account another name")
    }
    try refuseFaults(of: input, account, pack)
    let made = try made(input, pack, invocation)
    let pace = try PaceOptions.pace(
      invocation, today: try LocalDay.day(of: world.now, zone: made.zone))
    let hidden = try hidden(by: path, in: world)
    try Founding(pack: pack, made: made, account: account).lay(at: path, in: world)
    if let hidden, !invocation.arguments.has("--quiet") {
      let text = "surefoot: from here on \(path) is found instead of \(hidden)"
      world.err(Escape.terminal(text) + "\n")
    }
    var desk = try Desk(opening: path, folder: folder, in: world)
    return try go(on: &desk, account, input, pace, invocation, isResumed: false)
  }

  /// Refuses answers that are not right before there is a workspace.
  private static func refuseFaults(
    of input: OnboardingInput, _ account: Account, _ pack: Pack
  ) throws {
    let (all, model) = (try pack.questionnaires(), try pack.decisionModel())
    var answers: Answers = [:]
    var faults: [Fault] = []
    for (index, questionnaire) in all.enumerated() {
      let flow = Advice.flow(
        questionnaire, model, account, after: Array(all.prefix(index)), answers: answers)
      let filling = flow.filling(
        flow.start(), with: input.given(for: questionnaire, of: all))
      answers.merge(filling.state.answers) { _, new in new }
      faults += filling.faults
    }
    guard faults.isEmpty else { throw OnboardingError.faults(faults) }
  }

  /// The workspace that commands find here until now, if a new one takes its place.
  private static func hidden(by path: String, in world: World) throws -> String? {
    guard path == Locator.absolute(Locator.name, in: world) else { return nil }
    return try Locator.above(world.folder, in: world)
  }

  /// What the workspace is called and where its days begin, asked if nobody said so.
  private static func made(
    _ input: OnboardingInput, _ pack: Pack, _ invocation: borrowing Invocation
  ) throws -> Event.Made {
    let likely = OnboardingInput.likelyZone(invocation.world)
    if let name = input.name { return .init(name: name, zone: input.zone ?? likely) }
    guard Gate.isInteractive(invocation) else {
      let (all, onboarding) = (try pack.questionnaires(), try pack.onboarding())
      let flow = Advice.flow(onboarding, try pack.decisionModel(), nil)
      let filling = flow.filling(flow.start(), with: input.given(for: onboarding, of: all))
      throw OnboardingError.missing(filling.missing, name: true, path: nil)
    }
    return try FoundingQuestions.ask(input, likelyZone: likely, invocation)
  }

  /// Takes what was given, asks for what is missing, and finishes if nothing is.
  private static func go(
    on desk: inout Desk, _ account: Account, _ input: OnboardingInput, _ pace: Event.Paced?,
    _ invocation: borrowing Invocation, isResumed: Bool
  ) throws -> Outcome {
    var isConcluded = false
    defer {
      if pace != nil, !isConcluded {
        invocation.world.err(
          "surefoot: --start and --working-days are not kept: give them again with --resume\n")
      }
    }
    var sitting = try Sitting(desk, account)
    if isResumed, input.given.isEmpty, desk.state.plans[account.name] != nil,
      sitting.missing.isEmpty
    {
      throw OnboardingError.finished(account.name)
    }
    let all = try desk.pack().questionnaires()
    try sitting.take(input.given(for: sitting.flow.questionnaire, of: all), &desk)
    try take(input, of: all.dropFirst(), account, &desk)
    let isInteractive = Gate.isInteractive(invocation)
    if isInteractive, !sitting.missing.isEmpty || input.given.isEmpty {
      var signal: Signal?
      try Conversation.hold(on: invocation) { conversation in
        signal = try sitting.ask(&desk, conversation, isResumed: isResumed)
      }
      signal?.die()
      guard sitting.isFinished else { return sitting.pausedOutcome(desk) }
    }
    guard sitting.missing.isEmpty else {
      throw OnboardingError.missing(sitting.missing, name: false, path: desk.workspace.path)
    }
    // Recorded before the audit is offered: whoever leaves there has the plan all the same.
    var closed = try desk.transact { desk in
      try Conclusion.record(account, because: input.given.keys.sorted(), pace: pace, &desk)
    }
    isConcluded = true
    var signal: Signal?
    if isInteractive { closed += try offerAudit(on: &desk, account, invocation, &signal) }
    let outcome = try Conclusion.present(desk, account, closed: closed)
    guard let signal else { return outcome }
    // Whoever left there has not seen the decision yet, and is told it all the same.
    if signal != .hangup { try Printing(invocation).print(outcome, as: .text) }
    signal.die()
  }

  /// Takes what was given for the questionnaires that come after the onboarding.
  private static func take(
    _ input: OnboardingInput, of others: some Sequence<Questionnaire>, _ account: Account,
    _ desk: inout Desk
  ) throws {
    for questionnaire in others {
      let own = Set(questionnaire.questions.map(\.id))
      let given = input.given.filter { own.contains($0.key) }
      guard !given.isEmpty else { continue }
      var sitting = try Sitting(desk, account, over: questionnaire.id)
      try sitting.take(given, &desk)
    }
  }

  /// Offers to go through the common mistakes, where the account is in use.
  /// - Parameter signal: the signal that the process should die of, if one came.
  /// - Returns: the items that the answers close.
  private static func offerAudit(
    on desk: inout Desk, _ account: Account, _ invocation: borrowing Invocation,
    _ signal: inout Signal?
  ) throws -> [Item] {
    let advice = try Advice(try desk.pack(), desk.state, account: account)
    guard let audit = advice.unfinishedAudit else { return [] }
    let minutes = "\(audit.minutes) \(audit.minutes == 1 ? "minute" : "minutes")"
    let question =
      "The account is in use. Go through the common mistakes now, about \(minutes)? "
      + "What is in order is then closed at once; surefoot audit does it later."
    var isWanted = false
    try Conversation.hold(on: invocation) { conversation in
      isWanted = try conversation.confirm(question, signal: &signal)
    }
    guard isWanted else { return [] }
    var sitting = try Sitting(desk, account, over: audit.id)
    signal = try Auditing.ask(&sitting, &desk, invocation)
    guard signal == nil else { return [] }
    return try desk.transact { desk in try Auditing.record(account, sitting, &desk).closed }
  }
}
