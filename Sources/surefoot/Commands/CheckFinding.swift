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
    /// Of the whole workspace: the day of the next review has passed.
    case reviewOverdue = "review-overdue"

    /// Whether it fails a check that names no kinds.
    var isUsual: Bool { self != .proofWanted && self != .reviewOverdue }

    /// Whether it is looked for in items.
    var isOfItems: Bool { self != .drill && self != .reviewOverdue }

    /// As a sentence says it.
    var prose: String {
      switch self {
      case .noWayIn: "without a way in"
      case .drill: "a late drill"
      case .reviewOverdue: "an overdue review"
      default: rawValue
      }
    }

    /// Whether it is.
    func holds(_ checked: Checked) -> Bool {
      let line = checked.line
      return switch self {
      case .noWayIn: checked.isExposed
      case .drill, .reviewOverdue: false
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
    /// The account; empty for the whole organization.
    let account: String
    /// The item, the runbook of a drill, the run of a review, or the review that was closed last.
    let id: String
    let due: Day
    let status: String

    init(_ trouble: Trouble, _ checked: Checked) {
      self.trouble = trouble
      account = checked.account.text
      id = checked.line.item.id.text
      due = checked.line.due
      status = checked.status
    }

    init?(_ checked: CheckRuns.Checked) {
      guard let failure = checked.failure else { return nil }
      trouble = checked.trouble
      account = checked.account?.text ?? ""
      id = checked.id
      due = checked.due
      status = failure
    }
  }
}
