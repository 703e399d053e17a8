/// Where an account stands, on one page.
public struct ReadinessReport: Encodable, Sendable {
  /// What it comes from.
  public let head: ReportHead
  /// The account.
  public let account: AccountLine
  /// What is recommended; no entry while nothing can be.
  public let decision: [DecisionReport]
  /// The plan; no entry before there was one.
  public let plan: [PlanReport]
  /// The items to do next, at most five.
  public let next: [PlanLine]
  /// That everything assigned hangs on one person; empty unless it does.
  public let reliance: String
  /// How each area stands.
  public let areas: [AreaLine]
  /// The answers that are named.
  public let named: [AnswerLine]
  /// The questions that were answered with *don't know*, or not at all.
  public let unknown: [QuestionLine]
  /// What is open of runs, drills and reviews, and when the next are due, as sentences.
  public let runs: [String]

  /// The account a report is about.
  public struct AccountLine: Encodable, Sendable {
    /// Its name in the workspace.
    public let name: Account.ID
    /// Its 12 digits; empty if not known.
    public let number: String
    /// What it is to its organization; empty if not known.
    public let kind: String

    /// An account's line.
    public init(_ account: Account) {
      name = account.name
      number = account.number ?? ""
      kind = account.kind?.rawValue ?? ""
    }
  }

  /// An area of the checklist.
  public struct AreaLine: Encodable, Sendable {
    /// Its permanent name.
    public let id: ID<Checklist.Area>
    /// What it is called.
    public let title: String
    /// What its items add up to.
    public let totals: PlanTotals
  }

  /// An answer that is named.
  public struct AnswerLine: Encodable, Sendable {
    /// The question.
    public let id: Question.ID
    /// Its name.
    public let title: String
    /// The answer in words.
    public let answer: String

    /// An answer's line.
    public init(id: Question.ID, title: String, answer: String) {
      self.id = id
      self.title = title
      self.answer = answer
    }
  }

  /// A question that is open.
  public struct QuestionLine: Encodable, Sendable {
    /// The question.
    public let id: Question.ID
    /// Its name.
    public let title: String

    /// A question's line.
    public init(id: Question.ID, title: String) {
      self.id = id
      self.title = title
    }
  }

  /// The page of an account.
  /// - Parameters:
  ///   - unknown: the open questions, in the order they are asked.
  ///   - audience: who reads it.
  public init(
    head: ReportHead, account: Account, decision: DecisionReport?, plan: PlanToday?,
    checklist: Checklist, questions: [Question.ID: String], burnUp: BurnUp? = nil,
    reliance: Reliance? = nil, named: [AnswerLine], unknown: [QuestionLine],
    runs: [String] = [], audience: Audience = .restricted
  ) {
    self.head = head
    self.account = AccountLine(account.seen(by: audience))
    self.decision = decision.map { [$0] } ?? []
    self.reliance = audience.sees(reliance?.sentence ?? "", meantFor: .internal)
    self.plan =
      plan.map {
        [
          PlanReport(
            $0, checklist: checklist, questions: questions, burnUp: burnUp, audience: audience)
        ]
      } ?? []
    let agenda = plan.map { Agenda($0) }
    next = (agenda?.lines ?? []).prefix(5).map { line in
      PlanLine(
        line, checklist: checklist, questions: questions, score: agenda?.scores[line.item.id],
        audience: audience)
    }
    areas = plan.map { ReadinessReport.areas($0, in: checklist) } ?? []
    self.named = named.map {
      AnswerLine(
        id: $0.id, title: $0.title, answer: audience.sees($0.answer, meantFor: .internal))
    }
    self.unknown = unknown
    self.runs = runs
  }

  /// How each area stands that the plan has an item of.
  public static func areas(_ plan: PlanToday, in checklist: Checklist) -> [AreaLine] {
    checklist.areas.compactMap { area in
      let lines = plan.lines.filter { $0.item.area == area.id }
      return lines.isEmpty
        ? nil : AreaLine(id: area.id, title: area.title, totals: PlanTotals(lines))
    }
  }
}
