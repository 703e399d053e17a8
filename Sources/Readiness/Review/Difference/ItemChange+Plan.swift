// Why an item came into a plan or left it, and what else may be behind a movement.

extension ItemChange {
  /// The account that a movement is seen from.
  var account: Account.ID? { (now ?? before)?.plan.account }

  /// Why an item is in a plan that was in none.
  func arrived(_ line: PlanToday.Line) -> Found? {
    if let (cause, record) = arrival(of: line.item.id) {
      return (cause, search.answered(cause.questions, in: record.account) + [record.number])
    }
    // What applied no more and had lapsed stands in the plan again once it is proved.
    guard let proof = line.proof, isNew(proof.entry) else { return nil }
    return (.provedAnew, [proof.entry])
  }

  /// The first record that brought an item since it last left.
  private func arrival(of item: Item.ID) -> (MovementCause, Record)? {
    var found: (MovementCause, Record)?
    for record in search.between where record.account == account {
      if record.takesOut(item) {
        found = nil
      } else if found == nil, let cause = ItemChange.arrival(of: item, record) {
        found = (cause, record)
      }
    }
    return found
  }

  private static func arrival(of item: Item.ID, _ record: Record) -> MovementCause? {
    switch record.event {
    case .added(let own): return own.item == item ? .added : nil
    case .planned(let plan): return plan.items.contains { $0.item == item } ? .planned : nil
    case .replanned(let change):
      guard let planned = change.added.first(where: { $0.item == item }) else { return nil }
      return planned.content.map { .content($0) } ?? .came(planned.because)
    default: return nil
    }
  }

  /// Why an item is in no plan that was in one.
  func departed(_ place: ReviewMatter.Place) -> Found? {
    if let closing = search.newest({ record in
      if case .accountClosed = record.event { record.account == place.plan.account } else { false }
    }) {
      return (.accountClosed, [closing.number])
    }
    let plan = search.to.state.plans[place.plan.account]
    let all = (plan?.removed ?? []) + (plan?.kept ?? [])
    guard let left = all.first(where: { $0.item == place.line.item.id }) else { return nil }
    let records = search.between.filter {
      $0.account == place.plan.account && $0.takesOut(left.item)
    }
    let cause: MovementCause = left.content.map { .content($0) } ?? .left(left.because)
    let proof = records.isEmpty ? [place.line.proof?.entry].compactMap(\.self) : []
    return (
      cause,
      search.answered(cause.questions, in: place.plan.account) + records.map(\.number) + proof
    )
  }

  /// What is behind a movement that no rule about the item itself explains.
  var fallback: Found {
    if let record = search.reaching.last { return (.takenBack, [record.number]) }
    if search.from.state.pack != search.to.state.pack {
      return (.content(search.to.state.pack.map { "\($0.pack) \($0.version)" }), search.adopted)
    }
    return (.unexplained, [])
  }
}

extension Record {
  /// Whether it says that an item applies no more.
  fileprivate func takesOut(_ item: Item.ID) -> Bool {
    guard case .replanned(let change) = event else { return false }
    return (change.removed + (change.kept ?? [])).contains { $0.item == item }
  }
}

extension ItemChange {
  /// The questions whose answers speak against what closes an item.
  func speaking(against line: PlanToday.Line) -> [Question.ID] {
    guard let account else { return [] }
    let doubts = Doubts(search.to.state, seenFrom: account)
    let (record, day) = (line.record, search.to.day)
    if let waived = record.waived, day <= waived.value.until {
      return doubts.differences(of: line.item, from: waived.value.accepted, since: waived.entry)
    }
    if let skipped = record.skipped, day <= skipped.value.until {
      return doubts.differences(of: line.item, from: skipped.value.accepted, since: skipped.entry)
    }
    guard let proof = record.done else { return [] }
    return doubts.differences(
      of: line.item, from: Accepted(title: line.item.title, answers: [:]), since: proof.entry)
  }

  /// The entries of the answers that stand.
  func answerEntries(_ questions: [Question.ID]) -> [Int] {
    guard let account else { return [] }
    let entries = search.to.state.answerEntries(seenFrom: account)
    return questions.compactMap { entries[$0] }
  }

  /// Those of these questions that were answered between the two moments, with the entries.
  func changedAnswers(
    among questions: [Question.ID]
  ) -> (questions: [Question.ID], entries: [Int])? {
    let changed = questions.filter { !search.answered([$0], in: account).isEmpty }
    guard !changed.isEmpty else { return nil }
    return (Set(changed).sorted(), search.answered(changed, in: account))
  }

  /// The newest entry about each of these items.
  func newestEntries(about items: [Item.ID]) -> [Int] {
    let found = items.compactMap { item -> Int? in
      let record = search.newest { record in
        record.concerns(item) && (record.account == nil || record.account == account)
      }
      return record?.number ?? needed(item)?.line.proof?.entry
    }
    return found.isEmpty ? search.reaching.map(\.number) : found
  }

  private func needed(_ item: Item.ID) -> ReviewMatter.Place? {
    [account, nil].lazy.compactMap { account in
      search.to.places[ReviewSubject(.item, item.text, in: account)]
    }.first
  }
}
