import Readiness

/// Which open items get new days when a plan changes.
enum Redating {
  /// None: what is in the plan keeps its day.
  case nothing
  /// All that are open, as `plan reflow` does.
  case everything
  /// All that are open but these, by account: an answer moves nothing whose day has passed, else a
  /// gate that was not met would be met by answering.
  case besides([Account.ID: Set<Item.ID>])

  /// Whether anything gets a new day.
  var isAny: Bool { if case .nothing = self { false } else { true } }

  /// Whether an item of an account's plan keeps its day.
  func keeps(_ item: Item.ID, of account: Account.ID) -> Bool {
    switch self {
    case .nothing: true
    case .everything: false
    case .besides(let late): late[account]?.contains(item) ?? false
    }
  }

  /// How many items of an account's plan keep a day that has passed.
  func late(_ account: Account.ID) -> Int {
    if case .besides(let late) = self { late[account]?.count ?? 0 } else { 0 }
  }

  /// All but what is overdue in the plans of accounts. A day that somebody chose stays anyway.
  /// - Parameter counts: whether an overdue item is one of them.
  init(
    butLateIn accounts: [Account], _ state: WorkspaceState, _ checklist: Checklist, on day: Day,
    counts: (PlanToday.Line) -> Bool = { _ in true }
  ) {
    var late: [Account.ID: Set<Item.ID>] = [:]
    for account in accounts {
      let plan = state.plan(of: account.name, on: day, checklist: checklist)
      let lines = plan?.lines.filter { $0.isOverdue && !$0.isDueChosen && counts($0) } ?? []
      late[account.name] = Set(lines.map(\.item.id))
    }
    self = .besides(late)
  }

  /// What is said of items that keep a day that has passed; empty if there are none.
  static func text(late count: Int) -> String {
    guard count > 0 else { return "" }
    let what =
      count == 1 ? "1 overdue item keeps its day" : "\(count) overdue items keep their days"
    return "\(what): surefoot plan reflow dates anew\n"
  }
}
