/// A run or a drill in short: what every command knows of it without reading its steps.
public struct RunBrief: Hashable, Sendable, Codable {
  /// The number of the entry that began it.
  public let number: Int
  /// In which account.
  public let account: Account.ID
  /// By which runbook.
  public let runbook: Runbook.ID
  /// In earnest or rehearsed, and how.
  public let mode: RunMode
  /// The local day on which it began.
  public let day: Day
  /// That nobody shares in it.
  public let alone: Bool
  /// That it was done on paper and is entered afterwards.
  public let paper: Bool
  /// The instant of its newest entry.
  public internal(set) var last: String
  /// The step of the newest result; nil: none yet.
  public internal(set) var step: Runbook.Step.ID?
  /// Whether work stands still.
  public internal(set) var isPaused = false
  /// What the end of its steps brought; nil: it is not there yet.
  public internal(set) var through: Event.RunThrough?
  /// The day on which it was reviewed.
  public internal(set) var reviewed: Day?
  /// How it ended; nil: it has not.
  public internal(set) var end: RunEnd?

  /// What it is called: `run-51` or `drill-51`.
  public var name: String { "\(mode.noun)-\(number)" }

  /// Whether something is still to be done.
  public var isOpen: Bool { end == nil }

  /// The day by which it has to be reviewed, if nothing else is left.
  public var reviewDue: Day? { isOpen ? through?.review : nil }
}

/// When the next drill of a runbook is due in an account, and how often it is held.
public struct DrillRhythm: Hashable, Sendable, Codable {
  /// How often; nil: as the runbook says.
  public internal(set) var every: Period?
  /// Why, if somebody chose it.
  public internal(set) var because: String?
  /// The day on which the next one is due; nil: none was held yet.
  public internal(set) var due: Day?
  /// The day of the last real one; nil: none was held yet.
  public internal(set) var last: Day?
  /// Whether the last real one was passed.
  public internal(set) var passed: Bool?
}

/// What is written down for a runbook of an account.
public struct Preparation: Hashable, Sendable, Codable {
  /// The answers by prerequisite.
  public internal(set) var answers: [Runbook.Prerequisite.ID: Recorded<Answer>] = [:]
  /// The day on which somebody last looked at all of it.
  public internal(set) var reviewed: Day?

  /// Nothing yet.
  public init() {}
}

extension WorkspaceState {
  /// Takes in what is written down for a runbook, or how often it is rehearsed.
  mutating func prepare(_ record: Record) {
    guard let account = record.account else { return }
    switch record.event {
    case .prepared(let body):
      prepared[account, default: [:]][body.runbook, default: Preparation()]
        .answers[body.prerequisite] = Recorded(body.answer, record)
    case .reviewed(let body):
      prepared[account, default: [:]][body.runbook, default: Preparation()].reviewed = record.day
    case .drillPaced(let body):
      var rhythm = drills[account]?[body.runbook] ?? DrillRhythm()
      rhythm.every = body.every
      rhythm.because = body.because
      rhythm.due = body.drill ?? rhythm.due
      drills[account, default: [:]][body.runbook] = rhythm
    default: break
    }
  }

  /// Takes in a word about a run.
  mutating func takeRun(_ record: Record) {
    if case .runBegun(let body) = record.event, let account = record.account {
      runs.append(
        RunBrief(
          number: record.number, account: account, runbook: body.runbook, mode: body.mode,
          day: record.day, alone: body.alone ?? false, paper: body.paper ?? false,
          last: record.instant))
    }
    guard let number = record.event?.run(record.number),
      let index = runs.firstIndex(where: { $0.number == number })
    else { return }
    runs[index].take(record)
    if case .runThrough(let body) = record.event { schedule(body, runs[index], record.day) }
  }

  private mutating func schedule(_ body: Event.RunThrough, _ run: RunBrief, _ day: Day) {
    guard run.mode == .signIn, let due = body.drill else { return }
    var rhythm = drills[run.account]?[run.runbook] ?? DrillRhythm()
    rhythm.due = due
    rhythm.last = day
    rhythm.passed = body.passed
    drills[run.account, default: [:]][run.runbook] = rhythm
  }
}

extension RunBrief {
  fileprivate mutating func take(_ record: Record) {
    last = record.instant
    switch record.event {
    case .runStepped(let body):
      step = body.step
      isPaused = false
    case .runMarked(let body):
      if body.mark == .pause { isPaused = true }
      if body.mark == .wentOn || body.mark == .stoodStill { isPaused = false }
    case .runThrough(let body): through = body
    case .runReviewed: reviewed = record.day
    case .runEnded(let body): end = body.end
    default: break
    }
  }
}

extension Event {
  /// The entry that began the run that it is about; nil: it is about no run.
  /// - Parameter number: the number of its own entry.
  public func run(_ number: Int) -> Int? {
    switch self {
    case .runBegun: number
    case .runStepped(let body): body.run
    case .runApproved(let body): body.run
    case .runMarked(let body): body.run
    case .runAudited(let body): body.run
    case .runReviewed(let body): body.run
    case .runProposed(let body): body.run
    case .runThrough(let body): body.run
    case .runEnded(let body): body.run
    default: nil
    }
  }
}
