import Readiness

/// `surefoot undo`
enum UndoLast {
  static let command = Command(
    "undo", "Take back the last thing that was recorded",
    discussion: "What one command wrote is taken back together. The journal keeps both.",
    meaningless: ["--account"],
    examples: [.init("surefoot undo", "take back the last command that recorded something")]
  ) { invocation in
    try Desk.write(invocation) { desk in
      let records = try Folding.records(of: desk.workspace)
      let act = WorkspaceState.newestUndoableAct(in: records)
      guard !act.isEmpty else { throw UndoError.nothing }
      let undo = try desk.append([Fresh(.undone(.init(entries: act.map(\.number))))])
      let lines = act.map(HistoryLine.init)
      let text =
        remark(records)
        + lines.map { "Taken back: \($0.what) (entry \($0.number), \($0.day)).\n" }.joined()
        + "Recorded as entry \(undo.first?.number ?? 0).\n" + next(act)
      return Outcome("undo", data: ["undone": lines], text: text, notices: desk.notices)
    }
  }

  /// That the newest entry is of a kind that cannot be taken back.
  private static func remark(_ records: [Record]) -> String {
    guard let last = records.last, case .redacted(let redaction) = last.event else { return "" }
    return "A redaction cannot be taken back: entry \(redaction.entry) stays blank. "
      + "Taken back is what came before it.\n"
  }

  /// What to do if the onboarding itself was taken back.
  private static func next(_ act: [Record]) -> String {
    let isOnboarding = act.contains { if case .finished = $0.event { true } else { false } }
    return isOnboarding ? "There is no plan any more: surefoot init --resume plans anew.\n" : ""
  }
}

/// Why nothing is taken back.
enum UndoError: Error, CustomStringConvertible {
  case nothing

  var description: String {
    "there is nothing to take back\nsurefoot journal show lists what was recorded"
  }
}
