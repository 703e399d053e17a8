import Readiness

/// Something to record, and about which account; nil means the organization.
struct Fresh {
  let event: Event
  let account: Account.ID?

  init(_ event: Event, about account: Account.ID? = nil) {
    self.event = event
    self.account = account
  }
}

extension Desk {
  /// Runs the body with nobody else able to write, on what the journal says now.
  mutating func transact<R>(_ body: (inout Desk) throws -> R) throws -> R {
    try workspace.begin()
    do {
      (state, head) = try Folding.now(workspace)
      let result = try body(&self)
      try workspace.commit()
      return result
    } catch {
      workspace.rollBack()
      throw error
    }
  }

  /// Records these as one act: what was written together is undone together.
  /// - Parameters:
  ///   - act: the first entry of an act that they belong to; nil begins one.
  ///   - signer: whose key signed them; nil: whoever is at work records them.
  /// - Returns: the records as they stand.
  @discardableResult mutating func append(
    _ fresh: [Fresh], joining act: Int? = nil, signed signer: Actor? = nil
  ) throws -> [Record] {
    guard !fresh.isEmpty else { return [] }
    try ActorCheck.refuse(world.actor)
    let first = act ?? (head?.number ?? 0) + 1
    let stamp = Stamp(
      instant: world.now.description, day: day.description, actor: signer ?? world.actor)
    let new = try fresh.enumerated().map { offset, fresh in
      NewEntry(
        stamp: stamp, account: fresh.account?.text, kind: fresh.event.kind,
        body: try EventCoding.body(
          of: fresh.event, act: offset == 0 ? act : first, clock: clockMark))
    }
    let entries = try workspace.append(new, after: head)
    head = entries.last?.head
    let records = try entries.map(EventCoding.record)
    state =
      try state.continuing(with: records)
      ?? WorkspaceState.replaying(Folding.records(of: workspace))
    try keepSnapshotIfFar()
    return records
  }

  /// What is odd about the time that the next entries will bear.
  var clockMark: ClockMark? {
    if world.now.description < state.lastInstant { return .wentBack }
    return world.nowIsGiven ? .given : nil
  }

  private func keepSnapshotIfFar() throws {
    guard let head else { return }
    let kept = try workspace.snapshot()?.head.number ?? 0
    guard head.number - kept >= Folding.reach else { return }
    try workspace.keep(Snapshot(head: head, state: try Folding.bytes(of: state)))
  }
}
