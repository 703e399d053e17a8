/// The accounts and units that a recommended shape leads to, as the items of the content say:
/// *The accounts stand in a few units*, *Production, non-production and the log archive are
/// accounts of their own* and *Each thing that has to stand apart has an account of its own*.
indirect enum AccountTree: Hashable, Sendable {
  /// The organization.
  case organization([AccountTree])
  /// A unit of accounts.
  case unit(String, note: String, [AccountTree])
  /// An account.
  case account(String, note: String)
  /// The account of today.
  case own(String, note: String)

  /// The tree of a shape, with an account for each thing that a hard trigger sets apart; nil if the
  /// shape is not known.
  init?(shape: String, apart: [String] = []) {
    switch shape {
    case "single-account": self = .own("the account of today", note: "everything runs here")
    case "single-in-organization":
      self = AccountTree.managing([.own("the account of today", note: "member")])
    case "minimal-multi-account":
      self = AccountTree.managing([
        AccountTree.security([]), AccountTree.workloads(apart), AccountTree.suspended,
      ])
    case "landing-zone":
      self = AccountTree.managing([
        AccountTree.security([AccountTree.audit]), AccountTree.workloads(apart),
        AccountTree.sandbox, AccountTree.suspended,
      ])
    case "keep-and-check-foundations":
      self = AccountTree.managing([
        AccountTree.security([]), AccountTree.kept, AccountTree.suspended,
      ])
    default: return nil
    }
  }

  /// An organization with an account that manages it, and what else is in it.
  private static func managing(_ others: [AccountTree]) -> AccountTree {
    .organization([account("management", note: "without workloads, in no unit")] + others)
  }

  private static let audit = account("audit", note: "sees the findings of all accounts")
  private static let suspended = unit("Suspended", note: "accounts on their way out", [])
  private static let sandbox = unit("Sandbox", note: "experiments, with a budget", [])

  private static func security(_ more: [AccountTree]) -> AccountTree {
    .unit(
      "Security", note: "nobody works here every day",
      [.account("log archive", note: "the trail of all accounts")] + more)
  }

  private static func workloads(_ apart: [String]) -> AccountTree {
    let production = own("production", note: "the account of today")
    let others = apart.map { account($0, note: "stands apart") }
    let test = account("non-production", note: "development and test")
    return .unit(
      "Workloads", note: "",
      [
        .unit("Prod", note: "what customers use", [production] + others),
        .unit("NonProd", note: "development, test, staging", [test]),
      ])
  }

  private static let kept = unit(
    "Workloads", note: "the accounts that there are stay",
    [
      .unit("Prod", note: "what customers use", []),
      .unit("NonProd", note: "development, test, staging", []),
    ])
}

extension AccountTree {
  /// What it is called.
  var title: String {
    switch self {
    case .organization: "organization"
    case .unit(let title, _, _), .account(let title, _), .own(let title, _): title
    }
  }

  /// What to know of it; empty if nothing.
  var note: String {
    switch self {
    case .organization: ""
    case .unit(_, let note, _), .account(_, let note), .own(_, let note): note
    }
  }

  /// What is in it.
  var children: [AccountTree] {
    switch self {
    case .organization(let children), .unit(_, _, let children): children
    case .account, .own: []
    }
  }

  /// It and what is in it, in words.
  var words: String {
    let inside = Prose.list(children.map(\.words))
    return switch self {
    case .organization: "An organization of \(inside)"
    case .unit where inside.isEmpty: "the empty unit \(title)"
    case .unit: "the unit \(title) with \(inside)"
    case .account, .own: title + FigureProse.aside(note)
    }
  }
}
