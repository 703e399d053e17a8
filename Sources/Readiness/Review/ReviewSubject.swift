/// What a card of a review is about.
public struct ReviewSubject: Hashable, Sendable, Codable {
  /// What kind of thing it is.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// An item of the plan.
    case item
    /// A question.
    case question
    /// A runbook whose drill is due.
    case drill
    /// A run or drill that is not over.
    case run
    /// The plan of an account as a whole, such as who owns what.
    case plan
  }

  /// What kind of thing it is.
  public let kind: Kind
  /// Its permanent name, such as `root-mfa`.
  public let id: String
  /// The account; nil for the whole organization.
  public let account: Account.ID?

  /// A subject.
  public init(_ kind: Kind, _ id: String, in account: Account.ID? = nil) {
    self.kind = kind
    self.id = id
    self.account = account
  }

  /// The subject that a body of the journal names, about the account of its entry; nil: it is none.
  public init?(_ text: String, in account: Account.ID?) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, let kind = Kind(rawValue: String(parts[0])) else { return nil }
    self.init(kind, String(parts[1]), in: account)
  }

  /// `item root-mfa`: how a body of the journal names it.
  public var text: String { "\(kind.rawValue) \(id)" }

  /// A text that no other subject has: what it is called, behind its account.
  public var key: String { account.map { "\($0)/\(text)" } ?? text }

  /// The item that it is; nil if it is something else.
  public var item: Item.ID? { kind == .item ? Item.ID(id) : nil }

  /// What a topic about the plan as a whole is called; its id if it is none that we know.
  var planTitle: String {
    switch id {
    case "owners": "Who does what"
    case "single-holder": "One person for everything"
    case "late": "What matters less and is late"
    default: id
    }
  }

  /// The question that it is; nil if it is something else.
  public var question: Question.ID? { kind == .question ? Question.ID(id) : nil }
}

extension ReviewSubject: Comparable {
  /// By kind, account and id, so that the order is the same everywhere.
  public static func < (left: Self, right: Self) -> Bool {
    left.order.lexicographicallyPrecedes(right.order)
  }

  private var order: [String] { [kind.rawValue, account?.text ?? "", id] }
}
