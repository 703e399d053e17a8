import Readiness

/// The yes or no of the approver, as their own act: `surefoot confirm run-51`.
struct RunApproval {
  private let work: RunAtWork
  private let allowed: Bool
  private let words: String
  private let by: String?

  /// The run that a command line names in place of items; nil: it names items.
  static func name(_ invocation: borrowing Invocation) throws(UsageError) -> String? {
    let names = invocation.arguments.positionals
    guard let name = names.first(where: isName) else { return nil }
    guard names.count == 1 else {
      throw .contradiction("\(name) is a run", remedy: "confirm it on its own")
    }
    return name
  }

  private static func isName(_ word: String) -> Bool {
    ["run-", "drill-"].contains { word.hasPrefix($0) && Int(word.dropFirst($0.count)) != nil }
  }

  private init(
    _ name: String, _ words: String, by: String?, _ invocation: borrowing Invocation,
    _ desk: borrowing Desk
  ) throws {
    work = try desk.runAtWork(desk.runBrief(named: name))
    allowed = !invocation.arguments.has("--deny")
    guard allowed || words != ConfirmationStatement.words else {
      throw UsageError.missingArgument("--statement WHY", command: "confirm --deny")
    }
    self.words = words == ConfirmationStatement.words ? "yes" : words
    self.by = by
    guard !work.run.isExpired(at: desk.world.now) else {
      throw RunError.refused("Its time is over: it expired.", line: name)
    }
    do throws(RunRefusal) { try work.run.checkApprovable() } catch {
      throw RunError.refused("\(error)", line: name)
    }
  }

  /// Records what the actor says, prints what somebody else signs, or records what was signed.
  static func confirm(
    _ name: String, _ way: ConfirmWay, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    switch way {
    case .spoken(let words, let by):
      return try Desk.write(invocation) { desk in
        try RunApproval(name, words, by: by, invocation, desk).speak(&desk)
      }
    case .shown(let words):
      let text = try statement(name, words, invocation).text
      return Outcome("statement", data: ["statement": text], document: text)
    case .signing(let key, let words):
      let keygen = try SSHKeygen(in: invocation.world)
      let statement = try statement(name, words, invocation)
      let signature = try keygen.sign(
        statement.text, with: Locator.absolute(key, in: invocation.world),
        asks: Gate.isInteractive(invocation))
      return try record(
        name, SignedConfirmation(statement, signature), holdsKey: true, by: nil, invocation)
    case .signed(let signature, let file, let by):
      return try record(
        name, SignedConfirmation(signature: signature, statement: file, in: invocation.world),
        holdsKey: false, by: by, invocation)
    }
  }

  private func speak(_ desk: inout Desk) throws -> Outcome {
    let events: [Event]
    do throws(RunRefusal) {
      events = try work.run.approving(allowed, by: by, words, at: nil, desk.pen)
    } catch {
      throw RunError.refused("\(error)", line: work.run.name)
    }
    return try told(events, signed: nil, &desk)
  }

  /// Records, and says what it is worth.
  private func told(
    _ events: [Event], signed signer: Actor?, _ desk: inout Desk
  ) throws -> Outcome {
    var work = self.work
    let records = try RunTelling.record(events, of: &work, &desk, signed: signer)
    return RunPage(
      work, desk.world.now, desk.fileNotices,
      more: RunTelling.told(records) + weight(of: work.run, signer)
        + RunTelling.unlisted(records, work) + "\n"
    ).outcome("run-approved")
  }

  /// What the word that was said is worth.
  private func weight(of run: Run, _ signer: Actor?) -> String {
    guard run.approvalTestimony == .witness else {
      return "That is the word of whoever typed it: reports say who named whom.\n"
    }
    guard let signer else { return "It is their own act.\n" }
    return
      "It is signed with the key \(signer.name); whose key that is, the journal does not say.\n"
  }

  /// What is to be signed.
  private static func statement(
    _ name: String, _ words: String, _ invocation: borrowing Invocation
  ) throws -> ConfirmationStatement {
    try Desk.refusePast(invocation)
    return try Desk.read(invocation) { desk in
      guard let head = desk.head else { throw DeskError.noPlan(name) }
      return try RunApproval(name, words, by: nil, invocation, desk).statement(desk, at: head)
    }
  }

  private func statement(
    _ desk: borrowing Desk, at head: Head, signed: String? = nil
  ) throws -> ConfirmationStatement {
    let run = work.run
    guard let origin = try desk.workspace.head(at: 1),
      let entry = try desk.workspace.head(at: run.record.number)
    else {
      throw WorkspaceError.damaged(desk.workspace.path, "an entry is missing")
    }
    let said = words == "yes" ? "yes" : "\(allowed ? "yes" : "no"): \(words)"
    return ConfirmationStatement(
      workspace: desk.state.name, origin: origin.digest, head: head,
      proofs: [
        .init(item: ID(run.name), account: run.account.name, entry: entry, title: run.request)
      ],
      words: signed ?? said)
  }

  /// Checks a signature and records what was signed, as its signer.
  private static func record(
    _ name: String, _ signed: SignedConfirmation, holdsKey: Bool, by: String?,
    _ invocation: borrowing Invocation
  ) throws -> Outcome {
    try SecretCheck.refuse(signed.statement.words, in: "the statement")
    let fingerprint = try SSHKeygen(in: invocation.world).fingerprint(
      of: signed.text, signed.signature.text)
    let signer = Actor(name: fingerprint, known: .signed)
    return try Desk.write(invocation) { desk in
      let own = try RunApproval(name, signed.statement.words, by: by, invocation, desk)
      let wanted = try own.statement(
        desk, at: signed.statement.head, signed: signed.statement.words)
      try own.check(signed, against: wanted, desk)
      let recorder = Event.Recorder(desk.world.actor, holdsKey: holdsKey)
      let requester = own.work.run.record.requester
      let worth = Testimony(of: requester, by: signer, naming: by, recorder: recorder)
      if case .own = worth {
        throw RunError.refused("\(RunRefusal.own(requester.shown))", line: name)
      }
      let body = Event.RunApproved(
        run: own.work.run.record.number, allowed: signed.statement.words.hasPrefix("yes"),
        statement: signed.text, by: by, signature: signed.signature.text, recorder: recorder,
        tick: desk.pen.tick)
      return try own.told(own.work.run.approval(body, desk.pen), signed: signer, &desk)
    }
  }

  /// Holds what was signed against what the journal says.
  private func check(
    _ signed: SignedConfirmation, against wanted: ConfirmationStatement, _ desk: borrowing Desk
  ) throws {
    let head = signed.statement.head
    guard try desk.workspace.head(at: head.number) == head,
      head.number >= work.run.record.number
    else { throw ConfirmError.otherHead(signed.file, head) }
    let words = signed.statement.words
    guard ["yes", "no"].contains(where: { words == $0 || words.hasPrefix("\($0): ") }) else {
      throw UsageError.badValue(words, of: "the statement", allowed: "yes, yes: WORDS or no: WHY")
    }
    let pairs = zip(signed.text.split(separator: "\n"), wanted.text.split(separator: "\n"))
    guard let (said, now) = pairs.first(where: { !$0.utf8.elementsEqual($1.utf8) }) else { return }
    throw ConfirmError.otherLine(signed.file, said: String(said), wanted: String(now))
  }
}
