/// A secret that was recognized in a text, with the text made fit to be shown.
///
/// It never holds the secret itself, so that it can travel in errors and messages.
public struct Secret: Hashable, Sendable {
  /// What kind of secret it is.
  public let kind: Kind
  /// The whole text with every recognized secret in it masked, for example
  /// `AKIA************WXYZ`.
  public let masked: String

  /// The kinds that are recognized.
  public enum Kind: String, Sendable, CaseIterable {
    /// The id of an AWS access key.
    case accessKeyID = "AWS access key"
    /// The secret half of an AWS access key.
    case secretAccessKey = "AWS secret access key"
    /// A private key in PEM armour.
    case privateKey = "private key"
    /// The seed of one-time passwords.
    case oneTimePasswordSeed = "seed of one-time passwords"
    /// A password given with its label.
    case password = "password"
  }
}

extension Secret: CustomStringConvertible {
  /// What it looks like, that it was not saved, and what to do if it is real.
  public var description: String { "\(finding) It was not saved. \(advice)" }

  /// `This looks like an AWS access key (AKIA************WXYZ).`
  public var finding: String {
    let article = kind.rawValue.hasPrefix("A") ? "an" : "a"
    return "This looks like \(article) \(kind.rawValue) (\(masked.shortened()))."
  }

  /// What to do if it is real.
  public var advice: String {
    "If it is real, treat it as exposed: \(remedy), then answer without it."
  }

  private var remedy: String {
    switch kind {
    case .accessKeyID, .secretAccessKey: "deactivate it"
    case .privateKey: "replace the key pair"
    case .oneTimePasswordSeed: "register the device anew"
    case .password: "change it"
    }
  }
}
