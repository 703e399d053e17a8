/// The time between two things that were said, as the clock on the wall and as the machine took it.
public struct RunGap: Hashable, Sendable {
  /// What was odd about it.
  public enum Kind: Hashable, Sendable {
    /// The machine slept.
    case suspended
    /// The clock on the wall was set meanwhile.
    case clockSet
    /// The machine was started anew, or another one went on: only the wall's clock can tell.
    case otherMachine
    /// Somebody paused.
    case paused
    /// Nobody was there: a crash, a closed terminal.
    case interrupted
  }

  /// What it was.
  public let kind: Kind
  /// How many seconds; negative if the clock was set back.
  public let seconds: Int
  /// The entry after it.
  public let entry: Int
  /// Whether the time counts: whether it went on meanwhile.
  public let counts: Bool
}

extension RunRecord {
  /// From how many seconds on a difference between clocks is one.
  static let notable = 2

  /// Everything odd about the time between the entries, oldest first.
  public var gaps: [RunGap] {
    zip(log, log.dropFirst()).flatMap { before, after in clockGaps(before, after) }
      + standstills
  }

  private func clockGaps(_ before: Line, _ after: Line) -> [RunGap] {
    guard let first = before.tick, let second = after.tick,
      let from = Instant(before.record.instant), let to = Instant(after.record.instant)
    else { return [] }
    let entry = after.record.number
    let wall = Int(to.seconds - from.seconds)
    guard first.boot == second.boot else {
      return [RunGap(kind: .otherMachine, seconds: wall, entry: entry, counts: true)]
    }
    let slept = (second.up - first.up - (second.awake - first.awake)) / 1_000
    let set = wall - (second.up - first.up) / 1_000
    var gaps: [RunGap] = []
    if slept >= RunRecord.notable {
      gaps.append(RunGap(kind: .suspended, seconds: slept, entry: entry, counts: true))
    }
    if abs(set) >= RunRecord.notable {
      gaps.append(RunGap(kind: .clockSet, seconds: set, entry: entry, counts: false))
    }
    return gaps
  }

  /// The pauses and the gaps that somebody explained afterwards.
  private var standstills: [RunGap] {
    log.indices.dropFirst().compactMap { index in
      guard case .runMarked(let body) = log[index].event,
        body.mark == .wentOn || body.mark == .stoodStill
      else { return nil }
      let before = log[index - 1]
      let seconds = Int(log[index].moment.seconds - before.moment.seconds)
      var kind = RunGap.Kind.interrupted
      if case .runMarked(let last) = before.event, last.mark == .pause { kind = .paused }
      return RunGap(
        kind: kind, seconds: seconds, entry: log[index].record.number,
        counts: body.mark == .wentOn)
    }
  }

  /// The seconds from the beginning to a moment that count: without those during which it stood
  /// still. Where the clock was set, the machine's own time is believed.
  public func elapsed(to moment: Instant) -> Int {
    let still = gaps.filter { gap in
      guard !gap.counts, let line = log.first(where: { $0.record.number == gap.entry }) else {
        return false
      }
      return line.moment <= moment
    }
    return Int(moment.seconds - start.seconds) - still.reduce(0) { $0 + $1.seconds }
  }

  /// `00:23:10`.
  public static func clock(_ seconds: Int) -> String {
    func pair(_ value: Int) -> String { (value < 10 ? "0" : "") + "\(value)" }
    let whole = max(0, seconds)
    return "\(pair(whole / 3_600)):\(pair(whole / 60 % 60)):\(pair(whole % 60))"
  }
}

extension RunGap {
  /// The gap as a phrase: `gap 00:03:12, suspended`.
  public var prose: String {
    let time = RunRecord.clock(abs(seconds))
    let how =
      switch kind {
      case .suspended: "the machine slept; the time counts"
      case .clockSet:
        "the clock was set \(seconds < 0 ? "back" : "forward"); the machine's own time counts"
      case .otherMachine: "another machine, or the same started anew; by the clock on the wall"
      case .paused: counts ? "paused, and it went on meanwhile" : "paused; the time does not count"
      case .interrupted:
        counts ? "interrupted, and it went on meanwhile" : "interrupted; the time does not count"
      }
    return "gap \(time), \(how)"
  }
}
