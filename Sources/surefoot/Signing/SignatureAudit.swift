import Readiness

/// Holds every signature in a journal against what was signed, and that against the journal.
struct SignatureAudit {
  private let digests: [Int: Entry.Digest]
  private let keygen: Result<SSHKeygen, SigningError>
  /// The fingerprints that were found already: one signature stands in every entry of its act.
  private var known: [String: String?] = [:]
  private(set) var findings = SignatureFindings()
  private(set) var flaws: [(entry: Int, flaw: SignatureFlaw)] = []

  /// Checks the entries of a journal whose chain holds.
  /// - Throws: `SystemError` if ssh-keygen cannot be run.
  init(_ entries: [Entry], in world: World) throws {
    digests = Dictionary(entries.map { ($0.number, $0.digest) }) { first, _ in first }
    keygen = Result { () throws(SigningError) in try SSHKeygen(in: world) }
    for entry in entries { try check(entry) }
  }

  private mutating func check(_ entry: Entry) throws {
    let isSigned = entry.stamp.actor.known == .signed
    // What a blank entry said, nobody can check any more; that it is blank stands among the holes.
    guard isSigned || ["item.confirmed", "run.approved"].contains(entry.kind), entry.body != nil
    else { return }
    guard let record = try? EventCoding.record(entry) else {
      return flaws.append((entry.number, .unreadable))
    }
    guard let said = record.event?.signed, let signature = said.signature else {
      if isSigned { flaws.append((entry.number, .absent)) }
      return
    }
    guard isSigned else { return flaws.append((entry.number, .unsaid)) }
    guard isAbout(entry, said) else { return flaws.append((entry.number, .other)) }
    try checkKey(entry, said.statement, signature)
  }

  /// Whether what was signed is this confirmation in this journal.
  private func isAbout(_ entry: Entry, _ said: SignedWords) -> Bool {
    guard let statement = ConfirmationStatement(said.statement), said.fits(statement.words),
      statement.origin == digests[1], statement.head.number < entry.number,
      statement.head.digest == digests[statement.head.number]
    else { return false }
    return statement.proofs.contains { proof in
      said.names.contains(proof.item.text) && proof.account?.text == entry.account
        && proof.entry.number == said.entry && proof.entry.number <= statement.head.number
        && proof.entry.digest == digests[said.entry]
    }
  }

  private mutating func checkKey(_ entry: Entry, _ text: String, _ signature: String) throws {
    let found: String?
    do {
      found = try fingerprint(text, signature)
    } catch let error as SigningError {
      findings.unchecked.append(entry.number)
      findings.obstacle = "\(error)".replacing("\n", with: "; ")
      return
    }
    guard let found else { return flaws.append((entry.number, .misfit)) }
    guard found == entry.stamp.actor.name else { return flaws.append((entry.number, .key)) }
    findings.fitting[found, default: []].append(entry.number)
  }

  /// The key that signed; nil if the signature does not fit.
  private mutating func fingerprint(_ text: String, _ signature: String) throws -> String? {
    let pair = text + signature
    if let found = known[pair] { return found }
    let keygen = try keygen.get()
    let found: String?
    do {
      found = try keygen.fingerprint(of: text, signature)
    } catch SigningError.doesNotFit {
      found = nil
    }
    known[pair] = .some(found)
    return found
  }
}

/// What is signed in an entry: a confirmation of an item, or the yes or no to a run.
private struct SignedWords {
  let statement: String
  let signature: String?
  /// The entry that it is about.
  let entry: Int
  /// How the statement may name what it is about.
  let names: [String]
  /// What the words begin with; nil: anything.
  var verdict: String?

  /// Whether the words say what the entry says.
  func fits(_ words: String) -> Bool {
    verdict.map { words == $0 || words.hasPrefix("\($0): ") } ?? true
  }
}

extension Event {
  fileprivate var signed: SignedWords? {
    switch self {
    case .confirmed(let body):
      SignedWords(
        statement: body.statement, signature: body.signature, entry: body.entry,
        names: [body.item.text])
    case .runApproved(let body):
      SignedWords(
        statement: body.statement, signature: body.signature, entry: body.run,
        names: ["run-\(body.run)", "drill-\(body.run)"], verdict: body.allowed ? "yes" : "no")
    default: nil
    }
  }
}
