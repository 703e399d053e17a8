/// What the journal says of one review, in the order it was said.
public struct ReviewRecord: Hashable, Sendable {
  /// The number of the entry that began it.
  public let number: Int
  /// How it began.
  public let begun: Event.ReviewBegun
  /// Every record of it, its beginning first, with what came of each word: what was written in the
  /// same act.
  public let log: [Record]

  /// The review that a record began, with what the records after it say of it; nil: it began none.
  /// What was taken back is left out.
  public init?(_ number: Int, in records: [Record]) {
    let undone = WorkspaceState.undone(in: records)
    let standing = records.filter { $0.number >= number && !undone.contains($0.number) }
    guard let first = standing.first, first.number == number,
      case .reviewBegun(let begun) = first.event
    else { return nil }
    let acts = Set(standing.filter { $0.event?.review($0.number) == number }.map(\.act))
    self.number = number
    self.begun = begun
    log = standing.filter { acts.contains($0.act) }
  }

  /// What it is called: `2026-Q4`.
  public var name: String { begun.name }

  /// Who is there, by the last word about that.
  public var present: [String] {
    log.reversed().lazy.compactMap { record -> [String]? in
      if case .reviewAttended(let body) = record.event { body.present } else { nil }
    }.first ?? begun.present
  }

  /// Everything that was said of its subjects.
  public var looks: [Look] { log.compactMap(Look.init) }

  /// The newest word on each subject.
  public var verdicts: [ReviewSubject: Look] {
    looks.reduce(into: [:]) { found, look in
      if look.body.verdict != .noted || found[look.subject] == nil { found[look.subject] = look }
    }
  }

  /// How it ended, if it has.
  public var end: (body: Event.ReviewClosed, record: Record)? {
    for record in log.reversed() {
      if case .reviewClosed(let body) = record.event { return (body, record) }
    }
    return nil
  }

  /// One thing that was said of a subject.
  public struct Look: Hashable, Sendable {
    /// The record of the journal.
    public let record: Record
    /// What it was about.
    public let subject: ReviewSubject
    /// What was said.
    public let body: Event.ReviewLooked

    init?(_ record: Record) {
      guard case .reviewLooked(let body) = record.event,
        let subject = ReviewSubject(body.subject, in: record.account)
      else { return nil }
      self.record = record
      self.subject = subject
      self.body = body
    }
  }
}

extension ReviewRecord {
  /// The topics of an agenda that are still to be settled; at the end those that were parked, also
  /// where the agenda has no reason for them.
  public func rest(of agenda: ReviewAgenda, in matter: ReviewMatter) -> [ReviewTopic] {
    let verdicts = verdicts
    let open = agenda.topics.filter { !(verdicts[$0.subject]?.body.verdict.settles ?? false) }
    let parked = open.filter { isParked($0.subject, verdicts) }
    let others = Set(verdicts.keys.filter { isParked($0, verdicts) })
      .subtracting(parked.map(\.subject)).sorted()
    return open.filter { !isParked($0.subject, verdicts) } + parked
      + others.compactMap { matter.topic($0, on: agenda) }
  }

  /// How many topics were settled.
  public var settled: Int { verdicts.values.count { $0.body.verdict.settles } }

  /// Whether a topic was left for the end.
  public func isParked(_ subject: ReviewSubject) -> Bool { isParked(subject, verdicts) }

  private func isParked(_ subject: ReviewSubject, _ verdicts: [ReviewSubject: Look]) -> Bool {
    verdicts[subject]?.body.verdict == .parked
  }

  /// The minutes of all sittings, rounded up; nil if it was held elsewhere.
  ///
  /// A sitting lasts from its beginning to the word that ends it, or to the last one if nobody ended
  /// it. Time is taken from the machine where both ends have it, else from the clock.
  public func minutes(to now: (instant: Instant, tick: Tick?)? = nil) -> Int? {
    guard begun.entered != true else { return nil }
    let sat = sittings
    var seconds = sat.reduce(0) { $0 + $1.seconds }
    if let now, end == nil, let last = sat.last, !last.isOver { seconds += last.rest(to: now) }
    return (seconds + 59) / 60
  }

  /// How many sittings there were.
  public var sittingCount: Int { sittings.count }

  private var sittings: [Sitting] {
    var sittings: [Sitting] = []
    for record in log {
      guard let moment = Instant(record.instant) else { continue }
      switch record.event {
      case .reviewCorrected, .reviewSigned: continue
      case .reviewBegun(let body): sittings.append(Sitting(moment, body.tick))
      case .reviewSat(let body) where body.mark == .left:
        sittings.indices.last.map { sittings[$0].end(moment, body.tick) }
      case .reviewSat(let body): sittings.append(Sitting(moment, body.tick))
      default: sittings.indices.last.map { sittings[$0].go(to: moment) }
      }
    }
    return sittings
  }

  /// One sitting.
  private struct Sitting {
    let start: Instant
    let tick: Tick?
    private(set) var last: Instant
    private(set) var isOver = false
    private var taken: Int?

    init(_ start: Instant, _ tick: Tick?) {
      self.start = start
      self.tick = tick
      last = start
    }

    var seconds: Int { taken ?? max(0, Int(last.seconds - start.seconds)) }

    mutating func go(to moment: Instant) {
      if !isOver { last = max(last, moment) }
    }

    mutating func end(_ moment: Instant, _ tick: Tick?) {
      go(to: moment)
      taken = elapsed(tick)
      isOver = true
    }

    func rest(to now: (instant: Instant, tick: Tick?)) -> Int {
      (elapsed(now.tick) ?? max(0, Int(now.instant.seconds - start.seconds))) - seconds
    }

    /// By the machine's own time; nil if it was started anew, or nobody took it.
    private func elapsed(_ end: Tick?) -> Int? {
      guard let tick, let end, tick.boot == end.boot, end.up >= tick.up else { return nil }
      return (end.up - tick.up) / 1_000
    }
  }
}
