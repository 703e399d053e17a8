/// Where an account stands on a day: the one value that every view of its readiness is made of.
public struct AccountStanding: Sendable {
  let head: ReportHead
  let account: Account
  let decision: DecisionReport
  let plan: PlanToday?
  let checklist: Checklist
  let questions: [Question.ID: String]
  let records: [Record]
  let runs: [RunBrief]
  let runWords: [String]
  let reliance: Reliance?
  let isMain: Bool
  let audience: Audience

  /// What has to stand behind a command that is about it; empty if nothing.
  var option: String { isMain ? "" : " --account \(account.name)" }

  /// Where an account stands.
  /// - Parameters:
  ///   - plan: its plan, judged on the day of the head; nil: there is none yet.
  ///   - questions: the titles of questions by id.
  ///   - records: the journal that the plan was judged from.
  ///   - runs: the runs and drills of the account.
  ///   - runWords: what is open of them, and when the next are due, as sentences.
  ///   - isMain: whether commands mean this account when none is named.
  ///   - audience: who reads of it.
  public init(
    head: ReportHead, account: Account, decision: DecisionReport, plan: PlanToday?,
    checklist: Checklist, questions: [Question.ID: String], records: [Record],
    runs: [RunBrief] = [], runWords: [String] = [], reliance: Reliance? = nil, isMain: Bool = true,
    audience: Audience = .restricted
  ) {
    self.head = head
    self.account = account
    self.decision = decision
    self.plan = plan
    self.checklist = checklist
    self.questions = questions
    self.records = records
    self.runs = runs
    self.runWords = runWords
    self.reliance = reliance
    self.isMain = isMain
    self.audience = audience
  }
}

extension AccountStanding {
  /// The items of the plan; none before there is one.
  var lines: [PlanToday.Line] { plan?.lines ?? [] }

  /// The account as the reader may see it.
  var accountLine: ReadinessReport.AccountLine { .init(account.seen(by: audience)) }

  /// A text about people, as the reader may see it.
  func seen(_ text: String) -> String { audience.sees(text, meantFor: .internal) }

  /// An item for the page.
  func page(_ line: PlanToday.Line) -> PlanLine {
    PlanLine(line, checklist: checklist, questions: questions, audience: audience)
  }

  /// The items by area, in the order of the checklist; areas without any are left out.
  var areas: [(area: Checklist.Area, lines: [PlanToday.Line])] {
    checklist.areas.compactMap { area in
      let own = lines.filter { $0.item.area == area.id }
      return own.isEmpty ? nil : (area, own)
    }
  }

  /// What is accepted as it is, in force and ended; nil before there is a plan.
  var waivers: WaiversReport? {
    plan.map {
      WaiversReport(
        head: head, account: account, plan: $0, questions: questions, audience: audience)
    }
  }
}
