extension WorkspaceState {
  /// The entries of the newest act that still counts and can be taken back; empty if there is
  /// none. An act is what one command wrote together.
  ///
  /// The making of the workspace, packs, undos and redactions are not taken back this way.
  public static func newestUndoableAct(in records: [Record]) -> [Record] {
    let undone = Replay.undone(in: records)
    let standing = records.filter { !undone.contains($0.number) }
    let fixed = Set(standing.filter { !isUndoable($0) }.map(\.act))
    guard let newest = standing.last(where: { !fixed.contains($0.act) }) else { return [] }
    return standing.filter { $0.act == newest.act }
  }

  private static func isUndoable(_ record: Record) -> Bool {
    switch record.event {
    case .made, .adopted, .undone, .redacted, nil: false
    default: true
    }
  }
}
