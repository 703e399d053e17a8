import Readiness

/// `surefoot reopen ID…`
enum ReopenItem {
  static let command = Command(
    "reopen", "Record that items do not hold, or are not accepted, any more",
    discussion: """
      What was recorded stays in the history and counts no more: proofs, waivers, and why an item \
      does not apply. To take back what was recorded by mistake, use surefoot undo.
      """,
    positionals: [ItemChoice.positional],
    options: [.init("--reason", value: "TEXT", "why; required")] + ItemChoice.options,
    endings: [.tooMany],
    examples: [.init("surefoot reopen root-mfa --reason \"one key was lost\"", "open it again")]
  ) { invocation in
    let reason = try ItemVerb.line("--reason", invocation)
    let verb = ItemVerb(
      schema: "reopened", names: invocation.arguments.positionals, fits: isTouched,
      event: { line, _ in
        try refuseOpen(line)
        return .reopened(.init(item: line.item.id, reason: reason))
      },
      says: { line, _ in "Open again: \(line.item.id)" }, after: cutOff)
    return try verb.run(invocation)
  }

  /// Whether there is anything to reopen.
  private static func isTouched(_ line: PlanToday.Line) -> Bool {
    let record = line.record
    return record.done != nil || record.waived != nil || record.skipped != nil
      || record.started != nil
  }

  private static func refuseOpen(_ line: PlanToday.Line) throws(UsageError) {
    guard !isTouched(line) else { return }
    throw .contradiction(
      "\(line.item.id) is open: nothing was recorded that could be reopened",
      remedy: "surefoot history \(line.item.id) shows what was recorded")
  }

  /// What rests on a way in that is open again.
  static func cutOff(_ before: ItemSubject, _ after: ItemSubject) -> String {
    let exposed = after.plan.lines.filter { line in
      line.grade != nil && LockOut.stands(against: line, after)
        && !before.plan.lines.contains {
          $0.item.id == line.item.id && LockOut.stands(against: $0, before)
        }
    }
    guard !exposed.isEmpty else { return "" }
    let names = Suggestion.list(exposed.map(\.item.id.text), or: "and")
    return "Take care: \(names) cut off a way in, and no way that stays is proved now.\n"
  }
}
