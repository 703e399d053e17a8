/// What the journal says of one run or drill, in the order it was said.
public struct RunRecord: Hashable, Sendable {
  /// The number of the entry that began it.
  public let number: Int
  /// In which account.
  public let account: Account.ID
  /// How it began.
  public private(set) var begun: Event.RunBegun
  /// Everything that was said of it, its beginning first.
  public private(set) var log: [Line]

  /// One thing that was said.
  public struct Line: Hashable, Sendable {
    /// The record of the journal.
    public let record: Record
    /// When it happened: as it was said, else when it was recorded.
    public let moment: Instant
    /// The monotonic time; nil: nobody took it.
    public let tick: Tick?

    /// What was said.
    public var event: Event? { record.event }
    /// Whether the time was said, and not taken.
    public var isTold: Bool { record.event?.runTimes.at != nil }
    /// The moment, if it was said and not taken.
    var told: Instant? { isTold ? moment : nil }

    init?(_ record: Record) {
      let times: (at: String?, tick: Tick?) = record.event?.runTimes ?? (nil, nil)
      guard let moment = (times.at ?? record.instant).moment else { return nil }
      self.record = record
      self.moment = moment
      tick = times.tick
    }
  }

  /// The run that a record began, with what the records after it say of it; nil: it began none.
  public init?(_ number: Int, in records: [Record]) {
    guard let first = records.first(where: { $0.number == number }),
      case .runBegun(let begun) = first.event, let account = first.account,
      let line = Line(first)
    else { return nil }
    self.number = number
    self.account = account
    self.begun = begun
    log = [line]
    take(records.filter { $0.number > number })
  }

  /// The same after further records; those that are about something else are left out.
  public func taking(_ records: [Record]) -> RunRecord {
    var later = self
    later.take(records)
    return later
  }

  /// The same without the names of those who play some parts.
  func holding(_ roles: Set<Runbook.Role.ID>) -> RunRecord {
    var seen = self
    seen.begun = begun.holding(roles)
    seen.log = log.map { line in
      guard let event = line.event?.holding(roles) else { return line }
      return Line(line.record.saying(event)) ?? line
    }
    return seen
  }

  private mutating func take(_ records: [Record]) {
    log += records.compactMap { record in
      guard record.event?.run(record.number) == number else { return nil }
      return Line(record)
    }
  }

  /// What it is called: `run-51` or `drill-51`.
  public var name: String { "\(begun.mode.noun)-\(number)" }

  /// Who began it: the requester, whoever holds the pen.
  public var requester: Person {
    Person(log[0].record)
  }

  /// When it began.
  public var start: Instant { log[0].moment }
}

extension String {
  /// The instant that the text is.
  fileprivate var moment: Instant? { Instant(self) }
}

extension Event {
  /// When a word about a run happened, if that was said and not taken.
  public var toldMoment: String? { runTimes.at }

  /// When a word about a run happened, if that was said, and the monotonic time.
  var runTimes: (at: String?, tick: Tick?) {
    switch self {
    case .runBegun(let body): (body.at, body.tick)
    case .runStepped(let body): (body.at, body.tick)
    case .runApproved(let body): (body.at, body.tick)
    case .runMarked(let body): (body.at, body.tick)
    case .runAudited(let body): (nil, body.tick)
    case .runReviewed(let body): (nil, body.tick)
    case .runProposed(let body): (nil, body.tick)
    case .runThrough(let body): (nil, body.tick)
    case .runEnded(let body): (nil, body.tick)
    default: (nil, nil)
    }
  }
}

extension Event {
  /// The same without the names of those who play some parts; nil: it names none.
  fileprivate func holding(_ roles: Set<Runbook.Role.ID>) -> Event? {
    switch self {
    case .runBegun(let body): .runBegun(body.holding(roles))
    case .runMarked(let body):
      body.role.map(roles.contains) == true
        ? .runMarked(
          .init(
            run: body.run, mark: body.mark, text: Audience.held, role: body.role, at: body.at,
            tick: body.tick)) : nil
    default: nil
    }
  }
}

extension Event.RunBegun {
  fileprivate func holding(_ held: Set<Runbook.Role.ID>) -> Event.RunBegun {
    Event.RunBegun(
      runbook: runbook, mode: mode, task: task, emergency: emergency, why: why, ticket: ticket,
      minutes: minutes,
      roles: Dictionary(
        uniqueKeysWithValues: roles.map { ($0, held.contains($0) ? Audience.held : $1) }),
      alone: alone, alarmWithin: alarmWithin, paper: paper, at: at, injects: injects, tick: tick)
  }
}
