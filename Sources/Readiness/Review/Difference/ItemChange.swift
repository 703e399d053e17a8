/// One item at two moments, and the rules by which it is found why it moved. The first that fits
/// counts.
struct ItemChange {
  let before: ReviewMatter.Place?
  let now: ReviewMatter.Place?
  let search: MovementSearch

  /// Why it moved, and the entries that say so.
  typealias Found = (cause: MovementCause, entries: [Int])

  init(
    _ before: ReviewMatter.Place?, _ now: ReviewMatter.Place?,
    in search: MovementSearch
  ) {
    self.before = before
    self.now = now
    self.search = search
  }

  /// Why it moved.
  var found: Found {
    let found =
      switch (before, now) {
      case (let before?, let now?): changed(before.line, now.line)
      case (nil, let now?): arrived(now.line)
      case (let before?, nil): departed(before)
      case (nil, nil): nil as Found?
      }
    return found ?? fallback
  }

  /// Whether an entry was written between the two moments.
  func isNew(_ entry: Int?) -> Bool { (entry ?? 0) > search.from.entry }

  private func changed(_ before: PlanToday.Line, _ now: PlanToday.Line) -> Found? {
    switch now.state {
    case .done, .proofWanted: proved(before, now) ?? exceptionEnded(before, now) ?? agreed(now)
    case .waived: now.record.waived.flatMap { accepted($0, .waived(until: $0.value.until)) }
    case .notApplicable:
      now.record.skipped.flatMap { accepted($0, .skipped(until: $0.value.until)) }
    case .contradicted: contradicted(before, now) ?? moved(before, now)
    case .lapsed, .started, .open, .blocked: opened(before, now)
    }
  }

  /// A proof that is new, or newly confirmed.
  private func proved(_ before: PlanToday.Line, _ now: PlanToday.Line) -> Found? {
    guard let proof = now.proof else { return nil }
    if isNew(proof.entry) {
      return (before.proof == nil ? .done : .provedAnew, withItsAnswers(proof.entry))
    }
    guard let witness = now.record.witness, isNew(witness.entry) else { return nil }
    return (.confirmed, [witness.entry])
  }

  /// An entry with the answers of the same act: what an answer closes names it.
  private func withItsAnswers(_ entry: Int) -> [Int] {
    guard let act = search.between.first(where: { $0.number == entry })?.act else { return [entry] }
    let answers = search.between.filter { record in
      if case .answered = record.event { record.act == act } else { false }
    }
    return answers.map(\.number) + [entry]
  }

  private func accepted<Value>(_ exception: Recorded<Value>, _ cause: MovementCause) -> Found? {
    if isNew(exception.entry) { return (cause, [exception.entry]) }
    return now.flatMap { agreed($0.line) }
  }

  /// Answers that spoke against it and do not any more.
  private func agreed(_ now: PlanToday.Line) -> Found? {
    guard before?.line.state == .contradicted else { return nil }
    let accepted = now.record.exception?.accepted.answers.keys.sorted() ?? []
    return changedAnswers(among: now.item.looked + accepted).map { (.agreed($0), $1) }
  }

  /// Answers that speak against it, unless they did so already before.
  private func contradicted(_ before: PlanToday.Line, _ now: PlanToday.Line) -> Found? {
    let questions = speaking(against: now)
    let closing = [now.record.exception?.entry, now.proof?.entry].compactMap(\.self).max()
    let entries = search.answered(questions, in: account)
    guard !questions.isEmpty, !entries.isEmpty || !before.isOpen || isNew(closing) else {
      return nil
    }
    let old = answerEntries(questions) + [closing].compactMap(\.self)
    return (.contradicted(questions), entries.isEmpty ? old : entries)
  }

  private func opened(_ before: PlanToday.Line, _ now: PlanToday.Line) -> Found? {
    reopened(now) ?? exceptionEnded(before, now) ?? lapsed(before, now)
      ?? contradicted(before, now) ?? moved(before, now)
  }

  private func reopened(_ now: PlanToday.Line) -> Found? {
    guard let reopened = now.record.reopened, isNew(reopened.entry), now.record.done == nil
    else { return nil }
    return (.reopened(reopened.value.reason), [reopened.entry])
  }

  /// An exception that stood before, or took the place of what did, and has ended since.
  private func exceptionEnded(_ before: PlanToday.Line, _ now: PlanToday.Line) -> Found? {
    guard let exception = now.record.exception, exception.until < search.to.day else { return nil }
    let wasCovered = before.record.exception.map { $0.until >= search.from.day } ?? false
    guard wasCovered || isNew(exception.entry) && !before.isOpen else { return nil }
    return (.exceptionEnded(exception.until), [exception.entry])
  }

  /// A proof that was good, or is new, and is good no more.
  private func lapsed(_ before: PlanToday.Line, _ now: PlanToday.Line) -> Found? {
    guard let proof = now.proof, let until = proof.value.until, until < search.to.day else {
      return nil
    }
    let wasKnown = before.proof?.entry == proof.entry && until < search.from.day
    return wasKnown ? nil : (.lapsed(until), [proof.entry])
  }

  /// Work that began, and what stands in the way.
  private func moved(_ before: PlanToday.Line, _ now: PlanToday.Line) -> Found? {
    if now.state == .started, let started = now.record.started, isNew(started.entry) {
      return (.started, [started.entry])
    }
    let (new, gone) = (
      now.waitsFor.filter { !before.waitsFor.contains($0) },
      before.waitsFor.filter { !now.waitsFor.contains($0) }
    )
    if now.state == .blocked, !new.isEmpty { return (.waits(new), newestEntries(about: new)) }
    guard before.state == .blocked, !gone.isEmpty else { return nil }
    return (.freed(gone), newestEntries(about: gone))
  }
}

extension ItemRecord {
  /// The newest exception: its last day, its entry, and what was known when it was accepted.
  fileprivate var exception: (until: Day, entry: Int, accepted: Accepted)? {
    waived.map { ($0.value.until, $0.entry, $0.value.accepted) }
      ?? skipped.map { ($0.value.until, $0.entry, $0.value.accepted) }
  }
}
