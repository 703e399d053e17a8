/// Who says something of a run, and when: what the words themselves do not say.
public struct RunPen: Sendable {
  /// Who says it.
  public let actor: Actor
  /// The moment.
  public let now: Instant
  /// The local day.
  public let day: Day
  /// The monotonic time; nil: the moment was given from outside.
  public let tick: Tick?

  /// A pen.
  public init(actor: Actor, now: Instant, day: Day, tick: Tick?) {
    self.actor = actor
    self.now = now
    self.day = day
    self.tick = tick
  }

  /// Who holds it.
  var person: Person { Person(actor) }

  /// The instant of a time that was said, in UTC: of a run at work the last such moment, of one that
  /// is entered from paper the next after what was entered before.
  /// - Parameter anywhere: of a run from paper, the next such moment after its beginning instead.
  func moment(
    _ time: String?, in record: RunRecord, anywhere: Bool = false
  ) throws(RunRefusal) -> String? {
    guard let time else { return nil }
    let isPaper = record.begun.paper == true
    let moment = Instant(time) ?? (isPaper ? after(time, record, anywhere) : before(time))
    guard let moment else { throw .badTime(time) }
    // Nobody leaves half a day out without saying so: it went back, or a line was left out.
    if isPaper, Instant(time) == nil, let told = record.lastTold, !anywhere,
      moment.seconds - told.seconds > 43_200
    {
      throw .goesBack(time, told.description, moment.description)
    }
    // The last such moment lies before the beginning: today's, still to come, was meant.
    if !isPaper, Instant(time) == nil, moment.seconds < record.start.seconds - 59,
      now.seconds - record.start.seconds < 43_200
    {
      throw .notYet(time)
    }
    guard moment <= now else { throw .notYet(time) }
    guard moment.seconds >= record.start.seconds - 59 else {
      throw .beforeStart(time, record.start.description)
    }
    return max(moment, record.start).description
  }

  private func before(_ time: String) -> Instant? {
    RunPen.seconds(time).map { seconds in
      let today = now.seconds - now.seconds % 86_400 + seconds
      return Instant(seconds: today > now.seconds ? today - 86_400 : today)
    }
  }

  private func after(_ time: String, _ record: RunRecord, _ anywhere: Bool) -> Instant? {
    let told = anywhere ? record.start : record.lastTold ?? record.start
    return RunPen.seconds(time).map { seconds in
      let same = told.seconds - told.seconds % 86_400 + seconds
      return Instant(seconds: same < told.seconds - told.seconds % 60 ? same + 86_400 : same)
    }
  }

  private static func seconds(_ time: String) -> Int64? {
    let parts = time.split(separator: ":").compactMap { Int64($0) }
    guard parts.count == 2 else { return nil }
    return parts[0] * 3_600 + parts[1] * 60
  }
}
