import Readiness

/// A statement about a closed review and the signature over it, as they were made or handed in.
struct SignedReview {
  let statement: ReviewStatement
  let signature: SSHSignature
  /// The file that the statement came from, for messages.
  let file: String

  /// A statement that was just signed.
  init(_ statement: ReviewStatement, _ signature: SSHSignature) {
    self.statement = statement
    self.signature = signature
    file = "the statement"
  }

  /// Reads both from files.
  /// - Throws: ``ReviewSigningError`` if one of them is something else.
  init(signature name: String, statement file: String, in world: World) throws {
    let armour = try OpenFile(reading: Locator.absolute(name, in: world))
      .read(atMost: SSHSignature.limit)
    guard let signature = SSHSignature(armour) else { throw ReviewSigningError.notASignature(name) }
    let bytes = try OpenFile(reading: Locator.absolute(file, in: world))
      .read(atMost: SignedConfirmation.limit)
    guard let statement = ReviewStatement(String(decoding: bytes, as: UTF8.self)) else {
      throw ReviewSigningError.notAStatement(file)
    }
    self.statement = statement
    self.signature = signature
    self.file = file
  }

  /// Holds the statement against what the journal says.
  /// - Throws: ``ReviewSigningError`` if it is about something else.
  func check(_ brief: ReviewBrief, _ desk: borrowing Desk) throws {
    let head = statement.head
    guard try desk.workspace.head(at: head.number) == head,
      head.number >= statement.closing.number
    else { throw ReviewSigningError.otherHead(file, head) }
    let wanted = try desk.statement(of: brief, at: head).text
    let pairs = zip(statement.text.split(separator: "\n"), wanted.split(separator: "\n"))
    guard let (said, now) = pairs.first(where: { !$0.utf8.elementsEqual($1.utf8) }) else { return }
    throw ReviewSigningError.otherLine(file, said: String(said), wanted: String(now))
  }
}

extension Desk {
  /// The review that is signed or verified: the one of that name, or the one that was closed last.
  /// - Throws: ``UsageError`` if there is none, or if it is still going on.
  func closedReview(named name: String?) throws -> (brief: ReviewBrief, end: ReviewBrief.End) {
    guard let brief = try name.map({ try review(named: $0) }) ?? state.lastReview else {
      throw UsageError.contradiction(
        "no review was closed yet", remedy: "surefoot review close ends one")
    }
    guard let end = brief.end else {
      throw UsageError.contradiction(
        "\(brief.name) is still going on", remedy: "surefoot review close ends it first")
    }
    return (brief, end)
  }

  /// What is to be signed of a closed review.
  func statement(of brief: ReviewBrief, at head: Head) throws -> ReviewStatement {
    guard let end = brief.end, let origin = try workspace.head(at: 1),
      let closing = try workspace.entries(since: end.entry - 1).first, closing.number == end.entry
    else { throw WorkspaceError.damaged(workspace.path, "an entry is missing") }
    return ReviewStatement(
      workspace: state.name, origin: origin.digest, review: brief.name, closing: closing.head,
      body: closing.bodyDigest, next: end.next, head: head)
  }
}

/// Why the signature of a review is not recorded.
enum ReviewSigningError: Error, Equatable, CustomStringConvertible {
  case notASignature(String)
  case notAStatement(String)
  case otherHead(String, Head)
  case otherLine(String, said: String, wanted: String)
  case already(String, fingerprint: String, entry: Int)

  var description: String {
    switch self {
    case .notASignature(let file):
      "\(file) is no signature\n"
        + "it is the file that ssh-keygen -Y sign -n surefoot-review writes beside the statement"
    case .notAStatement(let file):
      "\(file) is not a statement as it was printed\n"
        + "surefoot review sign --show-statement prints it; give the file with --statement-file"
    case .otherHead(let file, let head):
      "\(file) was made where the journal ended at \(head), and this journal never did\n"
        + "it is of another workspace, or of a copy that went its own way: make a new one"
    case .otherLine(let file, let said, let wanted):
      "\(file) says \"\(said.shortened(to: 100))\"; it is \"\(wanted.shortened(to: 100))\"\n"
        + "have that signed which surefoot review sign --show-statement prints"
    case .already(let review, let fingerprint, let entry):
      "\(review) is signed with the key \(fingerprint) already (entry \(entry))\n"
        + "nothing was recorded; surefoot review verify checks the signature"
    }
  }
}
