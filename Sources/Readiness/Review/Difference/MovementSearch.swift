/// Looks for what moved between two moments, and for the entries that say why.
struct MovementSearch {
  let from: ReviewMoment
  let to: ReviewMoment
  /// What was recorded between the two and counts, in its order.
  let between: [Record]
  /// What was recorded between the two and took back, or blanked, something older.
  let reaching: [Record]

  /// - Parameter records: what was recorded, at least up to the later moment.
  init(from: ReviewMoment, to: ReviewMoment, _ records: [Record]) {
    self.from = from
    self.to = to
    let known = records.filter { $0.number <= to.entry }
    let undone = Replay.undone(in: known)
    let new = known.filter { $0.number > from.entry && !undone.contains($0.number) }
    between = new
    reaching = new.filter { Replay.reach($0).contains { $0 <= from.entry } }
  }

  /// The items that stand otherwise, in the order of accounts and ids.
  var items: [ItemMovement] {
    let carried = carried
    let gone = Set(carried.values.flatMap(\.self))
    let subjects = Set(to.places.keys).union(from.places.keys.filter { !gone.contains($0) })
    return subjects.sorted().compactMap { subject in
      let olds = [subject].filter { from.places[$0] != nil } + (carried[subject] ?? [])
      return movement(subject, from: olds.first, now: to.places[subject])
    }
  }

  /// The items of other content that carry on items which are no more, with those.
  private var carried: [ReviewSubject: [ReviewSubject]] {
    to.places.reduce(into: [:]) { found, entry in
      let (subject, place) = entry
      guard from.places[subject] == nil else { return }
      let olds = place.line.item.pastIDs.map {
        ReviewSubject(.item, $0.text, in: subject.account)
      }
      let known = olds.filter { from.places[$0] != nil && to.places[$0] == nil }
      if !known.isEmpty { found[subject] = known }
    }
  }

  private func movement(
    _ subject: ReviewSubject, from old: ReviewSubject?, now: ReviewMatter.Place?
  ) -> ItemMovement? {
    let before = old.flatMap { from.places[$0] }
    guard let place = now ?? before else { return nil }
    let (was, stands) = (before.map { ItemStanding($0.line) }, now.map { ItemStanding($0.line) })
    let once = old == subject ? nil : old?.id
    guard was != stands || once != nil || isRenewed(before, now) else { return nil }
    let found = ItemChange(before, now, in: self).found
    let entries = Set(found.entries).sorted()
    return ItemMovement(
      subject: subject, title: place.line.item.title, from: was, to: stands, once: once,
      cause: found.cause, entries: entries, actor: actor(of: entries))
  }

  /// Whether what keeps an item closed is another entry than before.
  private func isRenewed(_ before: ReviewMatter.Place?, _ now: ReviewMatter.Place?) -> Bool {
    guard let old = before?.line.closing, let new = now?.line.closing else { return false }
    return old != new
  }
}

extension MovementSearch {
  /// What moved between the two that names these questions, as seen from an account.
  func answered(_ questions: [Question.ID], in account: Account.ID?) -> [Int] {
    between.filter { record in
      guard case .answered(let body) = record.event, questions.contains(body.question) else {
        return false
      }
      return record.account == nil || record.account == account
    }.map(\.number)
  }

  /// The newest record between the two that fits.
  func newest(_ fits: (Record) -> Bool) -> Record? { between.last(where: fits) }

  /// Who recorded the newest of these entries; empty if none was recorded between the two.
  func actor(of entries: [Int]) -> String {
    let number = entries.last
    return between.last { $0.number == number }.map { Person($0).shown } ?? ""
  }

  /// The entries of the content that was adopted between the two.
  var adopted: [Int] {
    between.filter { if case .adopted = $0.event { true } else { false } }.map(\.number)
  }
}

extension PlanToday.Line {
  /// The entry that keeps it closed; nil: it is open.
  fileprivate var closing: Int? {
    switch state {
    case .done, .proofWanted: record.done?.entry
    case .waived: record.waived?.entry
    case .notApplicable: record.skipped?.entry
    default: nil
    }
  }
}
