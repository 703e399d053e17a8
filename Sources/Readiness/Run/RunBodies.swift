// The bodies of the events of runs and drills: how one began, and what was said about its steps.

extension Event {
  /// Body of `run.begun`. The number of its entry names the run ever after: `run-51`, `drill-51`.
  public struct RunBegun: Hashable, Sendable, Codable {
    /// By which runbook.
    public let runbook: Runbook.ID
    /// In earnest, or rehearsed, and how.
    public let mode: RunMode
    /// What root is needed for; nil in an emergency that is on no list, and in most drills.
    public let task: Runbook.Task.ID?
    /// Why somebody declared an emergency; nil: nobody did.
    public let emergency: String?
    /// Why now.
    public let why: String
    /// The ticket or incident it belongs to.
    public let ticket: String?
    /// How long it may take from the yes on, in minutes.
    public let minutes: Int
    /// Who plays which role.
    public let roles: [Runbook.Role.ID: String]
    /// That there is only one person, who does what the roles say under *alone*.
    public let alone: Bool?
    /// The minutes within which the alarm must arrive.
    public let alarmWithin: Int
    /// That it was done on paper and is entered afterwards.
    public let paper: Bool?
    /// When it began, if that is not when it was recorded.
    public let at: String?
    /// What the facilitator of a drill throws in.
    public let injects: [Inject]?
    /// The monotonic time.
    public let tick: Tick?

    private enum CodingKeys: String, CodingKey {
      case runbook, mode, task, emergency, why, ticket, minutes, roles, alone
      case alarmWithin = "alarm-within"
      case paper, at, injects, tick
    }

    /// The beginning of a run.
    public init(
      runbook: Runbook.ID, mode: RunMode, task: Runbook.Task.ID? = nil, emergency: String? = nil,
      why: String, ticket: String? = nil, minutes: Int, roles: [Runbook.Role.ID: String] = [:],
      alone: Bool? = nil, alarmWithin: Int, paper: Bool? = nil, at: String? = nil,
      injects: [Inject]? = nil, tick: Tick? = nil
    ) {
      self.runbook = runbook
      self.mode = mode
      self.task = task
      self.emergency = emergency
      self.why = why
      self.ticket = ticket
      self.minutes = minutes
      self.roles = roles
      self.alone = alone
      self.alarmWithin = alarmWithin
      self.paper = paper
      self.at = at
      self.injects = injects
      self.tick = tick
    }
  }

  /// Something that the facilitator of a drill says when its time has come.
  public struct Inject: Hashable, Sendable, Codable {
    /// The minutes after the beginning; nil: at a step.
    public let after: Int?
    /// The step at which it comes; nil: by the clock.
    public let step: Runbook.Step.ID?
    /// What is said.
    public let say: String

    /// An inject.
    public init(after: Int? = nil, step: Runbook.Step.ID? = nil, say: String) {
      self.after = after
      self.step = step
      self.say = say
    }
  }

  /// Body of `run.stepped`: how a step went.
  public struct RunStepped: Hashable, Sendable, Codable {
    /// The entry that began the run.
    public let run: Int
    /// Which step.
    public let step: Runbook.Step.ID
    /// How it went.
    public let result: StepResult
    /// What differed, why it failed or was skipped, or a remark.
    public let text: String?
    /// When it was done, if that is not when it was recorded.
    public let at: String?
    /// The monotonic time.
    public let tick: Tick?

    /// The result of a step.
    public init(
      run: Int, step: Runbook.Step.ID, result: StepResult, text: String? = nil,
      at: String? = nil, tick: Tick? = nil
    ) {
      self.run = run
      self.step = step
      self.result = result
      self.text = text
      self.at = at
      self.tick = tick
    }
  }

  /// Body of `run.approved`: yes or no to the task of a run.
  public struct RunApproved: Hashable, Sendable, Codable {
    /// The entry that began the run, whose words are allowed or not.
    public let run: Int
    /// Whether it is allowed.
    public let allowed: Bool
    /// What was said: the words that were typed, or the whole text that was signed.
    public let statement: String
    /// The person whom the one who recorded it names; nil: nobody is named.
    public let by: String?
    /// That the requester allowed it, because there is nobody else.
    public let alone: Bool?
    /// The signature over the statement, in OpenSSH's armour; nil if it is not signed.
    public let signature: String?
    /// Who recorded it, if it is signed.
    public let recorder: Recorder?
    /// When it was said, if that is not when it was recorded.
    public let at: String?
    /// The monotonic time.
    public let tick: Tick?

    /// A yes or a no.
    public init(
      run: Int, allowed: Bool, statement: String, by: String? = nil, alone: Bool? = nil,
      signature: String? = nil, recorder: Recorder? = nil, at: String? = nil, tick: Tick? = nil
    ) {
      self.run = run
      self.allowed = allowed
      self.statement = statement
      self.by = by
      self.alone = alone
      self.signature = signature
      self.recorder = recorder
      self.at = at
      self.tick = tick
    }
  }
}
