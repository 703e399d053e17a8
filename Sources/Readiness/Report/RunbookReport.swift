/// A runbook for one account, for the page: the steps, tasks and prerequisites that are about it.
public struct RunbookReport: Encodable, Sendable {
  /// The runbook.
  public let id: Runbook.ID
  /// What it is called on screen.
  public let title: String
  /// One sentence on what it is for.
  public let summary: String
  /// Whom it is for: "main, 111122223333, management", as far as that is known.
  public let account: String
  /// What is not known of the account, so that more than one way is shown; empty if all is.
  public let unsure: String
  /// What it may be used for. Markdown.
  public let useWhen: String
  /// When it must not be used. Markdown.
  public let notWhen: String
  /// "every 182 days".
  public let drill: String
  /// Why so often.
  public let drillBecause: String
  /// The minutes within which the alarm must arrive.
  public let alarmWithin: Int
  /// What has to be written down beforehand.
  public let prerequisites: [PrerequisiteLine]
  /// How many of them nobody has written down.
  public let gaps: Int
  /// Who takes part.
  public let roles: [RoleLine]
  /// The tasks it may be used for.
  public let tasks: [TaskLine]
  /// What is done.
  public let steps: [StepLine]
  /// How many minutes the steps take together.
  public let minutes: Int
  /// Where the facts come from, in words.
  public let sources: [String]

  private enum CodingKeys: String, CodingKey {
    case id, title, summary, account, unsure
    case useWhen = "use-when"
    case notWhen = "not-when"
    case drill
    case drillBecause = "drill-because"
    case alarmWithin = "alarm-within"
    case prerequisites, gaps, roles, tasks, steps, minutes, sources
  }

  /// Something to write down beforehand.
  public struct PrerequisiteLine: Encodable, Sendable {
    let id: ID<Runbook.Prerequisite>
    let title: String
    let ask: String
    let why: String
    let audience: Audience
    /// What is written down; that it is held in the workspace, if the reader may not see it; empty
    /// if nothing is.
    let answer: String
  }

  /// A part that somebody plays.
  public struct RoleLine: Encodable, Sendable {
    let id: ID<Runbook.Role>
    let title: String
    let does: String
    /// The titles of the roles that the same person may not play, in words.
    let notAlso: String
    /// Who plays it by what is written down, and how they are reached; empty if nobody is.
    let people: String
    let alone: String

    private enum CodingKeys: String, CodingKey {
      case id, title, does
      case notAlso = "not-also"
      case people, alone
    }
  }

  /// Something it may be used for.
  public struct TaskLine: Encodable, Sendable {
    let id: ID<Runbook.Task>
    let title: String
    /// The way that does without. Markdown.
    let without: String
    let note: String
  }

  /// One step.
  public struct StepLine: Encodable, Sendable {
    let id: ID<Runbook.Step>
    /// From 1, among the steps shown.
    let number: Int
    let title: String
    /// Who does it, in words.
    let who: String
    let minutes: Int
    /// What to do. Markdown.
    let act: String
    /// What is then seen. Markdown.
    let expect: String
    /// What to do otherwise. Markdown.
    let ifNot: String
    /// Where it goes on if it went wrong, in words; empty if with the next step.
    let then: String
    let proof: String
    /// Where a run stands after it; empty if nothing changes.
    let reaches: String

    private enum CodingKeys: String, CodingKey {
      case id, number, title, who, minutes
      case act = "do"
      case expect
      case ifNot = "if-not"
      case then, proof, reaches
    }
  }

  /// The page of a runbook.
  /// - Parameters:
  ///   - account: the account it is for; nil shows every way.
  ///   - preparation: what is written down for it.
  ///   - audience: who reads the page; what is for fewer is held back.
  ///   - filling: what is known for its commands.
  public init(
    _ runbook: Runbook, for account: Account?, in situation: Situation,
    preparation: Preparation = Preparation(), audience: Audience = .restricted,
    filling: CommandFilling = CommandFilling(account: nil)
  ) {
    let reader = RunbookReader(runbook, preparation, audience, situation)
    id = runbook.id
    title = runbook.title
    summary = runbook.summary
    self.account = account?.line ?? ""
    let isBranching = (runbook.steps.compactMap(\.appliesWhen)).contains { condition in
      condition.references.contains(.account("kind"))
    }
    unsure = isBranching && account?.kind == nil ? "the kind of the account is not known" : ""
    useWhen = runbook.useWhen
    notWhen = runbook.notWhen
    drill = "every \(runbook.drill.every.prose)"
    drillBecause = runbook.drill.because
    alarmWithin = runbook.drill.alarmWithin
    prerequisites = runbook.prerequisites(in: situation).map {
      PrerequisiteLine(
        id: $0.id, title: $0.title, ask: $0.ask, why: $0.why, audience: $0.audience,
        answer: reader.answer(to: $0))
    }
    gaps = prerequisites.count { $0.answer.isEmpty }
    let titles = Dictionary(runbook.roles.map { ($0.id, $0.title) }) { first, _ in first }
    roles = runbook.roles.map { role in
      RoleLine(
        id: role.id, title: role.title, does: role.does,
        notAlso: Prose.list(role.notAlso.map { titles[$0] ?? $0.text }, last: "or"),
        people: reader.people(of: role.id), alone: role.alone)
    }
    tasks = runbook.tasks(in: situation).map {
      TaskLine(id: $0.id, title: $0.title, without: $0.without, note: $0.note)
    }
    let way = runbook.steps(in: situation)
    let numbers = Dictionary(way.enumerated().map { ($1.id, $0 + 1) }) { first, _ in first }
    steps = way.enumerated().map { index, step in
      StepLine(
        id: step.id, number: index + 1, title: step.title,
        who: Prose.list(step.roles.map { titles[$0] ?? $0.text }), minutes: step.minutes,
        act: filling.filled(step.act), expect: filling.filled(step.expect),
        ifNot: filling.filled(step.ifNot),
        then: RunbookReport.words(step.then, numbers), proof: step.proof,
        reaches: step.reaches?.rawValue ?? "")
    }
    minutes = way.reduce(0) { $0 + $1.minutes }
    sources = runbook.sources.map(Prose.source)
  }

  private static func words(
    _ then: Runbook.Continuation, _ numbers: [ID<Runbook.Step>: Int]
  ) -> String {
    switch then {
    case .next: ""
    case .stop: "stop"
    case .step(let id): numbers[id].map { "go on with step \($0)" } ?? "go on with \(id)"
    }
  }
}
