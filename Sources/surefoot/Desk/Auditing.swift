import Readiness
import Terminal

/// The audit of an account that exists: good answers close items, bad ones rank them higher, and
/// the days of the plan are given anew to what remains.
enum Auditing {
  /// Takes what was given and asks the rest, until the person finishes or pauses.
  static func run(_ invocation: borrowing Invocation) throws -> Outcome {
    try Desk.refusePast(invocation)
    let path = try Locator.existing(
      named: invocation.arguments.value("--workspace"), in: invocation.world)
    var desk = try Desk(
      opening: path, folder: invocation.arguments.value("--content"), in: invocation.world)
    let pack = try desk.packForWriting()
    let audit = try pack.audit()
    let account = try desk.openAccount(invocation)
    let input = try OnboardingInput(invocation, try pack.questionnaires())
    var sitting = try Sitting(desk, account, over: audit.id)
    try refuseStrangers(input, sitting)
    try sitting.take(input.given.filter { sitting.questions.contains($0.key) }, &desk)
    if Gate.isInteractive(invocation), !sitting.missing.isEmpty || input.given.isEmpty {
      let signal = try ask(&sitting, &desk, invocation)
      signal?.die()
      guard sitting.isFinished else { return sitting.pausedOutcome(desk) }
    }
    guard sitting.missing.isEmpty || !input.given.isEmpty else {
      throw OnboardingError.missing(sitting.missing, name: false, path: desk.workspace.path)
    }
    return try conclude(&desk, account, sitting)
  }

  /// Answers to other questions are given to `init` and `answer`. A file may hold them, too, since
  /// one file can answer both questionnaires.
  private static func refuseStrangers(
    _ input: OnboardingInput, _ sitting: Sitting
  ) throws(UsageError) {
    for id in input.set.sorted() where !sitting.questions.contains(id) {
      throw .unknownName(
        id.text, kind: "question of the audit",
        similar: Suggestion.near(id.text, among: sitting.questions.map(\.text)),
        lookup: "surefoot answer ID VALUE answers the others")
    }
  }

  /// Asks on the terminal; the signal that the process should die of, if one came.
  static func ask(
    _ sitting: inout Sitting, _ desk: inout Desk, _ invocation: borrowing Invocation
  ) throws -> Signal? {
    let isBegun = sitting.missing.count < sitting.questions.count
    var signal: Signal?
    try Conversation.hold(on: invocation) { conversation in
      signal = try sitting.ask(&desk, conversation, isResumed: isBegun)
    }
    return signal
  }

  /// Records what the answers close and when the rest is due.
  static func conclude(
    _ desk: inout Desk, _ account: Account, _ sitting: Sitting
  ) throws -> Outcome {
    let isWhole = sitting.missing.isEmpty
    let (closed, change, late) = try desk.transact { desk in try record(account, sitting, &desk) }
    let checklist = try desk.checklist(desk.pack())
    let plan = desk.state.plan(of: account.name, on: desk.day, checklist: checklist)
    let page = AuditPage(
      account.name, closed: closed, plan, change, late: late, missing: sitting.missing.map(\.id))
    return Outcome(
      "audit", data: page, text: page.text, notices: desk.notices,
      status: isWhole ? .done : .incomplete)
  }

  /// One act: the end of the audit if nothing is missing, what the answers close, and when the rest
  /// of the plan is due.
  static func record(
    _ account: Account, _ sitting: Sitting, _ desk: inout Desk
  ) throws -> (closed: [Item], change: Event.Replanned?, late: Int) {
    let pack = try desk.packForWriting()
    let advice = try Advice(pack, desk.state, account: account)
    let checklist = try desk.checklist(pack)
    var fresh: [Fresh] = []
    if sitting.missing.isEmpty {
      fresh.append(
        Fresh(
          .finished(.init(questionnaire: sitting.flow.questionnaire.id)), about: account.name))
    }
    // Before there is a plan, the end of the onboarding closes what the answers say.
    let isPlanned = desk.state.plans[account.name] != nil
    let closed =
      isPlanned
      ? Closing.items(
        of: account.name, advice, checklist, desk.state, on: desk.day, among: sitting.questions)
      : []
    fresh += closed.map {
      Closing.fresh($0, of: account.name, on: desk.day, advice.titles, desk.state)
    }
    let proofs = closed.map {
      Closing.proof(of: $0, in: account.name, on: desk.day, advice.titles, desk.state)
    }
    let state = desk.state.supposing(done: proofs, of: account.name)
    // The answers are recorded already: what they bring into doubt was not late before.
    let redating = Redating(butLateIn: [account], state, checklist, on: desk.day) {
      $0.state != .contradicted
    }
    let changes = Planner.changes(
      [account], because: sitting.questions.sorted(), checklist, in: state, on: desk.day,
      redating: redating
    ) { _ in advice }
    try desk.append(fresh + changes.map(\.fresh))
    return (closed, changes.first?.event, redating.late(account.name))
  }
}

/// What an audit came to.
private struct AuditPage: Encodable {
  let account: Account.ID
  let closed: [Item.ID]
  let urgent: [Item.ID]
  let contradicted: [Item.ID]
  let moved: Int
  let late: Int
  let open: Int
  let missing: [Question.ID]
  let isPlanned: Bool
  /// How many items the answers took out of the plan.
  private let gone: Int

  init(
    _ account: Account.ID, closed: [Item], _ plan: PlanToday?, _ change: Event.Replanned?,
    late: Int, missing: [Question.ID]
  ) {
    self.account = account
    self.closed = closed.map(\.id)
    let lines = plan?.lines ?? []
    urgent = lines.filter(\.isUrgent).map(\.item.id)
    contradicted = lines.filter { $0.state == .contradicted }.map(\.item.id)
    moved = change?.added.count ?? 0
    gone = change.map { Set($0.removed.map(\.item)).subtracting($0.added.map(\.item)).count } ?? 0
    self.late = late
    open = lines.count(where: \.isOpen)
    self.missing = missing
    isPlanned = plan != nil
  }

  private enum CodingKeys: String, CodingKey {
    case account, closed, urgent, contradicted, moved, late, open, missing
    case isPlanned = "planned"
  }

  var text: String {
    func list(_ ids: [Item.ID]) -> String { ids.map(\.text).joined(separator: ", ") }
    var text = ""
    func items(_ count: Int) -> String { count == 1 ? "1 item" : "\(count) items" }
    if !closed.isEmpty {
      text += "Closed by your answers, self-stated, \(items(closed.count)): \(list(closed)).\n"
    }
    if !urgent.isEmpty { text += "Ranked higher, \(items(urgent.count)): \(list(urgent)).\n" }
    if gone > 0 { text += "Not needed any more by your answers: \(items(gone)).\n" }
    if !contradicted.isEmpty {
      text += "Done before, and your answers say otherwise: \(list(contradicted)).\n"
    }
    if moved > 0 {
      text += "On another day than before: \(items(moved)).\n"
    }
    text += Redating.text(late: late)
    if !isPlanned {
      text += "There is no plan yet: surefoot init --resume\n"
    } else if closed.isEmpty, urgent.isEmpty, moved == 0 {
      text += "Nothing in the plan changed.\n"
    }
    if !missing.isEmpty {
      let count = missing.count == 1 ? "1 question is" : "\(missing.count) questions are"
      text += "\(count) not answered yet: surefoot audit\n"
    }
    if isPlanned {
      text +=
        "\(items(open)) \(open == 1 ? "remains" : "remain").\n"
        + "Next:  surefoot next                what to do now\n"
        + "       surefoot report readiness    how it stands; pages made before are older\n"
    }
    return text
  }
}
