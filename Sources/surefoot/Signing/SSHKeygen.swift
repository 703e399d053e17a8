import Readiness

/// OpenSSH's `ssh-keygen`, which makes and checks signatures: with every kind of key it knows,
/// agents and security keys included.
struct SSHKeygen {
  /// What a signature is for: one made for anything else does not count (`-n`).
  enum Namespace: String {
    /// A confirmation of items, or the yes or no to a run.
    case confirmation = "surefoot"
    /// A review that was closed.
    case review = "surefoot-review"
  }

  let program: ChildProgram
  let namespace: Namespace

  /// The program on the world's `PATH`, for signatures of one purpose.
  /// - Throws: ``SigningError/missing`` if there is none.
  init(
    for namespace: Namespace = .confirmation, in world: World
  ) throws(SigningError) {
    guard let program = ChildProgram(named: "ssh-keygen", in: world) else { throw .missing }
    self.program = program
    self.namespace = namespace
  }

  /// Signs a text.
  /// - Parameters:
  ///   - key: the path of a private key, or of a public one whose private half an agent holds.
  ///   - asks: whether it may ask for the passphrase at the terminal.
  func sign(_ text: String, with key: String, asks: Bool) throws -> SSHSignature {
    let end = try program.run(
      ["-Y", "sign", "-n", namespace.rawValue, "-f", key], input: text, asks: asks)
    try refuseOld(end)
    guard end.status == 0, let signature = SSHSignature(Array(end.out.utf8)) else {
      throw SigningError.notSigned(key, reason: SSHKeygen.reason(end))
    }
    return signature
  }

  /// The fingerprint of the key that signed a text, `SHA256:…`.
  /// - Throws: ``SigningError/doesNotFit(_:)`` if the signature is not over this very text,
  ///   ``SigningError/notChecked(_:)`` if nobody can tell.
  func fingerprint(of text: String, _ signature: String) throws -> String {
    let end = try program.run(
      ["-Y", "check-novalidate", "-n", namespace.rawValue, "-s", ChildProgram.attachment],
      input: text, attached: signature)
    try refuseOld(end)
    if end.status == 0, let fingerprint = fingerprint(in: end.out) { return fingerprint }
    // It says so of signatures that it looked at; whatever else stops it says nothing of them.
    guard end.out.contains("Could not verify signature"),
      !end.complaint.contains("read signature file")
    else {
      throw SigningError.notChecked(SSHKeygen.reason(end))
    }
    throw SigningError.doesNotFit(namespace)
  }

  /// From `Good "surefoot" signature with ED25519 key SHA256:…`.
  private func fingerprint(in out: String) -> String? {
    guard out.hasPrefix("Good \"\(namespace.rawValue)\" signature with "),
      let last = out.split(whereSeparator: \.isWhitespace).last, last.hasPrefix("SHA256:")
    else { return nil }
    return String(last)
  }

  func refuseOld(_ end: ChildProgram.End) throws(SigningError) {
    let signs = ["unknown option", "illegal option", "nsupported operation"]
    guard end.status != 0, signs.contains(where: end.complaint.contains) else { return }
    throw .tooOld(program.path)
  }

  private static func reason(_ end: ChildProgram.End) -> String {
    let lines = end.complaint.split(whereSeparator: \.isNewline).filter {
      !$0.hasPrefix("Signing data on ")
    }
    return lines.first.map { String($0).shortened(to: 200) } ?? "it gave up"
  }
}

/// Why nothing is signed, or a signature is not taken.
enum SigningError: Error, Equatable, CustomStringConvertible {
  case missing
  case tooOld(String)
  case notSigned(String, reason: String)
  case notChecked(String)
  case doesNotFit(SSHKeygen.Namespace)

  var description: String {
    switch self {
    case .missing:
      "ssh-keygen is not on the PATH; it makes and checks the signatures\n"
        + "install OpenSSH 8.1 or newer (Debian and Ubuntu: apt-get install openssh-client)"
    case .tooOld(let path):
      "\(path) cannot sign texts: it is older than OpenSSH 8.1\n"
        + "install a newer OpenSSH, and see that it comes first on the PATH"
    case .notSigned(let key, let reason):
      "ssh-keygen did not sign with \(key): \(reason)\n"
        + "name a private key, or a public key whose private half your agent holds"
    case .notChecked(let reason):
      "ssh-keygen could not check the signature: \(reason)\n"
        + "see that it works for this user, for example with ssh-keygen -l -f KEYFILE"
    case .doesNotFit(let namespace):
      "the signature does not fit this statement\n"
        + "it must be made over the file just as it was printed: "
        + "ssh-keygen -Y sign -n \(namespace.rawValue) -f KEYFILE statement.txt"
    }
  }
}
