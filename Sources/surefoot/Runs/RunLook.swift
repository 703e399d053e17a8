import Readiness

/// What was said of a run so far, to look back at.
enum RunLook {
  static func text(_ run: Run) -> String {
    let gaps = run.record.gaps.map { "Before entry \($0.entry): \($0.prose).\n" }
    return run.record.log.map { line($0, run) }.joined() + gaps.joined()
  }

  /// One line: when, since the beginning, who, what.
  static func line(_ line: RunRecord.Line, _ run: Run) -> String {
    let time = line.moment.description.dropFirst(11).prefix(8)
    let who = Person(line.record).shown
    return "\(time) UTC, \(RunRecord.clock(run.record.elapsed(to: line.moment))), \(who): "
      + "\(HistoryLine(line.record).what) (entry \(line.record.number))\n"
  }
}
