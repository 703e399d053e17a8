/// An account that came or went.
public struct AccountMovement: Hashable, Sendable, Encodable {
  /// The account.
  public let account: Account.ID
  /// What happened to it.
  public let change: Change
  /// The entries of the journal that say so.
  public let entries: [Int]

  /// What happens to an account.
  public enum Change: String, Hashable, Sendable, Encodable {
    /// It was added.
    case added
    /// It was closed.
    case closed
    /// What was said of it was taken back.
    case takenBack = "taken-back"
  }
}

extension MovementSearch {
  /// The accounts that came or went, by name.
  var accounts: [AccountMovement] {
    let names = (from.state.accounts + to.state.accounts).map(\.name)
    return Set(names).sorted().compactMap { name in
      let (old, new) = (from.state.account(name), to.state.account(name))
      guard (old == nil) != (new == nil) || (old?.closed == nil) != (new?.closed == nil) else {
        return nil
      }
      let change: AccountMovement.Change =
        if new?.closed != nil { .closed } else if old == nil { .added } else { .takenBack }
      return AccountMovement(account: name, change: change, entries: entries(of: name, change))
    }
  }

  private func entries(of account: Account.ID, _ change: AccountMovement.Change) -> [Int] {
    let found = between.filter { record in
      switch record.event {
      case .accountAdded: change == .added && record.account == account
      case .accountClosed: change == .closed && record.account == account
      default: false
      }
    }
    return (found.isEmpty ? reaching : found).map(\.number)
  }
}

/// Other content than before.
public struct ContentMovement: Hashable, Sendable, Encodable {
  /// The content of then; nil: there was none.
  public let from: PackReference?
  /// The content of now.
  public let to: PackReference?
  /// The entries that adopted it.
  public let entries: [Int]
}

extension MovementSearch {
  /// The content, if it is other than before.
  var content: ContentMovement? {
    guard from.state.pack != to.state.pack else { return nil }
    let entries = adopted.isEmpty ? reaching.map(\.number) : adopted
    return ContentMovement(from: from.state.pack, to: to.state.pack, entries: entries)
  }
}
