/// A secret that was recognized in a text, with the text made fit to be shown.
///
/// It never holds the secret itself, so that it can travel in errors and messages.
public struct Secret: Hashable, Sendable {
  /// What kind of secret it is.
  public let kind: Kind
  /// What it is called in a message: the kind, or whose token it is, for example `GitHub token`.
  public let name: String
  /// The whole text with every recognized secret in it masked, for example
  /// `AKIA************WXYZ`.
  public let masked: String

  /// The kinds that are recognized, the more telling first: where two overlap, the first names
  /// both.
  public enum Kind: String, Sendable, CaseIterable {
    /// The id of an AWS access key.
    case accessKeyID = "AWS access key"
    /// The secret half of an AWS access key.
    case secretAccessKey = "AWS secret access key"
    /// What goes with a temporary access key of AWS.
    case sessionToken = "AWS session token"
    /// A private key, in armour or as a file of PuTTY or OpenSSH.
    case privateKey = "private key"
    /// The seed of one-time passwords.
    case oneTimePasswordSeed = "seed of one-time passwords"
    /// A token of another service, known by its shape.
    case token = "token"
    /// A password given with its label, or in an address.
    case password = "password"
    /// Another value given with a label such as `secret`, `token` or `api_key`.
    case labelled = "secret"
  }
}

extension Secret: CustomStringConvertible {
  /// What it looks like, that it was not saved, and what to do if it is real.
  public var description: String { "\(finding) It was not saved. \(advice)" }

  /// `This looks like an AWS access key (AKIA************WXYZ).`
  public var finding: String {
    "This looks like \(phrase)."
  }

  /// `an AWS access key (AKIA************WXYZ)`
  public var phrase: String {
    let article = name.first.map { "AEIO".contains($0) } == true ? "an" : "a"
    return "\(article) \(name) (\(excerpt))"
  }

  /// What stands in the masked text around the first secret, on its line: of a whole file no more
  /// than a person needs to find the place.
  public var excerpt: String {
    guard let stars = masked.firstRange(of: "****") else { return masked.shortened() }
    let before = masked[..<stars.lowerBound]
    let line = before.lastIndex(where: \.isNewline).map { before[$0...].dropFirst() } ?? before
    let hidden = masked[stars.lowerBound...].prefix { $0 == "*" }
    let rest = masked[hidden.endIndex...].prefix { !$0.isNewline }
    let (start, end) = (line.suffix(32), rest.prefix(24))
    return SecretGuard.masked(
      (start.startIndex == masked.startIndex ? "" : "…") + start + hidden + end
        + (end.endIndex == masked.endIndex ? "" : "…"))
  }

  /// What to do if it is real.
  public var advice: String {
    "\(caution), then answer without it."
  }

  /// The same where nothing was asked: `If it is real, treat it as exposed: deactivate it`
  public var caution: String { "If it is real, treat it as exposed: \(remedy)" }

  private var remedy: String {
    switch kind {
    case .accessKeyID, .secretAccessKey: "deactivate it"
    case .sessionToken: "revoke the sessions of its role"
    case .privateKey: "replace the key pair"
    case .oneTimePasswordSeed: "register the device anew"
    case .token: "revoke it where it was issued"
    case .password, .labelled: "change it"
    }
  }
}
