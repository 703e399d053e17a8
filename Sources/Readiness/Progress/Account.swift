/// An AWS account as the workspace knows it.
public struct Account: Hashable, Sendable, Codable {
  /// Tags ``ID``.
  public typealias ID = Readiness.ID<Account>

  /// The name it is called by, a permanent word such as `main`.
  public let name: ID
  /// Its 12 digits, once they are known.
  public var number: String?
  /// What it is to its organization, once that is known.
  public var kind: Kind?
  /// What runs in it, as a word such as `production`, once that is known.
  public var environment: String?
  /// The day it was closed.
  public var closed: Day?

  /// An account.
  public init(
    name: ID, number: String? = nil, kind: Kind? = nil, environment: String? = nil,
    closed: Day? = nil
  ) {
    self.name = name
    self.number = number
    self.kind = kind
    self.environment = environment
    self.closed = closed
  }

  /// What an account is to its organization.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// In no organization.
    case standAlone = "stand-alone"
    /// Pays for the organization and cannot be bound by its policies.
    case management
    /// Belongs to an organization.
    case member
  }

  /// Whether a text is an account number: 12 digits.
  public static func isNumber(_ text: String) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// What is known of it on one line: `main, 111122223333, member`.
  public var line: String {
    [name.text, number, kind?.rawValue].compactMap(\.self).joined(separator: ", ")
  }

  /// What conditions can ask of an account.
  public var attributes: [String: Term] {
    var attributes: [String: Term] = [:]
    if let kind { attributes["kind"] = .word(kind.rawValue) }
    if let environment { attributes["environment"] = .word(environment) }
    return attributes
  }
}
