import Readiness

/// The items that are to be confirmed, each with the proof that stands.
struct Confirming {
  /// What is confirmed, in the order of the items' ids.
  let targets: [Target]

  /// One item that is done.
  struct Target {
    /// The item in the plan.
    let line: PlanToday.Line
    /// The proof that stands.
    let proof: Recorded<Event.Done>
    /// The account that it is about; nil: the organization.
    let account: Account.ID?
  }

  /// The items of a command line.
  /// - Throws: ``ConfirmError`` if one of them is not done today, ``UsageError`` if there is no
  ///   such item.
  init(_ invocation: borrowing Invocation, _ desk: borrowing Desk) throws {
    let checklist = try desk.checklist(desk.packForWriting())
    let account = try desk.openAccount(invocation)
    let plan = try desk.plan(of: account, checklist)
    let names = Set(invocation.arguments.positionals).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    targets = try names.map { name in
      let item = try checklist.item(name)
      let line = try plan.line(item)
      return Target(
        line: line, proof: try Confirming.proof(of: line, on: desk.day),
        account: item.scope == .organization ? nil : account.name)
    }
  }

  /// The proof of an item, if that stands on a day.
  private static func proof(
    of line: PlanToday.Line, on day: Day
  ) throws(ConfirmError) -> Recorded<Event.Done> {
    let item = line.item.id
    switch line.state {
    case .waived: throw .accepted(item, "waived", until: line.closedUntil)
    case .notApplicable: throw .accepted(item, "said not to apply", until: line.closedUntil)
    default: break
    }
    guard let proof = line.proof else { throw .notDone(item) }
    guard proof.value.isGood(on: day) else { throw .lapsed(item, proof.value.until) }
    guard line.state == .done || line.state == .proofWanted else { throw .contradicted(item) }
    return proof
  }

  /// What a witness signs.
  /// - Parameter head: where the journal ended when it was made.
  func statement(
    _ desk: borrowing Desk, at head: Head, words: String
  ) throws -> ConfirmationStatement {
    guard let origin = try desk.workspace.head(at: 1) else {
      throw WorkspaceError.damaged(desk.workspace.path, "it has no first entry")
    }
    var proofs: [ConfirmationStatement.Proof] = []
    for target in targets {
      guard let entry = try desk.workspace.head(at: target.proof.entry) else {
        throw WorkspaceError.damaged(
          desk.workspace.path, "entry \(target.proof.entry) is missing")
      }
      proofs.append(
        .init(
          item: target.line.item.id, account: target.account, entry: entry,
          title: target.line.item.title))
    }
    return ConfirmationStatement(
      workspace: desk.state.name, origin: origin.digest, head: head, proofs: proofs, words: words)
  }

  /// The events to record.
  /// - Parameter actor: who confirms: the signer, if it is signed.
  /// - Throws: ``ConfirmError`` if it is their own act, or was confirmed by them already.
  func events(
    by actor: Actor, _ confirmed: (Target) -> Event.Confirmed
  ) throws(ConfirmError) -> [Fresh] {
    var fresh: [Fresh] = []
    for target in targets {
      let body = confirmed(target)
      let testimony = Testimony(body, by: actor, of: target.proof)
      if case .own(let sameness) = testimony {
        throw .own(body.item, target.proof, sameness, by: body.by)
      }
      if let old = target.line.record.earlier(body, by: actor, testimony) {
        throw .already(body.item, old.entry, who: body.by ?? actor.name)
      }
      fresh.append(Fresh(.confirmed(body), about: target.account))
    }
    return fresh
  }

  /// Refuses somebody who is about to sign what they did themselves.
  func refuseOwn(_ recorder: Event.Recorder) throws(ConfirmError) {
    _ = try events(by: Actor(name: "", known: .signed)) { target in
      Event.Confirmed(
        item: target.line.item.id, entry: target.proof.entry, statement: "", recorder: recorder)
    }
  }
}

extension ItemRecord {
  /// The confirmation that makes another one of the same person superfluous: one that is worth as
  /// much.
  fileprivate func earlier(
    _ body: Event.Confirmed, by actor: Actor, _ testimony: Testimony
  ) -> Recorded<Event.Confirmed>? {
    standing.first { old in
      guard testimony != .witness || old.testimony == .witness else { return false }
      return old.confirmation.isOf(body, actor)
    }?.confirmation
  }
}

extension Recorded<Event.Confirmed> {
  /// Whether the same person speaks, or the same person is named.
  fileprivate func isOf(_ body: Event.Confirmed, _ actor: Actor) -> Bool {
    let isSigned = known == .signed || actor.known == .signed
    if !isSigned, let by = body.by, let old = value.by { return PersonName.areSame(by, old) }
    guard isSigned || body.by == nil && value.by == nil else { return false }
    return Person(Actor(name: self.actor, known: known)).isSurely(Person(actor))
  }
}
