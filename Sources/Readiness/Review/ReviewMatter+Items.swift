// Which items stand on the agenda, and why.

extension ReviewMatter {
  /// An item and the account in whose plan it stands.
  public struct Place: Sendable {
    /// The item.
    public let line: PlanToday.Line
    /// The plan.
    public let plan: PlanToday

    /// The account that what is said of it is about: none of an item of the organization.
    public var account: Account.ID? {
      line.item.scope == .organization ? nil : plan.account
    }

    /// What it is on an agenda.
    public var subject: ReviewSubject { ReviewSubject(.item, line.item.id.text, in: account) }
  }

  /// Every item of every plan.
  public var places: [Place] {
    plans.flatMap { plan in plan.lines.map { Place(line: $0, plan: plan) } }
  }

  /// The items of the agenda, without those that wait for nothing but the answer to a question that
  /// stands on it.
  func itemTopics(_ places: [Place], besides answered: Set<Item.ID>) -> [ReviewTopic] {
    let (leftOpen, actions, arrived) = (leftOpen, actions, arrived)
    return places.compactMap { place in
      let line = place.line
      guard !answered.contains(line.item.id) else { return nil }
      var reasons = standing(place)
      if let isParked = leftOpen[place.subject], isUnsettledSinceLast(place.subject) {
        reasons.append(.leftOpen(state.lastReview?.name ?? "", parked: isParked))
      }
      if let review = actions[line.item.id], line.isOpen { reasons.append(.action(review)) }
      if let content = arrived[place.subject] { reasons.append(.newContent(content)) }
      guard !reasons.isEmpty else { return nil }
      return ReviewTopic(
        place.subject, line.item.title, .must, reasons, risk: line.item.priority,
        owner: line.owner)
    }
  }

  /// The open items that the answer to a question closes and that are late, lapsed or contradicted,
  /// by the question.
  func closing(_ places: [Place]) -> [Question.ID: [Item.ID]] {
    let asked = Set(questions.map(\.question.id))
    return places.reduce(into: [:]) { found, place in
      guard place.line.isOpen, !standing(place).isEmpty else { return }
      for question in place.line.item.closedWhen?.questions ?? [] where asked.contains(question) {
        found[question, default: []].append(place.line.item.id)
      }
    }
  }

  /// Topics of an account that matter less and are only late: too many of them become one.
  static let manyLate = 5

  /// The topics with what is only late and matters less taken together, where it is too many.
  func gathered(_ topics: [ReviewTopic]) -> [ReviewTopic] {
    let late = topics.filter { $0.risk > .high && $0.isOnlyLate }
    guard late.count > ReviewMatter.manyLate else { return topics }
    let subject = ReviewSubject(.plan, "late")
    let one = ReviewTopic(
      subject, subject.planTitle, .must, [.manyLate(late.count)], risk: .medium)
    let gone = Set(late.map(\.subject))
    return topics.filter { !gone.contains($0.subject) } + [one]
  }

  /// What its own standing says against an item.
  private func standing(_ place: Place) -> [ReviewReason] {
    let line = place.line
    let accepted = look(place.subject).flatMap { $0.verdict == .accepted ? $0.until : nil }
    let isAccepted = accepted.map { $0 >= day } ?? false
    var reasons: [ReviewReason] = []
    if line.state == .contradicted { reasons.append(.contradicted) }
    // A proof that ran out counts as such also where something else stands in the way.
    let ranOut = line.isOpen ? line.proof?.value.until.flatMap { $0 < day ? $0 : nil } : nil
    if let ranOut, line.state != .contradicted, !isAccepted { reasons.append(.lapsed(ranOut)) }
    if line.isOpen, let ended = line.record.exceptionEnd, ended < day {
      reasons.append(.exceptionEnded(ended))
    }
    if line.isOverdue, ranOut == nil { reasons.append(.overdue(line.due)) }
    if let known = look(place.subject), known.verdict == .unknown,
      line.proof.map({ $0.entry < known.entry }) ?? true,
      isUnsettledSinceLast(place.subject)
    {
      reasons.append(.nobodyKnew(known.day))
    }
    return reasons + endings(line) + unproven(place)
  }

  /// What ends before the next review: an exception in any case, a proof within a month.
  private func endings(_ line: PlanToday.Line) -> [ReviewReason] {
    guard let until = line.closedUntil, until < horizon else { return [] }
    switch line.state {
    case .waived, .notApplicable: return [.exceptionEnds(until)]
    default: return line.isLapsing(after: day) ? [.proofEnds(until)] : []
    }
  }

  /// That nothing but somebody's word stands behind an item, older than three reviews.
  func unproven(_ place: Place) -> [ReviewReason] {
    guard let proof = place.line.proof, let grade = place.line.grade, grade < .witnessed,
      !(proof.value.evidence ?? []).contains(where: \.isMoreThanWords)
    else { return [] }
    let since = max(proof.entry, attached[place.subject] ?? 0)
    let count = state.reviews.count { !$0.isOpen && $0.number > since }
    return count >= 3 ? [.unproven(reviews: count)] : []
  }

  /// The items that are actions of reviews, with the review's name.
  private var actions: [Item.ID: String] {
    let names = Dictionary(state.reviews.map { ($0.number, $0) }) { first, _ in first }
    return records.reduce(into: [:]) { found, record in
      guard case .reviewActed(let body) = record.event, let review = names[body.review],
        !review.isOpen
      else { return }
      found[body.item] = review.name
    }
  }

  /// The items that came with newer content since the last review, with the content.
  private var arrived: [ReviewSubject: String] {
    let since = state.lastReview?.end?.entry ?? 0
    let scopes = Dictionary(checklist.items.map { ($0.id, $0.scope) }) { first, _ in first }
    var found: [ReviewSubject: String] = [:]
    for record in records where record.number > since {
      guard case .replanned(let change) = record.event else { continue }
      for item in change.added {
        guard let content = item.content else { continue }
        let isShared = scopes[item.item] == .organization
        found[ReviewSubject(.item, item.item.text, in: isShared ? nil : record.account)] = content
      }
    }
    return found
  }
}

extension Evidence {
  /// Whether somebody else can look at it: words alone prove no more than whoever says them.
  var isMoreThanWords: Bool { file != nil || link != nil }
}

extension ItemRecord {
  /// The last day of the newest exception or reason why it does not apply.
  fileprivate var exceptionEnd: Day? { waived?.value.until ?? skipped?.value.until }
}

extension ReviewTopic {
  /// Whether nothing is said against it but that its day has passed.
  fileprivate var isOnlyLate: Bool {
    reasons.allSatisfy { if case .overdue = $0 { true } else { false } }
  }
}
