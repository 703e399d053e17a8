import Readiness

/// `surefoot confirm ID…`
enum ConfirmItems {
  static let command = Command(
    "confirm", "Confirm as a second person that items are done, or say yes to a run",
    discussion: """
      Under another user id than that of whoever recorded the proof, or signed with an SSH key, \
      it is your own act, and the item is witnessed. By a mere name (SUREFOOT_ACTOR, --by) it is \
      recorded as a claim, and reports say who named whom.

      Somebody without access to the workspace signs what --show-statement prints, with \
      `ssh-keygen -Y sign -n surefoot -f KEYFILE statement.txt`, and sends back \
      statement.txt.sig for --signature. A signature shows which key made it, never whose that \
      key is: compare the fingerprint with the one you know.

      Of a run that waits for a yes (run-51), it is the approver's own yes, in the same ways; with \
      --deny it is a no.
      """,
    positionals: [.init("ID", "the items, or a run such as run-51", .many, values: .items)],
    options: [
      .init("--deny", "of a run: say no; --statement says why"),
      .init("--statement", value: "TEXT", "what you say; \"I saw it myself\" if left out"),
      .init("--by", value: "NAME", "who saw it, or whose the signing key is, as you say"),
      .init(
        "--sign", value: "KEYFILE", "sign with your SSH key, or a public key that your agent has",
        values: .file),
      .init("--show-statement", "print what somebody else is to sign; record nothing"),
      .init(
        "--signature", value: "FILE", "their signature over the printed statement",
        values: .file),
      .init(
        "--statement-file", value: "FILE",
        "what they signed; if left out, the name of the signature without .sig", values: .file),
    ],
    examples: [
      .init("surefoot confirm root-mfa", "you are somebody else, and saw that it is done"),
      .init("surefoot confirm root-mfa --by \"office manager\"", "your word that they saw it"),
      .init("surefoot confirm root-mfa --sign ~/.ssh/id_ed25519", "the same, signed"),
      .init("surefoot confirm root-mfa --show-statement > statement.txt", "for others to sign"),
      .init("surefoot confirm root-mfa --signature statement.txt.sig", "what they sent back"),
      .init("surefoot confirm run-51", "you are the approver, and say yes to what it asks"),
    ]
  ) { invocation in
    let way = try ConfirmWay(invocation)
    if let run = try RunApproval.name(invocation) {
      return try RunApproval.confirm(run, way, invocation)
    }
    try invocation.refuse(["--deny"], with: "of items")
    switch way {
    case .spoken(let words, let by): return try speak(words, by: by, invocation)
    case .shown(let words): return try show(words, invocation)
    case .signing(let key, let words): return try sign(words, with: key, invocation)
    case .signed(let signature, let file, let by):
      return try record(
        SignedConfirmation(signature: signature, statement: file, in: invocation.world),
        holdsKey: false, by: by, invocation)
    }
  }

  /// Records what the actor says.
  private static func speak(
    _ words: String, by: String?, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    try Desk.write(invocation) { desk in
      let confirming = try Confirming(invocation, desk)
      let fresh = try confirming.events(by: desk.world.actor) { target in
        Event.Confirmed(
          item: target.line.item.id, entry: target.proof.entry, statement: words, by: by)
      }
      return try ConfirmPage(confirming, desk.append(fresh), desk, invocation).outcome
    }
  }

  /// Prints what is to be signed.
  private static func show(
    _ words: String, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    let text = try statement(words, by: nil, invocation).text
    return Outcome("statement", data: ["statement": text], document: text)
  }

  /// Signs with the actor's own key, with nobody kept waiting for the passphrase, and records that.
  private static func sign(
    _ words: String, with key: String, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    let keygen = try SSHKeygen(in: invocation.world)
    // Whoever may not confirm is not asked for a passphrase first.
    let recorder = Event.Recorder(invocation.world.actor, holdsKey: true)
    let statement = try statement(words, by: recorder, invocation)
    let signature = try keygen.sign(
      statement.text, with: Locator.absolute(key, in: invocation.world),
      asks: Gate.isInteractive(invocation))
    return try record(
      SignedConfirmation(statement, signature), holdsKey: true, by: nil, invocation)
  }

  /// What is to be signed.
  /// - Parameter recorder: who is going to sign it; nil: somebody else.
  private static func statement(
    _ words: String, by recorder: Event.Recorder?, _ invocation: borrowing Invocation
  ) throws -> ConfirmationStatement {
    try Desk.refusePast(invocation)
    return try Desk.read(invocation) { desk in
      let confirming = try Confirming(invocation, desk)
      if let recorder { try confirming.refuseOwn(recorder) }
      guard let head = desk.head else { throw DeskError.noPlan(invocation.subject) }
      let statement = try confirming.statement(desk, at: head, words: words)
      guard ConfirmationStatement(statement.text) != nil else {
        throw UsageError.badValue(words, of: "--statement", allowed: "words on one line")
      }
      return statement
    }
  }

  /// Checks a signature and records what was signed, as its signer.
  private static func record(
    _ signed: SignedConfirmation, holdsKey: Bool, by: String?, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    try SecretCheck.refuse(signed.statement.words, in: "the statement")
    let fingerprint = try SSHKeygen(in: invocation.world).fingerprint(
      of: signed.text, signed.signature.text)
    let signer = Actor(name: fingerprint, known: .signed)
    return try Desk.write(invocation) { desk in
      let confirming = try Confirming(invocation, desk)
      try signed.check(confirming, desk)
      let recorder = Event.Recorder(desk.world.actor, holdsKey: holdsKey)
      let fresh = try confirming.events(by: signer) { target in
        Event.Confirmed(
          item: target.line.item.id, entry: target.proof.entry, statement: signed.text, by: by,
          signature: signed.signature.text, recorder: recorder)
      }
      let records = try desk.append(fresh, signed: signer)
      return try ConfirmPage(confirming, records, desk, invocation).outcome
    }
  }
}
