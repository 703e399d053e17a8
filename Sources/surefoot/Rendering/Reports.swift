import Readiness

/// The reports by name.
enum ReportName: String, CaseIterable {
  case readiness
  case decision
  case plan
  case controls
  case waivers
  case journal
  case glossary

  /// The name of its JSON form; another than that of a command that shows something else.
  var schema: String {
    switch self {
    case .journal, .glossary, .plan: "\(rawValue)-report"
    default: rawValue
    }
  }
}

/// The forms a report can take.
enum ReportFormat: String, CaseIterable {
  case markdown
  case html
  case json
}

/// Makes reports from an opened workspace.
struct Reports {
  let pack: Pack
  /// What the pages look like: as a folder given on the command line has it, for that says nothing
  /// about the company.
  let templates: Templates
  let account: Account
  let checklist: Checklist
  let advice: Advice
  let head: ReportHead
  let plan: PlanToday?
  /// Who reads them.
  let audience: Audience
  /// What the person should know beside the report.
  let notices: [String]
  private let decidedOn: Day
  let isMain: Bool
  /// The thirty days of the plan; nil if there is none.
  let burnUp: BurnUp?
  let reliance: Reliance?
  let records: [Record]
  let state: WorkspaceState

  init(_ desk: borrowing Desk, _ account: Account, for audience: Audience = .internal) throws {
    self.audience = audience
    // What a report says does not change because other content is given: only an upgrade does that.
    pack = try desk.ownPack()
    templates = Templates(desk.folder == nil ? pack : try desk.pack())
    notices = try desk.notices + desk.otherContentNotices(pack)
    self.account = account
    checklist = try desk.checklist(pack)
    advice = try Advice(pack, desk.state, account: account)
    head = desk.reportHead(pack)
    decidedOn = desk.decidedOn
    isMain = desk.state.mainAccount?.name == account.name
    let plan = desk.state.plan(of: account.name, on: desk.day, checklist: checklist)
    let (records, all) = (try desk.records(), checklist)
    self.records = records
    burnUp = plan.map { BurnUp(records, plan: $0, checklist: all) }
    self.plan = plan
    reliance = try desk.reliance(checklist)
    state = desk.state
  }

  /// The values of a report, which are also its JSON form.
  func page(_ choice: ReportChoice) throws -> any Encodable {
    if let view = choice.view { return try page(view) }
    return try page(choice.name)
  }

  /// The values of a whole report.
  func page(_ name: ReportName) throws -> any Encodable {
    switch name {
    case .readiness: readiness
    case .decision: record
    case .plan: try planPage
    case .controls: try controls
    case .waivers:
      WaiversReport(
        head: head, account: account, plan: try existingPlan, questions: advice.titles,
        audience: audience)
    case .journal: try journal
    case .glossary: GlossaryPage(head: head, terms: try pack.glossary().terms)
    }
  }

  /// The values of a report as text in a form.
  func text(
    of page: any Encodable, _ choice: ReportChoice, _ format: ReportFormat
  ) throws -> String {
    switch format {
    case .markdown: return try templates.markdown(choice.template, page)
    case .html:
      return try templates.html(
        choice.template, title: choice.title(of: head.workspace), page,
        figures: try figures(choice),
        layout: choice.layout(of: page))
    case .json: return try JSONText.encode(Envelope(schema: choice.schema, data: page))
    }
  }

  var decision: DecisionReport {
    advice.report(head, day: decidedOn, account: account)
  }

  /// The decision as a record, with its options and what stood before.
  var record: DecisionRecord {
    let outcomes = advice.model.tables.first?.outputs.first?.values ?? []
    return DecisionRecord(
      decision, outcome: advice.recommendation.outcome, isSettled: advice.recommendation.settled,
      items: outcomes.map { ($0, advice.items(of: checklist, if: $0)) }, decided: state.decisions)
  }

  private var readiness: ReadinessReport {
    let open = advice.questionnaires.enumerated().flatMap { index, questionnaire in
      // What comes after the onboarding may be left out whole; what it was told is listed.
      questionnaire.questions.filter { question in
        advice.isOpen(question.id)
          && (index == 0 || advice.situation.answers[question.id] != nil)
      }
    }
    return ReadinessReport(
      head: head, account: account, decision: decision, plan: plan, checklist: checklist,
      questions: advice.titles, burnUp: burnUp, reliance: reliance, named: advice.named,
      unknown: open.map { .init(id: $0.id, title: $0.title) }, runs: runs, audience: audience)
  }

  /// What is open of runs, drills and reviews, and when the next are due.
  var runs: [String] {
    state.runs.filter { $0.isOpen && $0.account == account.name }.map {
      "\($0.name) of \($0.runbook): \($0.standing(on: head.day))."
    } + DrillsDue(state, on: head.day, of: account.name).lines.map { "\($0.text)." }
      + [ReviewDue(state, on: head.day)?.sentence].compactMap(\.self)
  }

  private var planPage: PlanPage {
    get throws {
      PlanPage(
        head: head,
        plan: PlanReport(
          try existingPlan, checklist: checklist, questions: advice.titles, burnUp: burnUp,
          audience: audience))
    }
  }

  private var controls: ControlsReport {
    get throws {
      ControlsReport(
        head: head, account: account, plan: try existingPlan, frameworks: try pack.frameworks(),
        controls: try pack.controls(), questions: advice.titles, audience: audience)
    }
  }

  /// The journal, which names people on every line.
  private var journal: JournalReport {
    get throws {
      guard audience.mayRead(.internal) else {
        throw UsageError.contradiction(
          "the journal names people and what they said on every line, and is never open",
          remedy: "--audience internal, or leave it out")
      }
      return JournalReport(head: head, records: records)
    }
  }

  private var existingPlan: PlanToday {
    get throws {
      guard let plan else { throw DeskError.noPlan(account.name.text) }
      return plan
    }
  }
}

/// The values of the glossary.
struct GlossaryPage: Encodable {
  let head: ReportHead
  let terms: [Glossary.Term]
}

/// The values of the plan report.
struct PlanPage: Encodable {
  let head: ReportHead
  let plan: PlanReport
}
