/// Readiness for whoever answers for the account: one page, without words that are not explained.
public struct OwnerView: Encodable, Sendable {
  /// What it comes from.
  public let head: ReportHead
  /// The account.
  public let account: ReadinessReport.AccountLine
  /// Where it stands, in one sentence.
  public let sentence: String
  /// What that sentence counts; none before there is a plan.
  public let counts: [ItemCount]
  /// What was decided.
  public let decision: Decision
  /// What to do next, best first.
  public let next: [PlanLine]
  /// What is overdue besides, by area; areas without any are left out.
  public let late: [LateArea]
  /// The same in words; empty if nothing is.
  public let lateWords: String
  /// The exceptions that have ended, and those that end soon.
  public let exceptions: [Exception]
  /// How many more of these there are.
  public let exceptionsMore: Int
  /// That everything assigned hangs on one person; empty unless it does.
  public let reliance: String
  /// What is open of runs and drills, and when the next are due, as sentences.
  public let runs: [String]
  /// The words on the page that not everybody knows.
  public let words: [Glossary.Term]

  private enum CodingKeys: String, CodingKey {
    case head, account, sentence, counts, decision, next, late
    case lateWords = "late-words"
    case exceptions
    case exceptionsMore = "exceptions-more"
    case reliance, runs, words
  }

  /// The decision in a line.
  public struct Decision: Encodable, Sendable {
    let headline: String
    /// When to look again; empty if it is open.
    let lookAgain: String

    private enum CodingKeys: String, CodingKey {
      case headline
      case lookAgain = "look-again"
    }
  }

  /// What is overdue of an area.
  public struct LateArea: Encodable, Sendable {
    let id: ID<Checklist.Area>
    let title: String
    let count: Int
    let items: [Item.ID]
  }

  /// An exception that has ended or ends soon.
  public struct Exception: Encodable, Sendable {
    let id: Item.ID
    let title: String
    let until: Day
    /// How many days are left; negative once it has ended.
    let left: Int
    let words: String
  }

  /// How many things to do are named, so that all of it fits on one sheet of paper.
  static let steps = 5
  /// How many exceptions are.
  static let exceptions = 3
  /// How many days before its end an exception is named.
  static let soon = 30

  /// The view of an account.
  public init(_ standing: AccountStanding, glossary: Glossary) {
    head = standing.head
    account = standing.accountLine
    sentence = StandingSentence(standing.plan).text
    let kinds: [ItemCount.Kind] = [.verified, .told, .accepted, .toDo, .overdue]
    counts = standing.plan.map { plan in kinds.map { ItemCount($0, in: plan.lines) } } ?? []
    decision = Decision(
      headline: standing.decision.headline, lookAgain: standing.decision.lookAgain)
    next = OwnerView.next(standing)
    let shown = Set(next.map(\.id))
    let late = standing.lines.filter { $0.isOverdue && !shown.contains($0.item.id) }
    self.late = OwnerView.areas(of: late, standing)
    lateWords = OwnerView.words(late, self.late)
    let ending = OwnerView.ending(standing)
    exceptions = Array(ending.prefix(OwnerView.exceptions))
    exceptionsMore = ending.count - exceptions.count
    reliance = standing.seen(standing.reliance?.sentence ?? "")
    runs = standing.runWords
    words = glossary.terms(in: next.map(\.title) + exceptions.map(\.title) + runs)
  }

  private static func next(_ standing: AccountStanding) -> [PlanLine] {
    (standing.plan?.next ?? []).prefix(steps).map(standing.page)
  }

  private static func areas(
    of lines: [PlanToday.Line], _ standing: AccountStanding
  ) -> [LateArea] {
    standing.checklist.areas.compactMap { area in
      let own = lines.filter { $0.item.area == area.id }.map(\.item.id)
      return own.isEmpty
        ? nil : LateArea(id: area.id, title: area.title, count: own.count, items: own)
    }
  }

  /// "12 more are overdue, the oldest since 2026-11-24: Root user 4, Cost 8."
  private static func words(_ lines: [PlanToday.Line], _ areas: [LateArea]) -> String {
    guard let oldest = lines.map(\.due).min() else { return "" }
    let verb = lines.count == 1 ? "more is" : "more are"
    let parts = areas.map { "\($0.title) \($0.count)" }
    return "\(lines.count) \(verb) overdue, the oldest since \(oldest): \(Prose.list(parts))."
  }

  private static func ending(_ standing: AccountStanding) -> [Exception] {
    guard let waivers = standing.waivers else { return [] }
    return waivers.ended.map { Exception($0, hasEnded: true) }
      + waivers.inForce.filter { $0.left <= soon }.map { Exception($0, hasEnded: false) }
  }
}

extension OwnerView.Exception {
  fileprivate init(_ line: WaiversReport.Line, hasEnded: Bool) {
    id = line.id
    title = line.title
    until = line.until
    left = line.left
    let by = line.approver.isEmpty ? "" : ", accepted by \(line.approver)"
    let days = left == 1 ? "1 day" : "\(left) days"
    let end = left == 0 ? "today is its last day" : "ends on \(until), in \(days)"
    let why = line.because.isEmpty ? "ended on \(until)" : line.because
    words = (hasEnded ? "\(why); to be decided anew" : end) + by
  }
}
