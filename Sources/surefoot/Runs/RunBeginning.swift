import Readiness

/// What a run is begun with, read from a command line and checked against its runbook.
struct RunBeginning {
  let runbook: Runbook
  let account: Account
  let start: RunStart
  let task: Runbook.Task?
  let why: String
  let ticket: String?
  let minutes: Int
  let injects: [Event.Inject]
  /// When it began, of a run that is entered from paper.
  let at: String?

  /// - Throws: ``UsageError``, ``SecretError``, or ``RunStartRefusal`` if it may not begin.
  init(_ invocation: borrowing Invocation, _ mode: RunMode, _ desk: borrowing Desk) throws {
    let pack = try desk.packForWriting()
    runbook = try pack.runbook(named: invocation.subject)
    account = try desk.openAccount(invocation)
    try RunBeginning.refuseUnknownKind(runbook, account)
    let situation = try Advice(pack, desk.state, account: account).situation
    start = try RunBeginning.start(invocation, mode, runbook, account, situation, desk)
    do throws(RunStartError) {
      task = try start.task(of: runbook, in: situation)
    } catch {
      throw RunStartRefusal(error, runbook: runbook, account: account)
    }
    if let clash = start.clashes(in: runbook).first {
      throw UsageError.contradiction(
        "\(clash.name) would be \(clash.first.title.lowercased()) and "
          + "\(clash.second.title.lowercased()), and nobody may be both",
        remedy: "name somebody else with --role, or say --alone if there is only one person")
    }
    if !invocation.arguments.has("--at") {
      try RunBeginning.refuseSecond(runbook, account, desk.state)
    }
    why = try ItemVerb.lineIfGiven("--why", invocation) ?? RunBeginning.why(mode, invocation)
    ticket = try ItemVerb.lineIfGiven("--ticket", invocation)
    minutes = try RunBeginning.minutes(invocation)
    injects = try RunBeginning.injects(invocation, runbook.steps(in: situation))
    at = try RunBeginning.time(invocation)
  }

  private static func injects(
    _ invocation: borrowing Invocation, _ steps: [Runbook.Step]
  ) throws -> [Event.Inject] {
    guard let file = invocation.arguments.value("--injects") else { return [] }
    return try InjectsFile.read(file, for: steps, in: invocation.world)
  }

  private static func start(
    _ invocation: borrowing Invocation, _ mode: RunMode, _ runbook: Runbook, _ account: Account,
    _ situation: Situation, _ desk: borrowing Desk
  ) throws -> RunStart {
    var roles: [Runbook.Role.ID: String] = [:]
    for (name, value) in try invocation.assignments("--role") {
      guard let role = runbook.roles.first(where: { $0.id.text == name }) else {
        throw UsageError.unknownName(
          name, kind: "role", similar: Suggestion.near(name, among: runbook.roles.map(\.id.text)),
          lookup: "roles: \(runbook.roles.map(\.id.text).joined(separator: ", "))")
      }
      roles[role.id] = try SecretCheck.line(value, in: "--role \(name)")
    }
    if let asks = runbook.requester, roles[asks] == nil {
      roles[asks] = Person(desk.world.actor).shown
    }
    roles = desk.players(of: runbook, in: account, situation, beside: roles)
    return RunStart(
      mode: mode, task: invocation.arguments.value("--task"),
      emergency: try ItemVerb.lineIfGiven("--emergency", invocation),
      isAlone: invocation.arguments.has("--alone") || desk.people == 1, roles: roles)
  }

  /// Where the steps differ by the account's kind, it has to be known: nobody should choose at night.
  private static func refuseUnknownKind(
    _ runbook: Runbook, _ account: Account
  ) throws(UsageError) {
    let branches = runbook.steps.compactMap(\.appliesWhen).contains { condition in
      condition.references.contains(.account("kind"))
    }
    guard branches, account.kind == nil else { return }
    throw .contradiction(
      "the kind of \(account.name) is not known, and the steps of \(runbook.id) depend on it",
      remedy: "surefoot account set \(account.name) --kind stand-alone|management|member")
  }

  /// The same runbook is not begun twice at a time in one account.
  private static func refuseSecond(
    _ runbook: Runbook, _ account: Account, _ state: WorkspaceState
  ) throws(UsageError) {
    let open = state.runs.first {
      $0.isOpen && $0.through == nil && !$0.paper && $0.runbook == runbook.id
        && $0.account == account.name
    }
    guard let open else { return }
    throw .contradiction(
      "\(open.name) of \(runbook.id) in \(account.name) is open",
      remedy: "surefoot \(open.mode.noun) resume \(open.name) goes on with it; "
        + "stop WHY ends it there")
  }

  private static func why(
    _ mode: RunMode, _ invocation: borrowing Invocation
  ) throws(UsageError) -> String {
    if mode.isDrill { return "a drill is due" }
    throw .missingArgument("--why TEXT", command: invocation.command.name)
  }

  private static func minutes(_ invocation: borrowing Invocation) throws(UsageError) -> Int {
    guard let text = invocation.arguments.value("--minutes") else { return 60 }
    guard let minutes = Int(text), (1...1_440).contains(minutes) else {
      throw .badValue(text, of: "--minutes", allowed: "a number from 1 to 1440")
    }
    return minutes
  }

  private static func time(_ invocation: borrowing Invocation) throws(UsageError) -> String? {
    guard let text = invocation.arguments.value("--at") else { return nil }
    guard let moment = Instant(text) else {
      throw .badValue(text, of: "--at", allowed: "a moment in UTC such as 2026-11-24T03:05:00Z")
    }
    guard moment <= invocation.world.now else {
      throw .contradiction("--at \(text) is still to come", remedy: "give the moment it began")
    }
    return moment.description
  }

  /// Records the beginning and what is known by it already: the task and the request.
  func record(isPaper: Bool, _ desk: inout Desk) throws -> RunAtWork {
    let body = Event.RunBegun(
      runbook: runbook.id, mode: start.mode, task: task?.id, emergency: start.emergency, why: why,
      ticket: ticket, minutes: minutes, roles: start.isAlone ? [:] : start.roles,
      alone: start.isAlone ? true : nil, alarmWithin: runbook.drill.alarmWithin,
      paper: isPaper ? true : nil, at: at, injects: injects.isEmpty ? nil : injects,
      tick: desk.pen.tick)
    let first = try desk.append([Fresh(.runBegun(body), about: account.name)])
    guard let number = first.first?.number else { throw DeskError.noAccount(desk.workspace.path) }
    var work = try desk.runAtWork(desk.runBrief(named: "\(number)"))
    _ = try RunTelling.follow(&work, act: number, &desk)
    return work
  }
}

extension Desk {
  /// Who plays which role by what is written down for a runbook: for each the first one who plays
  /// no part yet that excludes it.
  /// - Parameter fixed: who plays what already.
  func players(
    of runbook: Runbook, in account: Account, _ situation: Situation,
    beside fixed: [Runbook.Role.ID: String]
  ) -> [Runbook.Role.ID: String] {
    let preparation = state.prepared[account.name]?[runbook.id] ?? Preparation()
    return RunStart.cast(fixed, in: runbook) {
      preparation.people(of: $0, in: runbook, for: situation).map(\.name)
    }
  }

  /// How many people there are, by the answers; nil: nobody knows.
  var people: Int? {
    guard case .value(.number(let people)) = state.answers["people-now"]?.value.response else {
      return nil
    }
    return people
  }
}
