import Readiness

/// Holds every signature in a journal against what was signed, and that against the journal.
struct SignatureAudit {
  private let entries: [Int: Entry]
  private let world: World
  /// The fingerprints that were found already: one signature stands in every entry of its act.
  private var known: [String: String?] = [:]
  private(set) var findings = SignatureFindings()
  private(set) var flaws: [(entry: Int, flaw: SignatureFlaw)] = []

  /// Checks the entries of a journal whose chain holds.
  /// - Throws: `SystemError` if ssh-keygen cannot be run.
  init(_ entries: [Entry], in world: World) throws {
    self.entries = Dictionary(entries.map { ($0.number, $0) }) { first, _ in first }
    self.world = world
    for entry in entries { try check(entry) }
  }

  private mutating func check(_ entry: Entry) throws {
    let isSigned = entry.stamp.actor.known == .signed
    // What a blank entry said, nobody can check any more; that it is blank stands among the holes.
    guard isSigned || SignedWords.kinds.contains(entry.kind), entry.body != nil
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
    try checkKey(entry, said, signature)
  }

  /// Whether what was signed is this very thing in this journal.
  private func isAbout(_ entry: Entry, _ said: SignedWords) -> Bool {
    switch said.subject {
    case .proof(let number, let names, let verdict):
      guard let statement = ConfirmationStatement(said.statement),
        SignedWords.fit(statement.words, verdict), isOurs(statement.origin, statement.head, entry)
      else { return false }
      return statement.proofs.contains { proof in
        names.contains(proof.item.text) && proof.account?.text == entry.account
          && proof.entry.number == number && proof.entry.number <= statement.head.number
          && proof.entry.digest == entries[number]?.digest
      }
    case .review(let number):
      guard let statement = ReviewStatement(said.statement),
        isOurs(statement.origin, statement.head, entry)
      else { return false }
      return isAbout(review: number, statement)
    }
  }

  /// Whether a statement was made for this journal, where it ended before an entry.
  private func isOurs(_ origin: Entry.Digest, _ head: Head, _ entry: Entry) -> Bool {
    origin == entries[1]?.digest && head.number < entry.number
      && head.digest == entries[head.number]?.digest
  }

  /// Whether a statement is about the end of a review, with all that stands in it.
  private func isAbout(review number: Int, _ statement: ReviewStatement) -> Bool {
    guard let closing = entries[statement.closing.number], closing.number <= statement.head.number,
      closing.digest == statement.closing.digest, closing.bodyDigest == statement.body
    else { return false }
    // Of a body that was redacted since, its digest is all that there is.
    guard closing.body != nil else { return closing.kind == "review.closed" }
    guard case .reviewClosed(let body) = (try? EventCoding.record(closing))?.event else {
      return false
    }
    guard body.review == number, body.next == statement.next else { return false }
    guard
      case .reviewBegun(let begun) = entries[number].flatMap({ try? EventCoding.record($0) })?.event
    else { return entries[number]?.body == nil }
    return begun.name == statement.review
  }

  private mutating func checkKey(
    _ entry: Entry, _ said: SignedWords, _ signature: String
  ) throws {
    let found: String?
    do {
      found = try fingerprint(said, signature)
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
  private mutating func fingerprint(
    _ said: SignedWords, _ signature: String
  ) throws -> String? {
    let pair = said.namespace.rawValue + said.statement + signature
    if let found = known[pair] { return found }
    let keygen = try SSHKeygen(for: said.namespace, in: world)
    let found: String?
    do {
      found = try keygen.fingerprint(of: said.statement, signature)
    } catch SigningError.doesNotFit {
      found = nil
    }
    known[pair] = .some(found)
    return found
  }
}
