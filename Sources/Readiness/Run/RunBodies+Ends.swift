// The bodies of the events of runs and drills: marks between the steps, and how one ended.

extension Event {
  /// Body of `run.marked`: something that happened between the steps.
  public struct RunMarked: Hashable, Sendable, Codable {
    /// The entry that began the run.
    public let run: Int
    /// What happened.
    public let mark: RunMark
    /// Who, why or what, depending on the mark.
    public let text: String?
    /// The role whose holder changed.
    public let role: Runbook.Role.ID?
    /// When it happened, if that is not when it was recorded.
    public let at: String?
    /// The monotonic time.
    public let tick: Tick?

    /// A mark.
    public init(
      run: Int, mark: RunMark, text: String? = nil, role: Runbook.Role.ID? = nil,
      at: String? = nil, tick: Tick? = nil
    ) {
      self.run = run
      self.mark = mark
      self.text = text
      self.role = role
      self.at = at
      self.tick = tick
    }
  }

  /// Body of `run.audited`: what the events of CloudTrail showed.
  public struct RunAudited: Hashable, Sendable, Codable {
    /// The entry that began the run.
    public let run: Int
    /// How many events there were.
    public let events: Int
    /// How many of them nobody can explain.
    public let unexplained: Int
    /// What is said of them.
    public let text: String?
    /// The monotonic time.
    public let tick: Tick?

    /// The outcome of an audit.
    public init(
      run: Int, events: Int, unexplained: Int, text: String? = nil, tick: Tick? = nil
    ) {
      self.run = run
      self.events = events
      self.unexplained = unexplained
      self.text = text
      self.tick = tick
    }
  }

  /// Body of `run.reviewed`: what somebody who took no part found.
  public struct RunReviewed: Hashable, Sendable, Codable {
    /// The entry that began the run.
    public let run: Int
    /// What they found.
    public let text: String
    /// Who reviewed it, if that is not whoever recorded it.
    public let by: String?
    /// That the only person reviewed it, on another day.
    public let alone: Bool?
    /// The monotonic time.
    public let tick: Tick?

    /// A review.
    public init(run: Int, text: String, by: String? = nil, alone: Bool? = nil, tick: Tick? = nil) {
      self.run = run
      self.text = text
      self.by = by
      self.alone = alone
      self.tick = tick
    }
  }

  /// Body of `run.proposed`: other words for a runbook.
  public struct RunProposed: Hashable, Sendable, Codable {
    /// The entry that began the run.
    public let run: Int
    /// In which step.
    public let step: Runbook.Step.ID
    /// In which of its texts.
    public let part: StepPart
    /// The words that stand there, or nothing to add some at the end.
    public let old: String
    /// The words that should.
    public let new: String
    /// The monotonic time.
    public let tick: Tick?

    /// A proposal.
    public init(
      run: Int, step: Runbook.Step.ID, part: StepPart, old: String, new: String,
      tick: Tick? = nil
    ) {
      self.run = run
      self.step = step
      self.part = part
      self.old = old
      self.new = new
      self.tick = tick
    }
  }

  /// Body of `run.through`: all is done but the review.
  public struct RunThrough: Hashable, Sendable, Codable {
    /// The entry that began the run.
    public let run: Int
    /// Whether a drill was passed; nil: it was no real drill.
    public let passed: Bool?
    /// The last day for the review; nil: there is none.
    public let review: Day?
    /// The day on which the next drill is due; nil: this one changes nothing about it.
    public let drill: Day?
    /// The monotonic time.
    public let tick: Tick?

    /// The end of the steps.
    public init(
      run: Int, passed: Bool? = nil, review: Day? = nil, drill: Day? = nil, tick: Tick? = nil
    ) {
      self.run = run
      self.passed = passed
      self.review = review
      self.drill = drill
      self.tick = tick
    }
  }

  /// Body of `run.ended`.
  public struct RunEnded: Hashable, Sendable, Codable {
    /// The entry that began the run.
    public let run: Int
    /// How it ended.
    public let end: RunEnd
    /// Why, if somebody said so.
    public let reason: String?
    /// The monotonic time.
    public let tick: Tick?

    /// The end of a run.
    public init(run: Int, end: RunEnd, reason: String? = nil, tick: Tick? = nil) {
      self.run = run
      self.end = end
      self.reason = reason
      self.tick = tick
    }
  }
}
