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
        lines.map { "Taken back: \($0.what) (entry \($0.number), \($0.day)).\n" }.joined()
        + "Recorded as entry \(undo.first?.number ?? 0).\n"
      return Outcome("undo", data: ["undone": lines], text: text, notices: desk.notices)
    }
  }
}

/// Why nothing is taken back.
enum UndoError: Error, CustomStringConvertible {
  case nothing

  var description: String {
    "there is nothing to take back\nsurefoot journal show lists what was recorded"
  }
}
