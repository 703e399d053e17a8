/// A plan for the page: by week, with totals. Also the JSON form of `surefoot plan`.
public struct PlanReport: Encodable, Sendable {
  /// The account.
  public let account: Account.ID
  /// Day 1.
  public let start: Day
  /// The day it was judged on.
  public let day: Day
  /// Which day of the plan that is, from 1; less before it begins.
  public let dayNumber: Int
  /// The weeks that hold items.
  public let weeks: [Week]
  /// The items that came into the plan after it was made.
  public let arrived: [Moved]
  /// The items that left the plan.
  public let removed: [Moved]
  /// The items that apply no more and stay, because they are done or accepted.
  public let kept: [Moved]
  /// What it adds up to.
  public let totals: PlanTotals
  /// Which items are shown, in words; empty if it is all of them.
  public let filter: String
  /// What scores are.
  public let formula = Score.formula
  /// What was planned and done by each day; nil where nobody asked.
  public let burnUp: BurnUp?

  private enum CodingKeys: String, CodingKey {
    case account
    case start
    case day
    case dayNumber = "day-number"
    case weeks
    case arrived
    case removed
    case kept
    case totals
    case filter
    case formula
    case burnUp = "burn-up"
  }

  /// A week of the plan: seven days, and nine in the fourth, which ends with day 30.
  public struct Week: Encodable, Sendable {
    /// From 1.
    public let number: Int
    /// What it is about; empty after the checklist's last week.
    public let theme: String
    /// Whether it comes after the thirty days.
    public let later: Bool
    /// Its first day.
    public let from: Day
    /// Its last day.
    public let to: Day
    /// The work that is left in it: "45 minutes", "about 4 hours"; empty if there is none.
    public let work: String
    /// Its items.
    public let items: [PlanLine]
  }

  /// The page of a plan.
  /// - Parameters:
  ///   - questions: the titles of questions by id.
  ///   - selection: which items are shown.
  ///   - audience: who reads it.
  public init(
    _ plan: PlanToday, checklist: Checklist, questions: [Question.ID: String],
    selection: Selection = Selection(), burnUp: BurnUp? = nil, audience: Audience = .restricted
  ) {
    account = plan.account
    start = plan.start
    day = plan.day
    dayNumber = plan.day.number - plan.start.number + 1
    filter = selection.prose
    self.burnUp = burnUp
    let shown = plan.lines(selection, in: checklist)
    totals = PlanTotals(shown)
    let scores = plan.scores
    let numbered = shown.map { line in
      (week: Week.index(of: line.due.number - plan.start.number), line: line)
    }
    weeks = Set(numbered.map(\.week)).sorted().map { week in
      let days = Week.days(of: week)
      let own = numbered.filter { $0.week == week }.map(\.line)
      let minutes = own.filter(\.isOpen).reduce(0) { $0 + $1.item.minutes }
      return Week(
        number: week + 1,
        theme: checklist.weeks.indices.contains(week) ? checklist.weeks[week] : "",
        later: week > 3, from: plan.start.adding(days: days.lowerBound),
        to: plan.start.adding(days: days.upperBound),
        work: minutes == 0 ? "" : Prose.time(minutes: minutes),
        items: own.map {
          PlanLine(
            $0, checklist: checklist, questions: questions, score: scores[$0.item.id],
            audience: audience)
        })
    }
    let titles = Dictionary(checklist.items.map { ($0.id, $0.title(for: audience)) }) {
      first, _ in first
    }
    let moves = Moves(plan, titles, questions)
    let isWhole = selection.isEverything
    arrived = isWhole ? plan.arrived.map(moves.arrived) : []
    removed = isWhole ? plan.removed.map(moves.left) : []
    kept = isWhole ? plan.kept.map(moves.left) : []
  }
}

extension PlanReport.Week {
  /// The week of a day, both counted from 0.
  public static func index(of day: Int) -> Int {
    day < 28 ? max(0, day) / 7 : day < 30 ? 3 : 4 + (day - 30) / 7
  }

  /// The days of a week, both counted from 0.
  static func days(of week: Int) -> ClosedRange<Int> {
    switch week {
    case ..<3: week * 7...week * 7 + 6
    case 3: 21...29
    default: 30 + (week - 4) * 7...30 + (week - 4) * 7 + 6
    }
  }
}
