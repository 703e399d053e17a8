import Readiness

/// `surefoot skip ID… --reason TEXT`
enum SkipItem {
  static let command = Command(
    "skip", "Record that items do not apply, for at most a year",
    discussion: """
      What was known is kept: if an answer it rests on changes, the item comes back by itself, and so \
      it does after the last day. For what applies and is not done, use surefoot waive.
      """,
    positionals: [ItemChoice.positional],
    options: [
      .init("--reason", value: "TEXT", "why it does not apply; required"),
      .init("--until", value: "WHEN", "the last day, or for how long; a year if left out"),
    ] + ItemChoice.options,
    endings: [.tooMany],
    examples: [
      .init("surefoot skip ebs-encryption --reason \"no servers\"", "not for us, for a year")
    ]
  ) { invocation in
    let reason = try ItemVerb.line("--reason", invocation)
    let last = try invocation.lastDay("--until") ?? LastDay(Acceptance.longest, of: "--until")
    let verb = ItemVerb(
      schema: "skipped", names: invocation.arguments.positionals,
      fits: { $0.isOpen && !$0.isUrgent },
      event: { line, subject in
        try refuse(line)
        return .skipped(
          .init(
            item: line.item.id, reason: reason,
            until: try Acceptance.lastDay(last, today: subject.today),
            accepted: subject.state.known(of: line.item, seenFrom: subject.account.name)))
      },
      says: { line, event in
        guard case .skipped(let body) = event else { return "" }
        return "\(line.item.id) does not apply until \(body.until)"
      })
    return try verb.run(invocation)
  }

  private static func refuse(_ line: PlanToday.Line) throws(UsageError) {
    try Acceptance.refuseDone(line)
    guard line.isUrgent else { return }
    let questions = (line.item.urgentWhen?.questions ?? []).map(\.text)
    throw .contradiction(
      "\(line.item.id) does apply: an answer makes it urgent "
        + "(\(questions.joined(separator: ", ")))",
      remedy: "correct the answer with surefoot answer, or accept the risk with surefoot waive")
  }
}
