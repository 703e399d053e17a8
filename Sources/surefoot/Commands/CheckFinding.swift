import Readiness

extension CheckPlan {
  /// What can be wrong with an item.
  enum Trouble: String, CaseIterable, Encodable {
    case overdue
    case lapsed
    case contradicted
    /// It can cut off a way in, was closed all the same, and no way that stays is proved any more.
    case noWayIn = "no-way-in"
    /// Of runbooks, not of items: a drill or a review whose day has passed.
    case drill
    case proofWanted = "proof-wanted"

    /// As a sentence says it.
    var prose: String {
      switch self {
      case .noWayIn: "without a way in"
      case .drill: "a late drill"
      default: rawValue
      }
    }

    /// Whether it is.
    func holds(_ checked: Checked) -> Bool {
      let line = checked.line
      return switch self {
      case .noWayIn: checked.isExposed
      case .drill: false
      case .overdue: line.isOverdue
      case .lapsed: line.state == .lapsed
      case .contradicted: line.state == .contradicted
      case .proofWanted: line.state == .proofWanted
      }
    }
  }

  /// An item of an account's plan.
  struct Checked {
    let account: Account.ID
    let line: PlanToday.Line
    let isExposed: Bool
    let status: String
  }

  /// An item and what is wrong with it.
  struct Finding: Encodable {
    let trouble: Trouble
    let account: Account.ID
    /// The item, the runbook of a drill, or the run of a review.
    let id: String
    let due: Day
    let status: String

    init(_ trouble: Trouble, _ checked: Checked) {
      self.trouble = trouble
      account = checked.account
      id = checked.line.item.id.text
      due = checked.line.due
      status = checked.status
    }

    init?(_ checked: CheckRuns.Checked) {
      guard let failure = checked.failure else { return nil }
      trouble = .drill
      account = checked.account
      id = checked.id
      due = checked.due
      status = failure
    }
  }
}
