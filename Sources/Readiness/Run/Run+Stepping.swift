extension Run {
  /// The result of the step that comes next, and what follows from it.
  func stepping(
    _ result: StepResult, _ text: String?, _ time: String?, _ pen: RunPen, _ approvers: [String]
  ) throws(RunRefusal) -> [Event] {
    guard let place, let step else { throw .over(standing) }
    let at = try pen.moment(time, in: record)
    if result == .skipped, mode != .talkThrough {
      if step.asks == .approval { throw .needsApproval }
      if isForced(place) { throw .forced(step.title) }
    }
    if result.isReached, step.asks == .approval, record.approval?.body.allowed != true {
      return try proceeding(step, text, at, pen, approvers)
    }
    if result.isReached, mode != .talkThrough { try checkAsked(step) }
    if step.asks == .review { throw .needsReview }
    return [self.result(step, result, text, at: at, pen)]
  }

  /// What a step asks for beside its result has to be known first.
  private func checkAsked(_ step: Runbook.Step) throws(RunRefusal) {
    switch step.asks {
    case .alarm where alarmStart == nil && record.alarm != nil: break
    case .alarm where alarmMoment == nil && record.marks(.silence).isEmpty:
      throw .alarmUnknown
    case .audit where record.audit == nil: throw .eventsUnread
    default: break
    }
  }

  /// Going on without a yes: only in an emergency, and only once everybody was called.
  private func proceeding(
    _ step: Runbook.Step, _ text: String?, _ at: String?, _ pen: RunPen, _ approvers: [String]
  ) throws(RunRefusal) -> [Event] {
    let called = record.marks(.unreachable).compactMap(\.body.text)
    guard !called.isEmpty else { throw .needsApproval }
    if let next = Run.next(of: approvers, after: called) { throw .somebodyReachable(next) }
    guard record.begun.emergency != nil else { throw .notEmergency }
    let words =
      "nobody who may say yes was reached (\(Prose.list(called))); it goes on as an emergency, and the review is mandatory"
    return [
      result(step, .differed, text.map { "\(words): \($0)" } ?? words, at: at, pen)
    ]
  }

  /// Who is called next; nil: everybody was, or nobody is known.
  public static func next(of approvers: [String], after called: [String]) -> String? {
    approvers.first { name in !called.contains { PersonName.areSame($0, name) } }
  }

  /// A yes or a no, by word of mouth: a claim if somebody is named, else the act of who says it.
  public func approving(
    _ allowed: Bool, by: String?, _ words: String, at time: String?, _ pen: RunPen
  ) throws(RunRefusal) -> [Event] {
    try checkApprovable()
    let name = by ?? pen.person.shown
    let isOwn =
      by.map { PersonName.seemSame($0, record.requester.shown) }
      ?? pen.person.isSurely(record.requester)
    var alone: Bool?
    if isOwn, allowed || record.begun.alone == true {
      guard record.begun.alone == true else { throw .own(name) }
      if allowed { try checkPause(pen) }
      alone = true
    }
    if allowed, alone == nil { try checkExcluded(name) }
    return approval(
      .init(
        run: record.number, allowed: allowed,
        statement: words.isEmpty ? (allowed ? "yes" : "no") : words, by: by, alone: alone,
        at: try pen.moment(time, in: record), tick: pen.tick), pen)
  }

  /// Whether a yes or a no means anything now.
  public func checkApprovable() throws(RunRefusal) {
    if let end = record.ended { throw .over(end.body.end.rawValue) }
    if let said = record.approval {
      throw .already(said.body.allowed ? "A yes was said before." : "A no was said before.")
    }
    guard !hasOpened, way.contains(where: { $0.asks == .approval }),
      let step, step.asks == .approval
    else { throw .notAsked("A yes or a no") }
  }

  /// Who is alone reads the request again after ten minutes.
  private func checkPause(_ pen: RunPen) throws(RunRefusal) {
    guard record.begun.emergency == nil, record.begun.paper != true, !mode.isDrill else { return }
    let waited = Int(pen.now.seconds - record.start.seconds) / 60
    guard waited >= 10 else { throw .tooSoon(minutes: 10 - waited) }
  }

  /// Who says yes may not play a part that excludes it.
  public func checkExcluded(_ name: String) throws(RunRefusal) {
    guard let approver = runbook.roles.first(where: { $0.id == approverRole }) else { return }
    for role in runbook.roles
    where approver.notAlso.contains(role.id) || role.notAlso.contains(approver.id) {
      if let player = record.roles[role.id], PersonName.seemSame(player, name) {
        throw .excluded(name, role: role.id.text)
      }
    }
  }

  /// Whether somebody who said yes or no is none of those who are written down for it; a runbook
  /// that asks nobody to write that down has no such list.
  public func isUnlisted(_ name: String, among listed: [String]) -> Bool {
    guard let role = approverRole, runbook.prerequisites.contains(where: { $0.role == role }) else {
      return false
    }
    return !listed.contains { PersonName.seemSame($0, name) }
  }

  /// The role that says yes: the first one of the step that asks for it.
  public var approverRole: Runbook.Role.ID? {
    way.first { $0.asks == .approval }?.roles.first
  }

  /// What is recorded with a yes or a no: the step is done or failed by it, and a no ends the run.
  public func approval(_ body: Event.RunApproved, _ pen: RunPen) -> [Event] {
    guard let step, step.asks == .approval else { return [.runApproved(body)] }
    let words = (body.allowed ? "yes" : "no") + (body.by.map { " by \($0)" } ?? "")
    let events: [Event] = [
      .runApproved(body), result(step, body.allowed ? .done : .failed, words, at: body.at, pen),
    ]
    guard !body.allowed else { return events }
    return events + [
      .runEnded(.init(run: record.number, end: .denied, reason: body.words, tick: pen.tick))
    ]
  }
}
