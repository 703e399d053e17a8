/// A step of a run for its page.
public struct RunStepLine: Encodable, Sendable {
  let number: Int
  let id: Runbook.Step.ID
  let title: String
  let who: String
  /// How it went; "passed over" or "open" if nobody said.
  let result: String
  /// When, in UTC; empty if nobody said.
  let time: String
  /// Minutes that it was planned to take.
  let planned: Int
  /// How long it took, as 00:06:41; empty if nobody knows.
  let took: String
  let text: String

  init(_ step: Runbook.Step, of run: Run) {
    number = run.number(step)
    id = step.id
    title = step.title
    let result = run.record.results[step.id]
    who = Prose.list(step.roles.map(run.player)) + RunStepLine.otherHand(step, result?.line, run)
    planned = step.minutes
    let isLeft = run.place.map { run.number(step) <= $0 } ?? true
    self.result = result?.body.result.rawValue ?? (isLeft ? "passed over" : "open")
    time = result.map { $0.line.moment.description } ?? ""
    text = result?.body.text ?? ""
    // A review comes days later, on purpose; the time until then is no one's work.
    took = step.asks == .review ? "" : result.flatMap { RunStepLine.took($0.line, run) } ?? ""
  }

  /// Who wrote it down, if that is none of those whose step it is; who is alone is all of them.
  private static func otherHand(
    _ step: Runbook.Step, _ line: RunRecord.Line?, _ run: Run
  ) -> String {
    guard let line, run.record.begun.alone != true else { return "" }
    let recorder = Person(line.record).shown
    let players = step.roles.compactMap { run.record.roles[$0] }
    guard !players.contains(where: { PersonName.seemSame($0, recorder) }) else { return "" }
    return "; written down by \(recorder)"
  }

  /// The time since the step before it.
  private static func took(_ line: RunRecord.Line, _ run: Run) -> String? {
    let before = run.record.log.last { other in
      guard other.record.number < line.record.number else { return false }
      switch other.event {
      case .runStepped, .runBegun: return true
      default: return false
      }
    }
    return before.map { RunRecord.clock(Int(line.moment.seconds - $0.moment.seconds)) }
  }
}

/// Something that was said of a run, for its page.
public struct RunLogLine: Encodable, Sendable {
  let entry: Int
  /// When, in UTC.
  let time: String
  /// Since the beginning, without what does not count.
  let elapsed: String
  let who: String
  let what: String
  /// What was odd about the clock; empty if nothing.
  let clock: String

  /// The lines of a run, oldest first.
  static func lines(of run: Run) -> [RunLogLine] {
    run.record.log.map { line in
      let history = HistoryLine(line.record)
      return RunLogLine(
        entry: line.record.number, time: line.moment.description,
        elapsed: RunRecord.clock(run.record.elapsed(to: line.moment)),
        who: Person(line.record).shown,
        what: history.what, clock: line.isTold ? "time as it was said" : history.clock)
    }
  }
}
