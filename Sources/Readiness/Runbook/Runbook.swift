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
  /// The items of the plan that its drills speak about.
  public let proves: Proves

  /// A runbook.
  public init(
    id: ID, title: String, summary: String, useWhen: String, notWhen: String, drill: Drill,
    prerequisites: [Prerequisite], roles: [Role], tasks: [Task], steps: [Step],
    sources: [Source], proves: Proves = Proves()
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
    self.proves = proves
  }

  /// The items of the plan that the drills of a runbook speak about.
  public struct Proves: Equatable, Sendable {
    /// What a passed drill with a sign-in proves.
    public let drill: Item.ID?
    /// What an alarm that did not come contradicts.
    public let alarm: Item.ID?

    /// The items that drills speak about.
    public init(drill: Item.ID? = nil, alarm: Item.ID? = nil) {
      self.drill = drill
      self.alarm = alarm
    }
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

  /// A part that somebody plays.
  public struct Role: Equatable, Sendable {
    /// Tags ``id``.
    public typealias ID = Readiness.ID<Role>

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
    /// Tags ``id``.
    public typealias ID = Readiness.ID<Task>

    /// Its permanent name within the runbook.
    public let id: Readiness.ID<Task>
    /// What it is called on screen.
    public let title: String
    /// The accounts in which it needs this; nil means all.
    public let appliesWhen: Condition?
    /// The way that does without; empty if there is none. Markdown.
    public let without: String
    /// Whether that way is a branch of this runbook, so that a run may begin for it.
    public let isBranch: Bool
    /// A remark of one line; empty if there is none.
    public let note: String
    /// Where it stands.
    public let source: Source?

    /// A task.
    public init(
      id: Readiness.ID<Task>, title: String, appliesWhen: Condition? = nil, without: String = "",
      isBranch: Bool = false, note: String = "", source: Source? = nil
    ) {
      self.id = id
      self.title = title
      self.appliesWhen = appliesWhen
      self.without = without
      self.isBranch = isBranch
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
