extension Runbook {
  /// One thing done: what to do, what is then seen, and what to do if not.
  public struct Step: Equatable, Sendable {
    /// Tags ``id``.
    public typealias ID = Readiness.ID<Step>

    /// Its permanent name within the runbook.
    public let id: Readiness.ID<Step>
    /// What is done, as a short order.
    public let title: String
    /// Who does it.
    public let roles: [Readiness.ID<Role>]
    /// The accounts in which it is done; nil means all.
    public let appliesWhen: Condition?
    /// How many minutes it takes.
    public let minutes: Int
    /// What to do. Markdown.
    public let act: String
    /// What is seen if it went right. Markdown.
    public let expect: String
    /// What to do otherwise. Markdown.
    public let ifNot: String
    /// Where it goes on if it went wrong.
    public let then: Continuation
    /// What is kept as proof, in one line; empty if nothing.
    public let proof: String
    /// Where a run stands after it; nil if nothing changes.
    public let reaches: State?
    /// What it takes out, which a later step has to put back; empty if nothing.
    public let opens: String
    /// What it puts back; empty if nothing.
    public let closes: String
    /// What a run asks for at this step, beside how it went; nil: nothing.
    public let asks: Ask?
    /// Whether the alarm rings when it is done.
    public let alarms: Bool
    /// Whether it cannot be left out once something was taken out.
    public let always: Bool
    /// What is written down beforehand and needed here, in the order it is needed.
    public let shows: [Readiness.ID<Prerequisite>]

    /// A step.
    public init(
      id: Readiness.ID<Step>, title: String, roles: [Readiness.ID<Role>],
      appliesWhen: Condition? = nil, minutes: Int, act: String, expect: String, ifNot: String,
      then: Continuation = .next, proof: String = "", reaches: State? = nil,
      opens: String = "", closes: String = "", asks: Ask? = nil, alarms: Bool = false,
      always: Bool = false, shows: [Readiness.ID<Prerequisite>] = []
    ) {
      self.id = id
      self.title = title
      self.roles = roles
      self.appliesWhen = appliesWhen
      self.minutes = minutes
      self.act = act
      self.expect = expect
      self.ifNot = ifNot
      self.then = then
      self.proof = proof
      self.reaches = reaches
      self.opens = opens
      self.closes = closes
      self.asks = asks
      self.alarms = alarms
      self.always = always
      self.shows = shows
    }
  }

  /// What a run asks for at a step.
  public enum Ask: String, Sendable, Codable, CaseIterable {
    /// Which task it is for; asked when a run begins.
    case task
    /// The request; asked when a run begins.
    case request
    /// A yes or a no.
    case approval
    /// When the alarm came.
    case alarm
    /// How many events there were, and how many nobody can explain.
    case audit
    /// What somebody found who took no part.
    case review
  }

  /// Where a runbook goes on when a step went wrong.
  public enum Continuation: Hashable, Sendable {
    /// With the next step.
    case next
    /// Nowhere: it is over.
    case stop
    /// With a later step.
    case step(Readiness.ID<Step>)
  }

  /// Where a run stands.
  public enum State: String, Sendable, Codable, CaseIterable {
    /// Begun, and nothing asked for yet.
    case draft
    /// Asked for.
    case requested
    /// Allowed.
    case approved
    /// Refused.
    case denied
    /// What opens the door has been taken out.
    case credentialsOut = "credentials-out"
    /// Somebody is in.
    case inUse = "in-use"
    /// Nobody is in any more.
    case signedOut = "signed-out"
    /// What was used has been changed and put back.
    case rotated
    /// What happened was held against what was asked for.
    case audited
    /// Reviewed by somebody who took no part, and over.
    case closed
  }
}
