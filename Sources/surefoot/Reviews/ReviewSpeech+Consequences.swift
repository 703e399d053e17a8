import Readiness

// The words of which more comes than a verdict: answers, proofs, actions, acceptances.

extension ReviewSpeech {
  /// What a new answer would change; nil if the topic is no question.
  func change(_ given: GivenAnswer, _ desk: borrowing Desk) throws -> AnswerChange? {
    guard let asked = work.matter.asked(topic.subject) else { return nil }
    let pack = try desk.packForWriting()
    let account = try asked.account.map { try desk.openAccount(named: $0.text) }
    guard let account = account ?? desk.state.mainAccount else {
      throw DeskError.noAccount(desk.workspace.path)
    }
    let changes = try AnswerChange.read(
      [(asked.question.id.text, given)], pack, account, desk)
    return try AnswerChange(changes, pack, account, desk)
  }

  /// The question is answered anew, with all that follows.
  func answered(_ given: GivenAnswer, _ desk: borrowing Desk) throws -> Said {
    guard let change = try change(given, desk), let answer = change.answers.first else {
      throw ReviewRefusal.notHere("an answer", kind: topic.subject.kind)
    }
    let isUnknown = answer.response == .unknown
    if change.isNothing { return Said(verdict: isUnknown ? .unknown : .same) }
    let text = change.questions.first.map { answer.display(for: $0) }
    return Said(
      verdict: isUnknown ? .unknown : .changed, text: text,
      fresh: change.fresh(desk.state, on: desk.day), told: change.text)
  }

  /// Nobody knows: of a question that is its answer from now on; of an item, its proof stays what it
  /// is, and it is asked again.
  func unknown(_ text: String, _ desk: borrowing Desk) throws -> Said {
    let text = try line(text)
    guard topic.subject.kind == .question else { return Said(verdict: .unknown, text: text) }
    return try answered(GivenAnswer(.unknown, justification: text), desk)
  }

  /// What limits the harm of the answer that stands.
  func control(_ text: String, _ desk: borrowing Desk) throws -> Said {
    guard let asked = work.matter.asked(topic.subject),
      let answer = work.matter.answer(asked)?.value
    else {
      throw ReviewRefusal.notHere("control", kind: topic.subject.kind)
    }
    let text = try line(text)
    let given = GivenAnswer(
      answer.given.value, justification: answer.justification, control: text)
    var said = try answered(given, desk)
    said.verdict = .changed
    said.text = text
    return said
  }

  /// New proof, self-stated as ever.
  func evidence(_ what: String, _ desk: borrowing Desk) throws -> Said {
    guard let place = work.matter.place(topic.subject) else { throw ReviewRefusal.provesNothing }
    let found = try EvidenceInput.read(what, of: "evidence", in: desk.world)
    var proving = Proving()
    proving.evidence = [found]
    proving.isAgain = true
    let subject = ItemSubject(
      account: try desk.account(named: place.plan.account.text), checklist: work.matter.checklist,
      plan: place.plan, state: desk.state)
    let proofs = try proving.proofs(
      of: [place.line], subject, by: desk.world.actor, today: desk.day)
    return Said(
      verdict: .evidence, text: found.prose,
      fresh: proofs.map { Fresh(.done($0), about: place.account) })
  }

  /// An action: an item of the plan from now on.
  func task(_ text: String, _ desk: borrowing Desk) throws -> Said {
    let action = try ReviewAction(
      text, in: work, subject: topic.subject, why: "\(work.record.name): \(topic.title)", desk)
    return Said(verdict: .task, text: action.line.echo, fresh: action.fresh)
  }

  /// What has a proof that ran out, or a drill whose day has passed, counts until a day all the same.
  func accept(_ until: String, _ reason: String, _ today: Day) throws -> Said {
    let day = try day(until, today)
    guard let year = today.adding(months: 12), day <= year else { throw ReviewRefusal.tooFar(day) }
    let reason = try line(reason)
    switch topic.subject.kind {
    case .item:
      guard let place = work.matter.place(topic.subject) else {
        throw ReviewRefusal.noItem(topic.subject.id)
      }
      guard place.line.proof != nil, place.line.state != .contradicted else {
        throw ReviewRefusal.exception(place.line.item.id)
      }
    case .drill: break
    case .question, .run, .plan:
      throw ReviewRefusal.notHere("accept", kind: topic.subject.kind)
    }
    return Said(verdict: .accepted, text: reason, until: day)
  }
}

/// An action of a review: an item of the plan of an account, with who does it.
struct ReviewAction {
  /// What was typed.
  let line: ReviewLine
  /// What is recorded.
  let fresh: [Fresh]

  /// - Parameters:
  ///   - subject: what it is about; nil: nothing on the agenda.
  ///   - why: why it matters.
  /// - Throws: ``ReviewRefusal``, ``UsageError`` if there is such an item already.
  init(
    _ text: String, in work: ReviewAtWork, subject: ReviewSubject?, why: String,
    _ desk: borrowing Desk
  ) throws {
    line = try ReviewDesk.line(text, in: work, desk)
    let name = subject?.account ?? work.matter.plans.first?.account
    guard let plan = work.matter.plans.first(where: { $0.account == name }) else {
      throw DeskError.noPlan(name?.text ?? "")
    }
    let items = ItemSubject(
      account: try desk.account(named: plan.account.text), checklist: work.matter.checklist,
      plan: plan, state: desk.state)
    let due = line.due ?? desk.day.adding(days: ReviewAction.usualDays)
    try LastDay.refuseFar(due, of: "due")
    let id = try OwnItemInput.freeID(nil, line.text, items, work.matter.records)
    let added = Event.Added(
      item: id, title: line.text, priority: line.priority ?? .medium, due: due, why: why)
    var fresh = [
      Fresh(
        .reviewActed(.init(review: work.record.number, item: id, subject: subject?.text)),
        about: plan.account), Fresh(.added(added), about: plan.account),
    ]
    if let owner = line.owner {
      fresh.append(Fresh(.assigned(.init(item: id, owner: owner)), about: plan.account))
    }
    self.fresh = fresh
  }

  /// By when an action is done if nobody says: in two weeks.
  static let usualDays = 14
}
