/// What a verification found about the signatures in a journal.
struct SignatureFindings: Equatable {
  /// The entries whose signatures fit, by the fingerprint of the key.
  var fitting: [String: [Int]] = [:]
  /// The entries whose signatures were not checked.
  var unchecked: [Int] = []
  /// Why they were not.
  var obstacle = ""

  /// What was checked and what was not, as lines.
  var claims: [String] {
    let checked = fitting.sorted { $0.key < $1.key }.map { key, entries in
      "Signed with the key \(key), and the signature fits: \(SignatureFindings.list(entries))."
    }
    let limit = "Whose key that is, no signature tells: compare the fingerprint with one you know."
    let rest =
      unchecked.isEmpty
      ? [] : ["Signatures not checked, \(SignatureFindings.list(unchecked)): \(obstacle)."]
    return checked + (checked.isEmpty ? [] : [limit]) + rest
  }

  /// "entry 7", "entries 7, 9".
  private static func list(_ entries: [Int]) -> String {
    (entries.count == 1 ? "entry " : "entries ")
      + entries.map(String.init).joined(separator: ", ")
  }
}

/// What is wrong with a signature in a journal.
enum SignatureFlaw: String, Equatable {
  /// The entry is said to be signed.
  case absent = "is said to be signed, and holds no signature"
  /// The body cannot be read.
  case unreadable = "should hold a confirmation or a signature, and cannot be read"
  /// It is not known as signed.
  case unsaid = "holds a signature, and is not said to be signed"
  /// What was signed is about something else.
  case other = "holds a signed statement about something else"
  /// The signature does not fit.
  case misfit = "holds a signature that does not fit its statement"
  /// Another key signed.
  case key = "is signed with another key than it says"
}
