extension WorkspaceState {
  /// The state after these records, in their order. What was undone or redacted counts as if it
  /// had never been written.
  public static func replaying(_ records: [Record]) -> WorkspaceState {
    WorkspaceState().applying(records)
  }

  /// The state after further records, or nil if one of them reaches back behind the first: then
  /// only a whole replay can tell.
  public func continuing(with records: [Record]) -> WorkspaceState? {
    guard let first = records.first else { return self }
    let reach = records.flatMap(Replay.reach).min() ?? first.number
    guard reach >= first.number else { return nil }
    return applying(records)
  }

  private func applying(_ records: [Record]) -> WorkspaceState {
    let undone = Replay.undone(in: records)
    var state = self
    for record in records where !undone.contains(record.number) {
      state.apply(record)
    }
    state.lastInstant = records.last?.instant ?? state.lastInstant
    return state
  }

  /// Takes in one more record, whatever undoes it.
  mutating func apply(_ record: Record) {
    switch record.event {
    case .made(let made):
      name = made.name
      zone = made.zone
    case .adopted(let adopted): adopt(adopted)
    case .accountAdded(let details): add(details, record)
    case .accountSet(let details): set(details, record)
    case .accountClosed: change(record.account) { $0.closed = record.day }
    case .answered(let answered): answer(answered, record)
    case .finished(let end): finished[end.questionnaire] = record.day
    case .decided(let decided): decisions.append(Recorded(decided, record))
    case .planned(let planned): plan(planned, record)
    case .replanned(let change): replan(change, record)
    case .paced(let pace): self.pace(pace, record)
    case .added(let own): add(own, record)
    case .started, .done, .confirmed, .reopened, .assigned, .dated, .skipped, .waived:
      takeItem(record)
    case .noted, .attached: break
    case .prepared, .reviewed, .drillPaced: prepare(record)
    case .runBegun, .runStepped, .runApproved, .runMarked, .runAudited, .runReviewed,
      .runProposed, .runThrough, .runEnded:
      takeRun(record)
    case .reviewBegun, .reviewAttended, .reviewLooked, .reviewDecided, .reviewActed, .reviewSat,
      .reviewClosed, .reviewCorrected, .reviewSigned:
      takeReview(record)
    case nil where record.kind == "workspace.made": name = "(redacted)"
    case .redacted(let redaction): zone = redaction.zone ?? zone
    case .issued, .undone, nil: break
    }
  }

  private mutating func add(_ details: Event.AccountDetails, _ record: Record) {
    guard let name = record.account, account(name) == nil else { return }
    accounts.append(
      Account(
        name: name, number: details.number, kind: details.kind, environment: details.environment))
  }

  private mutating func set(_ details: Event.AccountDetails, _ record: Record) {
    change(record.account) { account in
      account.number = details.number ?? account.number
      account.kind = details.kind ?? account.kind
      account.environment = details.environment ?? account.environment
    }
  }

  private mutating func change(_ name: Account.ID?, _ body: (inout Account) -> Void) {
    guard let index = accounts.firstIndex(where: { $0.name == name }) else { return }
    body(&accounts[index])
  }

  private mutating func answer(_ answered: Event.Answered, _ record: Record) {
    let recorded = Recorded(answered.answer, record)
    outgrown.removeAll { $0.question == answered.question && $0.account == record.account }
    guard let account = record.account else {
      answers[answered.question] = recorded
      return
    }
    accountAnswers[account, default: [:]][answered.question] = recorded
  }

  private mutating func plan(_ planned: Event.Planned, _ record: Record) {
    guard let account = record.account else { return }
    plans[account] = PlanRecord(
      checklist: planned.checklist, start: planned.start, items: planned.items, removed: [])
  }

  private mutating func replan(_ change: Event.Replanned, _ record: Record) {
    guard let account = record.account else { return }
    replan(change, of: account)
  }

  /// Changes the plan of an account, if it has one.
  public mutating func replan(_ change: Event.Replanned, of account: Account.ID) {
    guard var plan = plans[account] else { return }
    let added = Set(change.added.map(\.item))
    let removed = Set(change.removed.map(\.item))
    let kept = change.kept ?? []
    plan.items.removeAll { added.contains($0.item) || removed.contains($0.item) }
    plan.items += change.added
    plan.removed.removeAll { added.contains($0.item) || removed.contains($0.item) }
    plan.removed += change.removed
    let settled = added.union(removed).union(kept.map(\.item))
    plan.kept = plan.kept.filter { !settled.contains($0.item) } + kept
    plans[account] = plan
  }

  private mutating func pace(_ pace: Event.Paced, _ record: Record) {
    guard let account = record.account else { return }
    self.pace(pace, of: account)
  }

  /// Changes the pace of an account's plan, if it has one.
  mutating func pace(_ pace: Event.Paced, of account: Account.ID) {
    guard var plan = plans[account] else { return }
    plan.start = pace.start ?? plan.start
    plan.workingDays = pace.days ?? plan.workingDays
    plans[account] = plan
  }

  /// An own item stands in the plan of its account from then on.
  private mutating func add(_ own: Event.Added, _ record: Record) {
    guard let account = record.account, !ownItems.contains(where: { $0.id == own.item }) else {
      return
    }
    ownItems.append(OwnItem(account: account, body: own))
    plans[account]?.items.append(PlannedItem(item: own.item, due: own.due))
  }

  /// What was said of an item. Notes and attachments are not folded: who wants them reads the
  /// journal, and the state stays as small as the checklist.
  private mutating func takeItem(_ record: Record) {
    guard let event = record.event, let item = event.item else { return }
    guard let account = record.account else {
      items[item, default: ItemRecord()].take(event, record)
      return
    }
    accountItems[account, default: [:]][item, default: ItemRecord()].take(event, record)
  }
}

/// Which entries count no more.
enum Replay {
  /// The numbers that an undo among these records takes back. An undo that was itself taken back
  /// does nothing, so the newest are read first.
  static func undone(in records: [Record]) -> Set<Int> {
    var undone: Set<Int> = []
    for record in records.reversed() {
      guard case .undone(let undo) = record.event, !undone.contains(record.number) else { continue }
      undone.formUnion(undo.entries)
    }
    return undone
  }

  /// The earlier entries that a record reaches back to.
  static func reach(_ record: Record) -> [Int] {
    switch record.event {
    case .undone(let undo): undo.entries
    case .redacted(let redaction): [redaction.entry]
    default: []
    }
  }
}
