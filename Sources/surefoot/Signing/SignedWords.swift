import Readiness

/// What is signed in an entry: a confirmation of an item, the yes or no to a run, or a review.
struct SignedWords {
  let statement: String
  let signature: String?
  /// What the signature has to be made for.
  let namespace: SSHKeygen.Namespace
  /// What the statement has to be about.
  let subject: Subject

  /// What a statement is about.
  enum Subject {
    /// The entry that is confirmed, how the statement may name what it is about, and what its words
    /// begin with, if that is fixed.
    case proof(entry: Int, names: [String], verdict: String?)
    /// The review, by the number of the entry that began it.
    case review(Int)
  }

  /// Whether the words of a confirmation say what the entry says.
  static func fit(_ words: String, _ verdict: String?) -> Bool {
    verdict.map { words == $0 || words.hasPrefix("\($0): ") } ?? true
  }
}

extension SignedWords {
  /// The kinds of entries that may hold a signature.
  static let kinds = ["item.confirmed", "run.approved", "review.signed"]
}

extension Event {
  /// What is signed in it; nil: nothing can be.
  var signed: SignedWords? {
    switch self {
    case .confirmed(let body):
      SignedWords(
        statement: body.statement, signature: body.signature, namespace: .confirmation,
        subject: .proof(entry: body.entry, names: [body.item.text], verdict: nil))
    case .runApproved(let body):
      SignedWords(
        statement: body.statement, signature: body.signature, namespace: .confirmation,
        subject: .proof(
          entry: body.run, names: ["run-\(body.run)", "drill-\(body.run)"],
          verdict: body.allowed ? "yes" : "no"))
    case .reviewSigned(let body):
      SignedWords(
        statement: body.statement, signature: body.signature, namespace: .review,
        subject: .review(body.review))
    default: nil
    }
  }
}
