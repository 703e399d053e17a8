extension WorkspaceState {
  /// The entries of the newest acts that still count and can be taken back, newest act first, each
  /// act in its order; fewer acts if there are no more. An act is what one command wrote together.
  ///
  /// The making of the workspace, with its first content, undos and redactions are not taken back
  /// this way. An upgrade is: the workspace still holds the content that it was on before.
  public static func newestUndoableActs(_ count: Int, in records: [Record]) -> [[Record]] {
    let undone = Replay.undone(in: records)
    let standing = records.filter { !undone.contains($0.number) }
    let closed = Set(
      standing.compactMap { record -> Int? in
        if case .reviewClosed(let end) = record.event { end.review } else { nil }
      })
    let fixed = Set(standing.filter { !isUndoable($0, closed) }.map(\.act))
    let undoable = standing.filter { !fixed.contains($0.act) }
    var acts: [Int] = []
    for record in undoable.reversed() where !acts.contains(record.act) {
      guard acts.count < count else { break }
      acts.append(record.act)
    }
    let members = Dictionary(grouping: undoable, by: \.act)
    return acts.compactMap { members[$0] }
  }

  /// The numbers of the entries that were taken back.
  public static func undone(in records: [Record]) -> Set<Int> { Replay.undone(in: records) }

  /// Whether anything was said of an item, or a plan has or had it.
  public func names(_ item: Item.ID) -> Bool {
    items[item] != nil || accountItems.values.contains { $0[item] != nil }
      || ownItems.contains { $0.id == item }
      || plans.values.contains { plan in
        plan.items.contains { $0.item == item } || plan.removed.contains { $0.item == item }
      }
  }

  /// - Parameter closed: the reviews that are over: what was said in them stands in their minutes.
  private static func isUndoable(_ record: Record, _ closed: Set<Int>) -> Bool {
    switch record.event {
    case .reviewBegun, .reviewSat, .reviewClosed, .reviewCorrected, .reviewSigned: false
    case .reviewAttended, .reviewLooked, .reviewDecided, .reviewActed:
      record.event?.review(record.number).map { !closed.contains($0) } ?? true
    case .made, .undone, .redacted, nil: false
    // What was handed out is out.
    case .issued: false
    // What happened at night happened: a run is corrected by further words, never taken back.
    case .runBegun, .runStepped, .runApproved, .runMarked, .runAudited, .runReviewed,
      .runProposed, .runThrough, .runEnded:
      false
    default: true
    }
  }
}
