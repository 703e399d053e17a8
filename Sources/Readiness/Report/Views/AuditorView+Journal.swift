extension AuditorView {
  /// A run or a drill in a line.
  public struct Run: Encodable, Sendable {
    /// `run-51` or `drill-51`.
    let id: String
    let runbook: Runbook.ID
    let mode: RunMode
    /// The local day on which it began.
    let day: Day
    /// "passed" or "not passed"; empty where nothing can be.
    let verdict: String
    /// The day on which it was reviewed; empty if it was not.
    let reviewed: String
    /// How it ended; empty if it has not.
    let end: String

    init(_ run: RunBrief) {
      id = run.name
      runbook = run.runbook
      mode = run.mode
      day = run.day
      verdict = run.through?.passed.map { $0 ? "passed" : "not passed" } ?? ""
      reviewed = run.reviewed?.description ?? ""
      end = run.end?.rawValue ?? ""
    }
  }

  /// What is to be known of the journal before its entries are believed.
  public struct JournalCounts: Encodable, Sendable {
    /// How many entries there are.
    let entries: Int
    /// How many of them were taken back.
    let undone: Int
    /// How many were blanked.
    let redacted: Int
    /// How many were written while the clock was given or had gone back.
    let odd: Int

    init(_ records: [Record]) {
      entries = records.count
      undone = WorkspaceState.undone(in: records).count
      redacted = records.count { $0.event == nil }
      odd = records.count { $0.clock != nil }
    }
  }
}
