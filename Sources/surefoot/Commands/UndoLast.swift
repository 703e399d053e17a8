import Readiness

/// `surefoot undo [N]`
enum UndoLast {
  static let command = Command(
    "undo", "Take back what was recorded last",
    discussion: """
      What one command wrote is taken back together, an import, too. The journal keeps both, the undo \
      as well. The making of the workspace, redactions and what was said of runs and drills are never \
      taken back.
      """,
    positionals: [.init("N", "how many commands; one if left out", .optional)],
    options: [
      .init("--yes", short: "-y", "take back more than ten without asking"),
      .init(
        "--past-runs",
        "take back what came before what was said of a run or drill, or before a closed review"),
    ],
    meaningless: ["--account"],
    endings: [
      .init(.incomplete, "more than ten commands, and nobody agreed; nothing was taken back")
    ],
    examples: [
      .init("surefoot undo", "take back the last command that recorded something"),
      .init("surefoot undo 3", "the last three"),
    ]
  ) { invocation in
    let count = try count(invocation.positional(0))
    if count > ItemChoice.fewItems, !invocation.arguments.has("--yes") {
      guard Gate.isInteractive(invocation) else {
        throw ConsentError(count: count, silence: Gate.silence(invocation), what: "commands")
      }
      let acts = try Desk.read(invocation) { desk in
        WorkspaceState.newestUndoableActs(count, in: try Folding.records(of: desk.workspace))
      }
      guard acts.count == count else {
        throw acts.isEmpty ? UndoError.nothing : UndoError.fewer(acts.count)
      }
      let lines = acts.joined().map(HistoryLine.init)
      invocation.tell(
        lines.map { "  \($0.what) (entry \($0.number), \($0.day))" }.joined(separator: "\n"))
      guard try Conversation.confirm("Take back \(count) commands?", on: invocation) else {
        return Outcome(
          "undo", data: ["undone": [HistoryLine]()], text: "Nothing was taken back.\n",
          status: .incomplete)
      }
    }
    let pastRuns = invocation.arguments.has("--past-runs")
    return try Desk.write(invocation) { desk in try undo(count, pastRuns: pastRuns, &desk) }
  }

  private static func undo(
    _ count: Int, pastRuns: Bool, _ desk: inout Desk
  ) throws -> Outcome {
    let records = try Folding.records(of: desk.workspace)
    let acts = WorkspaceState.newestUndoableActs(count, in: records)
    if !pastRuns, let number = records.last?.run, let last = acts.first?.last {
      let name = desk.state.runs.first { $0.number == number }?.name ?? "entry \(number)"
      throw UndoError.run(name, before: HistoryLine(last).what)
    }
    try refuseReviews(acts, records, pastRuns: pastRuns, desk)
    guard !acts.isEmpty else { throw UndoError.nothing }
    guard acts.count == count else { throw UndoError.fewer(acts.count) }
    let entries = acts.flatMap(\.self)
    let undo = try desk.append([Fresh(.undone(.init(entries: entries.map(\.number).sorted())))])
    let lines = entries.map(HistoryLine.init)
    let text =
      remark(records)
      + lines.map { "Taken back: \($0.what) (entry \($0.number), \($0.day)).\n" }.joined()
      + "Recorded as entry \(undo.first?.number ?? 0).\n" + next(entries) + kept(entries)
    return Outcome("undo", data: ["undone": lines], text: text, notices: desk.notices)
  }

  /// What a closed review rests on, and what is said in one that somebody is at, is not taken back by
  /// the way.
  private static func refuseReviews(
    _ acts: [[Record]], _ records: [Record], pastRuns: Bool, _ desk: borrowing Desk
  ) throws {
    if let open = desk.state.openReview,
      acts.joined().contains(where: { $0.event?.review($0.number) == open.number })
    {
      try ReviewPresence.refuseHeld(open, desk)
    }
    guard !pastRuns, let closed = desk.state.reviews.last(where: { !$0.isOpen }),
      let end = closed.end?.entry, let past = acts.first(where: { ($0.first?.number ?? 0) < end }),
      let last = past.last
    else { return }
    throw UndoError.review(closed.name, before: HistoryLine(last).what)
  }

  private static func count(_ text: String?) throws(UsageError) -> Int {
    guard let text else { return 1 }
    guard let count = Int(text), (1...100_000).contains(count) else {
      throw .badValue(text, of: "N", allowed: "a number from 1")
    }
    return count
  }

  /// That the newest entry is of a kind that cannot be taken back.
  private static func remark(_ records: [Record]) -> String {
    guard let last = records.last else { return "" }
    guard case .redacted(let redaction) = last.event else { return "" }
    return "A redaction cannot be taken back: entry \(redaction.entry) stays blank. "
      + "Taken back is what came before it.\n"
  }

  /// That what was kept beside the journal is still there, and how it goes.
  private static func kept(_ entries: [Record]) -> String {
    entries.map { record in
      let what: String? =
        switch record.event {
        case .noted(let note): note.kept == nil ? nil : "text of the note"
        case .attached(let attached): attached.kept == nil ? nil : "attached file"
        default: nil
        }
      guard let what else { return "" }
      return "The \(what) stays in the workspace until it is redacted: "
        + "surefoot journal redact \(record.number) --reason TEXT\n"
    }.joined()
  }

  /// What to do if the onboarding itself was taken back.
  private static func next(_ entries: [Record]) -> String {
    let isOnboarding = entries.contains { if case .finished = $0.event { true } else { false } }
    return isOnboarding ? "There is no plan any more: surefoot init --resume plans anew.\n" : ""
  }
}

/// Why nothing is taken back.
enum UndoError: Error, CustomStringConvertible {
  case nothing
  /// What was recorded last was said of a run, and what would be taken back is older.
  case run(String, before: String)
  /// What would be taken back is older than a review that is closed.
  case review(String, before: String)
  /// There is less to take back than was asked for.
  case fewer(Int)

  var description: String {
    switch self {
    case .nothing:
      "there is nothing to take back\nsurefoot journal show lists what was recorded"
    case .run(let name, let what):
      "what was recorded last was said of \(name), and that is never taken back; nothing was\n"
        + "surefoot undo --past-runs takes back what came before it: \(what)"
    case .review(let name, let what):
      "that is older than the review \(name), which was closed on it; nothing was taken back\n"
        + "surefoot undo --past-runs takes it back all the same: \(what)"
    case .fewer(let count):
      "only \(count) \(count == 1 ? "command" : "commands") can be taken back; nothing was\n"
        + "surefoot history lists what was recorded"
    }
  }
}

extension Record {
  /// The run that it is about.
  fileprivate var run: Int? { event?.run(number) }
}
