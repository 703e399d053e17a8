import Readiness

/// Holds a closed review against the journal that it stands in, and its signatures against the
/// verifier's own list.
struct ReviewVerifying {
  private let brief: ReviewBrief
  private let end: ReviewBrief.End
  private let records: [Record]
  private let result: Verification
  private let signers: AllowedSigners?

  /// - Parameters:
  ///   - result: what a verification of the journal found, its signatures included.
  ///   - signers: whose key is whose; nil: the verifier has no list.
  init(
    _ brief: ReviewBrief, _ end: ReviewBrief.End, _ result: Verification,
    _ signers: AllowedSigners?, _ desk: borrowing Desk
  ) throws {
    self.brief = brief
    self.end = end
    self.result = result
    self.signers = signers
    // What came after the journal was verified is not spoken of.
    records = try desk.records().filter { $0.number <= result.entries }
  }

  /// What is found.
  func verification(_ desk: borrowing Desk) throws -> ReviewVerification {
    ReviewVerification(
      review: brief.name, end: end, entries: result.entries,
      faults: result.faults.map { "\($0)" },
      redacted: result.holes.map(\.entry).filter { $0 < end.entry },
      differences: try differences(desk), signatures: try signatures,
      namesSigners: signers != nil)
  }

  /// The recorded snapshot against what the journal before it comes to.
  private func differences(_ desk: borrowing Desk) throws -> [SnapshotDifference] {
    let closing = records.last { $0.number == end.entry }
    guard case .reviewClosed(let body) = closing?.event else {
      throw WorkspaceError.damaged(desk.workspace.path, "entry \(end.entry) is missing")
    }
    let state = WorkspaceState.replaying(records.filter { $0.number < end.entry })
    let pack = try desk.content(of: state)
    let computed = ReviewSnapshot(
      state, pack: state.pack ?? pack.reference,
      plans: state.openPlans(on: end.day, checklist: try pack.wholeChecklist().adding(state)),
      on: end.day)
    return body.snapshot.differences(from: computed)
  }

  private var signatures: [ReviewVerification.Signature] {
    get throws {
      try records.compactMap { record in
        guard case .reviewSigned(let body) = record.event, body.review == brief.number else {
          return nil
        }
        return .init(entry: record.number, key: record.actor, finding: try finding(record, body))
      }
    }
  }

  private func finding(
    _ record: Record, _ body: Event.ReviewSigned
  ) throws -> ReviewVerification.Finding {
    let found = result.signatures
    if found.unchecked.contains(record.number) { return .notChecked(found.obstacle) }
    if hasBadSignature(record.number) { return .bad }
    guard found.fitting[record.actor]?.contains(record.number) == true else {
      return .notChecked("the journal is not as it was written")
    }
    let name = try signers?.principal(of: body.statement, body.signature)
    return name.map { .signedBy($0) } ?? .unknownSigner
  }

  private func hasBadSignature(_ entry: Int) -> Bool {
    result.faults.contains { if case .signature(entry, _) = $0 { true } else { false } }
  }
}
