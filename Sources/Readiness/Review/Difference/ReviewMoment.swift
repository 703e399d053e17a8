/// One end of a comparison: what the journal said up to an entry, judged on a day.
public struct ReviewMoment: Sendable {
  /// What it is called: a day, the name of a review, `onboarding` or `now`.
  public let name: String
  /// The day on which it is judged.
  public let day: Day
  /// The last entry that counts.
  public let entry: Int
  /// What the journal said.
  public let state: WorkspaceState
  /// What the items stand in.
  let checklist: Checklist
  /// The plans of the open accounts.
  let plans: [PlanToday]
  /// Every item of these plans, with the account in whose plan it stands.
  let places: [ReviewSubject: ReviewMatter.Place]
  /// Why the rules that decided did so, by rule.
  let reasons: [String: String]

  /// One end of a comparison.
  /// - Parameters:
  ///   - checklist: every item of the content of that time, the workspace's own behind them.
  ///   - reasons: the reasons of the rules that decided, by rule.
  public init(
    _ name: String, on day: Day, entry: Int, state: WorkspaceState, checklist: Checklist,
    reasons: [String: String] = [:]
  ) {
    self.name = name
    self.day = day
    self.entry = entry
    self.state = state
    self.reasons = reasons
    self.checklist = checklist
    plans = state.openPlans(on: day, checklist: checklist)
    let all = plans.flatMap { plan in
      plan.lines.map { ReviewMatter.Place(line: $0, plan: plan) }
    }
    places = Dictionary(all.map { ($0.subject, $0) }) { first, _ in first }
  }

  /// `2026-Q4, 2026-12-24`, or only the day where that is what it is called.
  public var title: String { name == day.description ? name : "\(name), \(day)" }
}

/// How an item stands: its state, and how it is known to be done.
public struct ItemStanding: Hashable, Sendable, Encodable {
  /// Where it stands.
  public let state: PlanToday.State
  /// How it is known to be done; nil: it is not.
  public let grade: Grade?

  /// How an item stands.
  public init(_ state: PlanToday.State, _ grade: Grade? = nil) {
    self.state = state
    self.grade = grade
  }

  init(_ line: PlanToday.Line) {
    self.init(line.state, line.grade)
  }

  /// `done, self-stated`
  public var words: String { state.words + (grade.map { ", \($0.rawValue)" } ?? "") }
}
