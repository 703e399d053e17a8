import Readiness
import Terminal

/// A run that somebody is at: the run, who may be called, and what its end brings.
struct RunAtWork {
  /// The run after all that the journal says of it.
  var run: Run
  /// What is written down beforehand.
  let preparation: Preparation
  /// What decides which of it is meant.
  let situation: Situation
  /// How often it is rehearsed here.
  let every: Period
  /// What the items are about that its drills speak of.
  let scopes: [Item.ID: Scope]
  /// Puts what is known into the commands of a text.
  let fill: (String, Run, Instant) -> String

  /// The widest line of prose on a card.
  static let width = 78

  /// The card now.
  /// - Parameters:
  ///   - audience: who reads it: whoever is at the terminal needs all that is written down; what a
  ///     script prints may lie in a log.
  func card(
    at now: Instant, for audience: Audience = .internal, width: Int = RunAtWork.width
  ) -> RunCard {
    let reader = RunbookReader(run.runbook, preparation, audience, situation)
    return RunCard(run, at: now, callers: callers, written: reader.answers(at: run.step)) { text in
      Columns.filled(fill(text, run, now), to: max(width, 40) - 2)
    }
  }

  /// Who may say yes, in the order they are called.
  var callers: [RunCard.Caller] {
    guard let role = run.approverRole else { return [] }
    return preparation.people(of: role, in: run.runbook, for: situation).map {
      ($0.name, $0.reach)
    }
  }
}

extension Desk {
  /// The run of that name, `run-51` or `drill-51`.
  /// - Throws: ``UsageError`` with the names there are.
  func runBrief(named name: String) throws(UsageError) -> RunBrief {
    if let brief = state.runs.first(where: { $0.name == name || "\($0.number)" == name }) {
      return brief
    }
    throw .unknownName(
      name, kind: "run or drill", similar: Suggestion.near(name, among: state.runs.map(\.name)),
      lookup: "surefoot run list and surefoot drill list show all of them")
  }

  /// The run that is meant when none is named: the only open one whose steps are not through, else
  /// the only one that waits for its review.
  /// - Parameter drills: whether a drill is meant, or a run; nil: either.
  /// - Throws: ``UsageError`` if none is open, or several are.
  func openRun(named name: String?, drills: Bool? = nil) throws(UsageError) -> RunBrief {
    if let name { return try runBrief(named: name) }
    let open = state.runs.filter { $0.isOpen && (drills == nil || $0.mode.isDrill == drills) }
    let work = open.filter { $0.through == nil }
    guard let only = work.first ?? open.first, (work.isEmpty ? open : work).count == 1 else {
      guard open.isEmpty else {
        throw .contradiction(
          "several are open: \(open.map(\.name).joined(separator: ", "))",
          remedy: "say which one is meant")
      }
      throw .contradiction(
        "no \(drills.map { $0 ? "drill" : "run" } ?? "run or drill") is open",
        remedy: "surefoot run start or surefoot drill start begins one")
    }
    return only
  }

  /// The run of that name, or the newest one.
  func shownRun(named name: String?, drills: Bool) throws(UsageError) -> RunBrief {
    if let name { return try runBrief(named: name) }
    guard let newest = state.runs.last(where: { $0.mode.isDrill == drills }) else {
      let noun = drills ? "drill" : "run"
      throw .contradiction(
        "there is no \(noun) yet", remedy: "surefoot \(noun) start NAME begins one")
    }
    return newest
  }

  /// The run with its steps, in the words of the content that held when it began.
  func runAtWork(_ brief: RunBrief) throws -> RunAtWork {
    let records = try records(since: brief.number - 1)
    guard let record = RunRecord(brief.number, in: records) else {
      throw RunError.redacted(brief.name)
    }
    let pack = try runPack(brief.number, records)
    let runbook = try pack.runbook(named: brief.runbook.text)
    let account = try account(named: brief.account.text)
    let situation = try Advice(pack, state, account: account).situation
    let run = Run(record, by: runbook, in: account, situation)
    let named = [runbook.proves.drill, runbook.proves.alarm].compactMap(\.self)
    let items = named.isEmpty ? [] : try pack.wholeChecklist().items
    let scopes = items.filter { named.contains($0.id) }.map { ($0.id, $0.scope) }
    return RunAtWork(
      run: run, preparation: state.prepared[account.name]?[runbook.id] ?? Preparation(),
      situation: situation, every: rhythm(of: runbook, in: account),
      scopes: Dictionary(scopes) { first, _ in first }, fill: filling())
  }

  /// The pack that held when a run began: a run is not moved to other words by an upgrade.
  private func runPack(_ number: Int, _ later: [Record]) throws -> Pack {
    let hasMoved = later.contains { if case .adopted = $0.event { true } else { false } }
    guard hasMoved else { return try pack() }
    let before = try records().prefix { $0.number < number }
    for record in before.reversed() {
      guard case .adopted(let adopted) = record.event else { continue }
      return try pack(
        PackReference(pack: adopted.pack, version: adopted.version, digest: adopted.digest))
    }
    return try pack()
  }

  /// How often a runbook is rehearsed in an account.
  func rhythm(of runbook: Runbook, in account: Account) -> Period {
    state.drills[account.name]?[runbook.id]?.every ?? runbook.drill.every
  }

  /// Puts what is known of the accounts and the window into the commands of a text.
  func filling() -> (String, Run, Instant) -> String {
    let management = managementNumber
    return { text, run, now in
      let window = run.auditWindow(to: now)
      return CommandFilling(
        account: run.account.number, management: management,
        window: .init(start: window.start, end: window.end)
      ).filled(text)
    }
  }

  /// The number of the organization's management account, if it is known.
  var managementNumber: String? { state.openAccounts.first { $0.kind == .management }?.number }

  /// Who says something now.
  var pen: RunPen {
    RunPen(actor: world.actor, now: world.now, day: day, tick: world.ticks?())
  }
}

/// A run that cannot be gone on with.
enum RunError: Error, CustomStringConvertible {
  /// Its first entry is blank.
  case redacted(String)
  /// Nothing was understood, or it cannot be said now.
  case refused(String, line: String)
  /// Something else was recorded meanwhile.
  case meanwhile(String)

  var description: String {
    switch self {
    case .redacted(let name):
      "what began \(name) was redacted, so nobody can tell what it was about\n"
        + "surefoot journal show lists what is left of it"
    case .refused(let why, let line):
      "\"\(line.shortened())\": \(why)\nnothing was recorded for this line"
    case .meanwhile(let what): "\(what)\nnothing was recorded; look at the card again"
    }
  }
}
