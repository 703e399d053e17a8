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
  /// The items that left the plan.
  public let removed: [Removed]
  /// What it adds up to.
  public let totals: PlanTotals

  private enum CodingKeys: String, CodingKey {
    case account
    case start
    case day
    case dayNumber = "day-number"
    case weeks
    case removed
    case totals
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

  /// An item that left the plan.
  public struct Removed: Encodable, Sendable {
    /// The item.
    public let id: Item.ID
    /// What is true when it is done.
    public let title: String
    /// The titles of the questions because of whose answers it left.
    public let because: String
  }

  /// The page of a plan.
  /// - Parameter questions: the titles of questions by id.
  public init(_ plan: PlanToday, checklist: Checklist, questions: [Question.ID: String]) {
    account = plan.account
    start = plan.start
    day = plan.day
    dayNumber = plan.day.number - plan.start.number + 1
    totals = PlanTotals(plan.lines)
    let numbered = plan.lines.map { line in
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
        items: own.map { PlanLine($0, checklist: checklist, questions: questions) })
    }
    let titles = Dictionary(checklist.items.map { ($0.id, $0.title) }) { first, _ in first }
    removed = plan.removed.map { item in
      Removed(
        id: item.item, title: titles[item.item] ?? item.item.text,
        because: Prose.list(item.because.map { "“\(questions[$0] ?? $0.text)”" }))
    }
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

/// What a list of plan lines adds up to, each grade apart.
public struct PlanTotals: Encodable, Sendable {
  /// How many items.
  public let items: Int
  /// How many are done, whatever the grade.
  public let done: Int
  /// How many of those ask for a better proof than they have.
  public let proofWanted: Int
  /// How many are accepted as they are, for a time.
  public let waived: Int
  /// How many do not apply, for a time.
  public let notApplicable: Int
  /// How many somebody is at.
  public let started: Int
  /// How many can be done now.
  public let open: Int
  /// How many wait for another.
  public let blocked: Int
  /// How many were done and have to be proved again.
  public let lapsed: Int
  /// How many were done and a later answer says otherwise.
  public let contradicted: Int
  /// How many are past their day.
  public let overdue: Int
  /// Done and read from a machine's output.
  public let machineChecked: Int
  /// Done and confirmed by a second person.
  public let witnessed: Int
  /// Done and said so by whoever did it.
  public let selfStated: Int
  /// Done by an onboarding answer alone.
  public let assumed: Int
  /// Done and machine-checked or witnessed: what does not rest on one word.
  public let verified: Int
  /// The minutes that are left.
  public let minutesLeft: Int
  /// The same in words: "45 minutes", "about 17 hours".
  public let timeLeft: String
  /// What all of it costs a month, in US dollars.
  public let dollars: Int

  private enum CodingKeys: String, CodingKey {
    case items
    case done
    case proofWanted = "proof-wanted"
    case waived
    case notApplicable = "not-applicable"
    case started
    case open
    case blocked
    case lapsed
    case contradicted
    case overdue
    case machineChecked = "machine-checked"
    case witnessed
    case selfStated = "self-stated"
    case assumed
    case verified
    case minutesLeft = "minutes-left"
    case timeLeft = "time-left"
    case dollars
  }

  /// The totals of these lines.
  public init(_ lines: [PlanToday.Line]) {
    func count(_ state: PlanToday.State) -> Int { lines.count { $0.state == state } }
    func count(_ grade: Grade) -> Int {
      lines.count { $0.grade == grade }
    }
    items = lines.count
    done = count(.done) + count(.proofWanted)
    proofWanted = count(.proofWanted)
    waived = count(.waived)
    notApplicable = count(.notApplicable)
    started = count(.started)
    open = count(.open)
    blocked = count(.blocked)
    lapsed = count(.lapsed)
    contradicted = count(.contradicted)
    overdue = lines.count(where: \.isOverdue)
    machineChecked = count(.machineChecked)
    witnessed = count(.witnessed)
    selfStated = count(.selfStated)
    assumed = count(.assumed)
    verified = machineChecked + witnessed
    minutesLeft = lines.filter(\.isOpen).reduce(0) { $0 + $1.item.minutes }
    timeLeft = Prose.time(minutes: minutesLeft)
    dollars = lines.reduce(0) { $0 + $1.item.dollars }
  }
}
