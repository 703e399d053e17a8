/// What to do when it happens: who does what, step by step, in earnest or as a drill.
public struct Runbook: Equatable, Sendable {
  /// Tags ``ID``.
  public typealias ID = Readiness.ID<Runbook>

  /// Its permanent name, for example `root-break-glass`.
  public let id: ID
  /// What it is called on screen.
  public let title: String
  /// One sentence on what it is for.
  public let summary: String
  /// What it may be used for. Markdown.
  public let useWhen: String
  /// When it must not be used. Markdown.
  public let notWhen: String
  /// How often it is rehearsed.
  public let drill: Drill
  /// What has to be written down beforehand.
  public let prerequisites: [Prerequisite]
  /// Who takes part.
  public let roles: [Role]
  /// The tasks it may be used for, if they are listed.
  public let tasks: [Task]
  /// What is done, in order.
  public let steps: [Step]
  /// Where the facts come from.
  public let sources: [Source]

  /// A runbook.
  public init(
    id: ID, title: String, summary: String, useWhen: String, notWhen: String, drill: Drill,
    prerequisites: [Prerequisite], roles: [Role], tasks: [Task], steps: [Step],
    sources: [Source]
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.useWhen = useWhen
    self.notWhen = notWhen
    self.drill = drill
    self.prerequisites = prerequisites
    self.roles = roles
    self.tasks = tasks
    self.steps = steps
    self.sources = sources
  }

  /// How a runbook is rehearsed.
  public struct Drill: Equatable, Sendable {
    /// How long after one the next is due.
    public let every: Period
    /// Why so often, in one line.
    public let because: String
    /// The minutes within which the alarm must arrive for a drill to pass.
    public let alarmWithin: Int

    /// The rhythm of drills.
    public init(every: Period, because: String, alarmWithin: Int) {
      self.every = every
      self.because = because
      self.alarmWithin = alarmWithin
    }
  }

  /// Something to write down before it happens. Never a secret.
  public struct Prerequisite: Equatable, Sendable {
    /// Its permanent name within the runbook.
    public let id: Readiness.ID<Prerequisite>
    /// What it is called on screen.
    public let title: String
    /// What is asked.
    public let ask: String
    /// Why it is needed, in one line.
    public let why: String
    /// Who may read the answer.
    public let audience: Audience
    /// The accounts it is about; nil means all.
    public let appliesWhen: Condition?

    /// A prerequisite.
    public init(
      id: Readiness.ID<Prerequisite>, title: String, ask: String, why: String,
      audience: Audience, appliesWhen: Condition? = nil
    ) {
      self.id = id
      self.title = title
      self.ask = ask
      self.why = why
      self.audience = audience
      self.appliesWhen = appliesWhen
    }
  }

  /// A part that somebody plays.
  public struct Role: Equatable, Sendable {
    /// Its permanent name within the runbook.
    public let id: Readiness.ID<Role>
    /// What it is called on screen.
    public let title: String
    /// What it does, in one line.
    public let does: String
    /// The roles that the same person may not play.
    public let notAlso: [Readiness.ID<Role>]
    /// What a company of one does instead; empty if nothing else is needed. Markdown.
    public let alone: String

    /// A role.
    public init(
      id: Readiness.ID<Role>, title: String, does: String, notAlso: [Readiness.ID<Role>] = [],
      alone: String = ""
    ) {
      self.id = id
      self.title = title
      self.does = does
      self.notAlso = notAlso
      self.alone = alone
    }
  }

  /// Something it may be used for.
  public struct Task: Equatable, Sendable {
    /// Its permanent name within the runbook.
    public let id: Readiness.ID<Task>
    /// What it is called on screen.
    public let title: String
    /// The accounts in which it needs this; nil means all.
    public let appliesWhen: Condition?
    /// The way that does without; empty if there is none. Markdown.
    public let without: String
    /// A remark of one line; empty if there is none.
    public let note: String
    /// Where it stands.
    public let source: Source?

    /// A task.
    public init(
      id: Readiness.ID<Task>, title: String, appliesWhen: Condition? = nil, without: String = "",
      note: String = "", source: Source? = nil
    ) {
      self.id = id
      self.title = title
      self.appliesWhen = appliesWhen
      self.without = without
      self.note = note
      self.source = source
    }
  }
}

/// Who may read something.
public enum Audience: String, Sendable, Codable, CaseIterable {
  /// Everybody.
  case open
  /// Everybody in the organization.
  case `internal`
  /// Those who need it for what they do.
  case restricted
}
