import Readiness

extension Desk {
  /// What the journal said at a moment, judged then, by the content of that time.
  /// - Parameters:
  ///   - text: a day, the name of a closed review, `onboarding` or `now`.
  ///   - records: what was recorded.
  /// - Throws: ``UsageError`` if there is no such moment.
  func moment(named text: String, _ records: [Record]) throws -> ReviewMoment {
    switch text.lowercased() {
    case "now": return try moment("now", on: day, entry: head?.number ?? 0, state)
    case "onboarding":
      let end = try onboardingEnd(records)
      return try moment("onboarding", on: end.day, upTo: end.number, records)
    default: break
    }
    if let past = Day(text) { return try moment(on: past) }
    let brief = try review(named: text)
    guard let end = brief.end else {
      throw UsageError.contradiction(
        "\(brief.name) is still going on", remedy: "now compares with how everything stands")
    }
    return try moment(brief.name, on: end.day, upTo: end.entry, records)
  }

  private func moment(on past: Day) throws -> ReviewMoment {
    guard past <= day else {
      throw UsageError.contradiction("\(past) is still to come", remedy: "now means \(day)")
    }
    let (state, head, _) = try Folding.asOf(past, workspace)
    guard let head else { throw DeskError.nothingYet(past, workspace.path) }
    return try moment(past.description, on: past, entry: head.number, state)
  }

  /// The last record of the act that made the first plan.
  private func onboardingEnd(_ records: [Record]) throws -> Record {
    let undone = WorkspaceState.undone(in: records)
    let first = records.first { record in
      if case .planned = record.event { !undone.contains(record.number) } else { false }
    }
    guard let first, let last = records.last(where: { $0.act == first.act }) else {
      throw DeskError.noPlan(state.mainAccount?.name.text ?? "the organization")
    }
    return last
  }

  private func moment(
    _ name: String, on day: Day, upTo entry: Int, _ records: [Record]
  ) throws -> ReviewMoment {
    let state = WorkspaceState.replaying(records.filter { $0.number <= entry })
    return try moment(name, on: day, entry: entry, state)
  }

  private func moment(
    _ name: String, on day: Day, entry: Int, _ state: WorkspaceState
  ) throws -> ReviewMoment {
    let pack = try content(of: state)
    let advice = try state.mainAccount.map { try Advice(pack, state, account: $0) }
    let hits = (advice?.recommendation.hits ?? []).filter(\.decides)
    return ReviewMoment(
      name, on: day, entry: entry, state: state,
      checklist: try pack.wholeChecklist().adding(state),
      reasons: Dictionary(hits.map { ($0.rule.text, $0.reason) }) { first, _ in first })
  }

  /// The content that a state is on.
  func content(of state: WorkspaceState) throws -> Pack {
    guard let reference = state.pack else { return try ownPack() }
    return try pack(reference)
  }
}
