import Readiness

/// What a verification of a closed review found: about the journal, the recorded snapshot, and the
/// signatures.
struct ReviewVerification {
  /// The review.
  let review: String
  /// How it was closed.
  let end: ReviewBrief.End
  /// How many entries the journal has.
  let entries: Int
  /// What is not as this program writes it.
  let faults: [String]
  /// The entries before its end that were redacted.
  let redacted: [Int]
  /// Where the recorded snapshot is not what is computed anew.
  let differences: [SnapshotDifference]
  /// Its signatures.
  let signatures: [Signature]
  /// Whether the verifier said whose keys count.
  let namesSigners: Bool

  /// A signature over the review.
  struct Signature {
    let entry: Int
    /// The fingerprint of the key.
    let key: String
    /// What was found.
    let finding: Finding
  }

  /// What was found about a signature.
  enum Finding: Equatable {
    /// It fits, and this is who signed by the verifier's list.
    case signedBy(String)
    /// It fits, and nobody said whose key that is, or the verifier's list does not.
    case unknownSigner
    /// It is not what it should be.
    case bad
    /// Nobody could tell.
    case notChecked(String)
  }

  /// Whether the journal and the recorded snapshot are as they should be.
  var isIntact: Bool { faults.isEmpty && differences.isEmpty }

  /// Whether everything that was asked for holds.
  var isHeld: Bool {
    let isSigned = signatures.contains { if case .signedBy = $0.finding { true } else { false } }
    let hasDoubt = signatures.contains { signature in
      switch signature.finding {
      case .signedBy: false
      case .unknownSigner: namesSigners
      case .bad, .notChecked: true
      }
    }
    return isIntact && !hasDoubt && (isSigned || !namesSigners)
  }
}

extension ReviewVerification {
  /// What was found, as text.
  var text: String {
    let head = "Review \(review), closed on \(end.day) (entry \(end.entry))\n"
    let lines = faults.map { "Fault: \($0)" } + snapshotLines + signatureLines
    return head + lines.map { "\($0)\n" }.joined()
  }

  private var snapshotLines: [String] {
    guard faults.isEmpty else { return [] }
    guard !differences.isEmpty else {
      return [
        "Intact: each of the \(entries) entries follows the one before, and how everything stood "
          + "is what the entries before entry \(end.entry) come to."
      ]
    }
    let lines = differences.map { line in
      "Not as recorded: \(line.what): \(line.recorded.isEmpty ? "nothing" : line.recorded); computed "
        + "anew: \(line.computed.isEmpty ? "nothing" : line.computed)"
    }
    let list = redacted.map(String.init).joined(separator: ", ")
    return lines
      + (redacted.isEmpty
        ? []
        : [
          "Redacted since, and so counted no more: \(redacted.count == 1 ? "entry" : "entries") \(list)"
        ])
  }

  private var signatureLines: [String] {
    guard !signatures.isEmpty else { return ["Not signed: surefoot review sign \(review)"] }
    return signatures.map { signature in
      let key = "\(signature.key), entry \(signature.entry)"
      switch signature.finding {
      case .signedBy(let name): return "Signed by \(name) (\(key))"
      case .unknownSigner:
        let why = namesSigners ? "not among the allowed signers" : "signer unknown to you"
        return "Signed (\(key)): \(isIntact ? "intact, " : "")\(why)"
      case .bad: return "Bad signature (\(key))"
      case .notChecked(let why): return "Not checked (\(key)): \(why)"
      }
    }
  }
}

extension ReviewVerification: Encodable {
  private enum Key: String, CodingKey {
    case review, day, entry, held, intact, entries, faults, redacted, differences, signatures
    case namesSigners = "signers-named"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(review, forKey: .review)
    try container.encode(end.day, forKey: .day)
    try container.encode(end.entry, forKey: .entry)
    try container.encode(isHeld, forKey: .held)
    try container.encode(isIntact, forKey: .intact)
    try container.encode(entries, forKey: .entries)
    try container.encode(faults, forKey: .faults)
    try container.encode(redacted, forKey: .redacted)
    try container.encode(differences, forKey: .differences)
    try container.encode(signatures, forKey: .signatures)
    try container.encode(namesSigners, forKey: .namesSigners)
  }
}

extension ReviewVerification.Signature: Encodable {
  private enum Key: String, CodingKey { case entry, key, finding, principal }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(entry, forKey: .entry)
    try container.encode(key, forKey: .key)
    let (word, name) =
      switch finding {
      case .signedBy(let name): ("signed-by", name)
      case .unknownSigner: ("unknown-signer", "")
      case .bad: ("bad", "")
      case .notChecked: ("not-checked", "")
      }
    try container.encode(word, forKey: .finding)
    try container.encode(name, forKey: .principal)
  }
}
