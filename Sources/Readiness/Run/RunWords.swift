/// How a runbook is used.
public enum RunMode: String, Hashable, Sendable, Codable, CaseIterable {
  /// In earnest.
  case earnest
  /// Rehearsed by words: nobody signs in, and no drill is passed by it.
  case talkThrough = "talk-through"
  /// Rehearsed as written: somebody signs in, and the alarm must come.
  case signIn = "sign-in"

  /// Whether it is a drill.
  public var isDrill: Bool { self != .earnest }

  /// What a run of that mode is called: `run` or `drill`.
  public var noun: String { isDrill ? "drill" : "run" }
}

/// How a step went.
public enum StepResult: String, Hashable, Sendable, Codable, CaseIterable {
  /// As written.
  case done
  /// Done, but something was otherwise.
  case differed
  /// It did not go.
  case failed
  /// It was not done.
  case skipped

  /// Whether what the step is for has been reached.
  public var isReached: Bool { self == .done || self == .differed }
}

/// Something that happened between the steps.
public enum RunMark: String, Hashable, Sendable, Codable, CaseIterable {
  /// A remark.
  case note
  /// The alarm came.
  case alarm
  /// The alarm did not come.
  case silence
  /// Somebody who may say yes did not answer.
  case unreachable
  /// Somebody else plays a role.
  case role
  /// Work stands still from here.
  case pause
  /// After a pause or a gap: it went on meanwhile, and the time counts.
  case wentOn = "went-on"
  /// After a pause or a gap: it stood still meanwhile.
  case stoodStill = "stood-still"
  /// What the facilitator threw in.
  case inject
  /// It is to be stopped: what was opened is closed, and nothing else is done.
  case stop
}

/// How a run ended.
public enum RunEnd: String, Hashable, Sendable, Codable, CaseIterable {
  /// All of it is done, and it was reviewed.
  case closed
  /// Somebody said no, or the task has another way.
  case denied
  /// The window was over before anything was opened.
  case expired
  /// Somebody stopped it before anything was opened.
  case stopped
}

/// One of the texts of a step.
public enum StepPart: String, Hashable, Sendable, Codable, CaseIterable {
  /// What to do.
  case act = "do"
  /// What is then seen.
  case expect
  /// What to do otherwise.
  case ifNot = "if-not"
}

/// The monotonic time of a machine, which no setting of its clock changes.
public struct Tick: Hashable, Sendable, Codable {
  /// Which start of which machine: times of two starts cannot be compared.
  public let boot: String
  /// Milliseconds since then during which the machine was awake.
  public let awake: Int
  /// Milliseconds since then, asleep or awake.
  public let up: Int

  /// A monotonic time.
  public init(boot: String, awake: Int, up: Int) {
    self.boot = boot
    self.awake = awake
    self.up = up
  }
}
