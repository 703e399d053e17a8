import Readiness

/// What follows from what was said: the end of the steps, items for what was missing, the end.
enum RunConsequences {
  /// The steps whose results are known already: the task and the request stand in the beginning.
  static func known(_ work: RunAtWork, _ state: WorkspaceState, _ pen: RunPen) throws -> [Fresh] {
    var run = work.run
    var fresh: [Fresh] = []
    while let event = run.knownResult(pen) {
      fresh.append(Fresh(event, about: run.account.name))
      guard case .runStepped(let body) = event else { break }
      run = run.supposing(body, pen)
    }
    return fresh
  }

  /// The end of the steps, with the items that come of it; nothing if it is not there.
  static func through(_ work: RunAtWork, _ state: WorkspaceState, _ pen: RunPen) throws -> [Fresh] {
    let run = work.run
    guard run.isThrough, run.cutShort == nil else { return [] }
    let body = run.throughBody(pen, every: work.every)
    let account = run.account.name
    return [Fresh(.runThrough(body), about: account)] + gaps(run, state, pen)
      + proofs(work, body, state)
  }

  /// The end, if nothing is left.
  static func end(_ work: RunAtWork, _ state: WorkspaceState, _ pen: RunPen) throws -> [Fresh] {
    let run = work.run
    guard run.record.ended == nil, run.step == nil else { return [] }
    let cut = run.cutShort
    return [
      Fresh(
        .runEnded(
          .init(
            run: run.record.number, end: cut == nil ? .closed : .stopped, reason: cut,
            tick: pen.tick)),
        about: run.account.name)
    ]
  }

  /// An item for each gap, with its owner, if the account has a plan.
  private static func gaps(_ run: Run, _ state: WorkspaceState, _ pen: RunPen) -> [Fresh] {
    let account = run.account.name
    guard state.plans[account] != nil else { return [] }
    let due = pen.day.adding(days: RunGapItem.days)
    return run.gapItems.filter { gap in !state.ownItems.contains { $0.id == gap.item } }
      .flatMap { gap -> [Fresh] in
        let added = Event.added(
          .init(
            item: gap.item, title: gap.title, priority: .high, due: due,
            why: gap.why.isEmpty ? nil : gap.why))
        let owner = gap.owner.map { Event.assigned(.init(item: gap.item, owner: $0)) }
        return [added, owner].compactMap(\.self).map { Fresh($0, about: account) }
      }
  }

  /// A passed drill proves its item; an alarm that did not come contradicts the alarm's.
  private static func proofs(
    _ work: RunAtWork, _ body: Event.RunThrough, _ state: WorkspaceState
  ) -> [Fresh] {
    let run = work.run
    let account = run.account.name
    let planned = Set(state.plans[account]?.items.map(\.item) ?? [])
    var fresh: [Fresh] = []
    if body.passed == true, let item = run.runbook.proves.drill, planned.contains(item),
      let scope = work.scopes[item]
    {
      let done = Event.Done(
        item: item, grade: .selfStated, until: body.drill, note: "\(run.name) was passed",
        evidence: [.init(text: "the record of \(run.name)")])
      fresh.append(Fresh(.done(done), about: scope == .organization ? nil : account))
    }
    if run.mode != .talkThrough, let fault = run.alarmTrouble,
      let item = run.runbook.proves.alarm, let scope = work.scopes[item]
    {
      let place = scope == .organization ? nil : account
      let said = place == nil ? state.items[item] : state.accountItems[account]?[item]
      if said?.done != nil {
        fresh.append(
          Fresh(.reopened(.init(item: item, reason: "\(run.name): \(fault)")), about: place))
      }
    }
    return fresh
  }
}
