import Readiness

/// Bare `surefoot`: where things stand, and the one next step.
enum Status {
  static let command = Command(
    "", "Show where things stand, and the one next step",
    examples: [.init("surefoot", "where things stand")]
  ) { invocation in
    do {
      return try Desk.read(invocation) { desk in try status(desk, invocation) }
    } catch LocatorError.none {
      return Outcome("status", data: ["workspace": String?.none], text: welcome)
    }
  }

  private static let welcome = """
    No workspace here yet.

      surefoot init                 about 20 minutes of questions; pause any time
      surefoot init --answers FILE  the same from a file
      surefoot demo                 a made-up company; nothing is kept
      surefoot help                 all commands

    """

  private static func status(
    _ desk: borrowing Desk, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    let pack = try desk.pack()
    let account = try desk.account(invocation)
    let plan = desk.state.plan(of: account.name, on: desk.day, checklist: try desk.checklist(pack))
    let remark = invocation.arguments.has("--as-of") ? nil : try desk.contentRemark(pack)
    let page = StatusPage(
      desk, account, plan, try desk.reliance(desk.checklist(pack)),
      open: try open(desk, pack, account), content: remark)
    return Outcome(
      "status", data: page, text: page.text, notices: desk.fileNotices)
  }

  /// How many visible questions have no answer yet.
  private static func open(
    _ desk: borrowing Desk, _ pack: Pack, _ account: Account
  ) throws -> Int {
    guard !desk.state.isOnboarded else { return 0 }
    let advice = try Advice(pack, desk.state, account: account)
    return advice.onboarding.count {
      !advice.situation.absent.contains($0.id) && advice.situation.answers[$0.id] == nil
    }
  }
}

/// Where things stand.
private struct StatusPage: Encodable {
  let workspace: String
  let file: String
  let account: String
  let accounts: Int
  let day: Day
  let decision: Event.Decided?
  let totals: PlanTotals?
  /// The runs and drills that are open, with where each stands.
  let runs: [Open]
  /// The next drills.
  let drills: [DrillsDue.Line]
  /// The review that is going on, or the day of the next one; nil if there was none.
  let review: ReviewDue?
  /// The items that somebody is at.
  let started: [Item.ID]
  /// The items that do not stay closed for thirty days, first the one that lapses first.
  let lapsing: [Lapsing]
  /// That everything assigned hangs on one person; empty unless it does.
  let reliance: String
  let unanswered: Int
  /// What is to say about newer content; nil if nothing.
  let content: String?
  let next: String

  struct Open: Encodable {
    let name: String
    let what: String
    let resume: String
  }

  struct Lapsing: Encodable {
    let item: Item.ID
    let until: Day
  }

  init(
    _ desk: borrowing Desk, _ account: Account, _ plan: PlanToday?, _ reliance: Reliance?,
    open: Int, content: String?
  ) {
    workspace = desk.state.name
    file = desk.workspace.path
    self.account = account.name.text
    accounts = desk.state.accounts.count { $0.closed == nil }
    day = desk.day
    decision = desk.state.decisions.last?.value
    totals = plan.map { PlanTotals($0.lines) }
    runs = desk.state.runs.filter(\.isOpen).map { run in
      Open(
        name: run.name,
        what: "\(run.runbook) in \(run.account), \(run.standing(on: desk.day))",
        resume: "surefoot \(run.mode.noun) \(run.through == nil ? "resume" : "show") \(run.name)")
    }
    drills = DrillsDue(desk.state, on: desk.day).lines
    review = ReviewDue(desk.state, on: desk.day)
    let lines = plan?.lines ?? []
    started = lines.filter { $0.state == .started }.map(\.item.id)
    let closed = lines.filter { $0.isLapsing(after: desk.day) }
    lapsing = closed.compactMap { line in
      line.closedUntil.map { Lapsing(item: line.item.id, until: $0) }
    }.sorted { ($0.until, $0.item) < ($1.until, $1.item) }
    self.reliance = reliance?.sentence ?? ""
    unanswered = open
    self.content = content
    if let run = desk.state.runs.first(where: { $0.isOpen && $0.through == nil }) {
      next = "surefoot \(run.mode.noun) resume \(run.name)"
    } else if !desk.state.isOnboarded {
      next = "surefoot init --resume"
    } else if let review, !review.open.isEmpty {
      next = review.command
    } else if let first = plan?.next.first {
      next = "surefoot show \(first.item.id)"
    } else {
      next = "surefoot report readiness"
    }
  }

  var text: String {
    var text = "\(workspace)   \(account), \(accounts) "
    text += "\(accounts == 1 ? "account" : "accounts")   \(day)\n\n"
    for run in runs { text += "  Open       \(run.name): \(run.what)\n" }
    if let decision {
      let outputs = ["outcome", "shape", "confidence"].compactMap { decision.outputs[$0] }
      text += "  Decision   \(outputs.isEmpty ? "open" : outputs.joined(separator: ", "))\n"
    }
    if let totals {
      text += "  Plan       \(totals.done) of \(totals.items) done, \(totals.verified) verified, "
      text += "\(totals.overdue) overdue\n"
    }
    text += more
    if unanswered > 0 { text += "  Unfinished onboarding, \(unanswered) questions are open\n" }
    if let content { text += "  Content    \(content)\n" }
    return Escape.terminal(text, lineBreaks: .kept) + "\nNext:  \(next)\n"
  }

  /// What somebody is at, what runs out soon, what asks for more proof; a line each.
  private var more: String {
    var text = ""
    if !started.isEmpty {
      let others = started.count > 3 ? " and \(started.count - 3) more" : ""
      text += "  Started    \(started.prefix(3).map(\.text).joined(separator: ", "))\(others)\n"
    }
    if let first = lapsing.first {
      text += "  Lapsing    \(lapsing.count) within 30 days, the first on \(first.until): "
      text += "surefoot plan --lapsing 30d\n"
    }
    if let wanted = totals?.proofWanted, wanted > 0 {
      text += "  Proof      \(wanted) with less than the item asks for: "
      text += "surefoot plan --state proof-wanted\n"
    }
    for drill in drills { text += "  Drill      \(drill.text)\n" }
    if let review { text += "  Review     \(review.text): \(review.command)\n" }
    if !reliance.isEmpty { text += "  Owners     everything hangs on one person: surefoot owner\n" }
    return text
  }
}
