import Readiness

/// `surefoot review sign [NAME]`
enum SignReview {
  static let command = Command(
    "review sign", "Sign how everything stood when a review was closed, with your SSH key",
    discussion: """
      What is signed names the workspace, the review, and the entry that closed it with the digest of \
      all that it holds. Everybody who answers for it can sign, each with their own key; somebody \
      without access to the workspace signs what --show-statement prints, with `ssh-keygen -Y sign -n \
      surefoot-review -f KEYFILE statement.txt`, and sends back statement.txt.sig for --signature.
      """,
    positionals: [
      .init("REVIEW", "the one that was closed last, if left out", .optional, values: .reviews)
    ],
    options: [
      .init(
        "--key", value: "KEYFILE", "your SSH key, or a public key that your agent has",
        values: .file),
      .init("--show-statement", "print what somebody else is to sign; record nothing"),
      .init(
        "--signature", value: "FILE", "their signature over the printed statement", values: .file),
      .init(
        "--statement-file", value: "FILE",
        "what they signed; if left out, the name of the signature without .sig", values: .file),
    ],
    meaningless: ["--account", "--content"],
    examples: [
      .init("surefoot review sign --key ~/.ssh/id_ed25519", "sign the review that was closed last"),
      .init("surefoot review sign 2026-Q4 --show-statement > statement.txt", "for others to sign"),
      .init("surefoot review sign 2026-Q4 --signature statement.txt.sig", "what they sent back"),
    ]
  ) { invocation in
    try Desk.refusePast(invocation)
    let arguments = invocation.arguments
    let ways = ["--key", "--show-statement", "--signature"].filter(arguments.has)
    guard let way = ways.first else {
      throw UsageError.missingArgument("--key KEYFILE", command: "review sign")
    }
    guard ways.count == 1 else {
      throw UsageError.contradiction(
        "\(ways[0]) and \(ways[1]) are two ways to sign", remedy: "give one of them")
    }
    if way != "--signature" { try invocation.refuse(["--statement-file"], with: "with \(way)") }
    switch way {
    case "--key": return try sign(with: arguments.value("--key") ?? "", invocation)
    case "--show-statement":
      let text = try statement(invocation).text
      return Outcome("statement", data: ["statement": text], document: text)
    default: return try record(try handedIn(invocation), holdsKey: false, invocation)
    }
  }

  /// Signs with the actor's own key, with nobody kept waiting for the passphrase, and records that.
  private static func sign(
    with key: String, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    let keygen = try SSHKeygen(for: .review, in: invocation.world)
    let statement = try statement(invocation)
    let signature = try keygen.sign(
      statement.text, with: Locator.absolute(key, in: invocation.world),
      asks: Gate.isInteractive(invocation))
    return try record(SignedReview(statement, signature), holdsKey: true, invocation)
  }

  /// What is to be signed, where the journal ends now.
  private static func statement(_ invocation: borrowing Invocation) throws -> ReviewStatement {
    try Desk.read(invocation) { desk in
      let (brief, end) = try desk.closedReview(named: invocation.positional(0))
      guard let head = desk.head, head.number >= end.entry else {
        throw WorkspaceError.damaged(desk.workspace.path, "an entry is missing")
      }
      return try desk.statement(of: brief, at: head)
    }
  }

  private static func handedIn(_ invocation: borrowing Invocation) throws -> SignedReview {
    let signature = invocation.arguments.value("--signature") ?? ""
    let named = invocation.arguments.value("--statement-file")
    let own = signature.hasSuffix(".sig") ? String(signature.dropLast(4)) : nil
    guard let file = named ?? own else {
      throw UsageError.missingArgument(
        "--statement-file FILE", command: "review sign --signature")
    }
    return try SignedReview(signature: signature, statement: file, in: invocation.world)
  }

  /// Checks a signature and records what was signed, as its signer.
  private static func record(
    _ signed: SignedReview, holdsKey: Bool, _ invocation: borrowing Invocation
  ) throws -> Outcome {
    let text = signed.statement.text
    let fingerprint = try SSHKeygen(for: .review, in: invocation.world).fingerprint(
      of: text, signed.signature.text)
    let signer = Actor(name: fingerprint, known: .signed)
    return try Desk.write(invocation) { desk in
      let name = invocation.positional(0)
      let (brief, _) = try desk.closedReview(named: name ?? signed.statement.review)
      try signed.check(brief, desk)
      try refuseTwice(brief, fingerprint, desk)
      let body = Event.ReviewSigned(
        review: brief.number, statement: text, signature: signed.signature.text,
        recorder: Event.Recorder(desk.world.actor, holdsKey: holdsKey))
      let entry = try desk.append([Fresh(.reviewSigned(body))], signed: signer).first?.number ?? 0
      return Outcome(
        "review-signed", data: Signed(review: brief.name, key: fingerprint, entry: entry),
        text: "\(brief.name) is signed with the key \(fingerprint) (entry \(entry)).\n",
        notices: desk.notices)
    }
  }

  /// One key signs a review once.
  private static func refuseTwice(
    _ brief: ReviewBrief, _ fingerprint: String, _ desk: borrowing Desk
  ) throws {
    let before = try desk.records(since: brief.number).first { record in
      guard case .reviewSigned(let body) = record.event else { return false }
      return body.review == brief.number && record.actor == fingerprint
    }
    guard let before else { return }
    throw ReviewSigningError.already(brief.name, fingerprint: fingerprint, entry: before.number)
  }

  private struct Signed: Encodable {
    let review: String
    let key: String
    let entry: Int
  }
}
