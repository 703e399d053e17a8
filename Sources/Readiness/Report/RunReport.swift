/// A run or a drill for one page: what an auditor asks.
public struct RunReport: Encodable, Sendable {
  /// Where the page comes from.
  public let head: ReportHead
  /// `run-51` or `drill-51`.
  public let name: String
  /// Whether it was a rehearsal.
  public let isDrill: Bool
  /// "A run in earnest", "A drill with a sign-in", "A drill, talked through".
  public let kind: String
  /// By which runbook.
  public let runbook: Runbook.ID
  /// What that is called.
  public let title: String
  /// In which account.
  public let account: String
  /// Where it stands, in a sentence.
  public let standing: String
  /// Who asked, for what, and why.
  public let asked: [RunFact]
  /// Who allowed it and how we know.
  public let allowed: [RunFact]
  /// Who played which part.
  public let roles: [RunFact]
  /// What it showed: times, the second person, how the steps went.
  public let score: [RunFact]
  /// Why a drill is not passed; empty if it is, or if it was none.
  public let faults: [String]
  /// The steps in their order.
  public let steps: [RunStepLine]
  /// Everything that was said, with its time.
  public let log: [RunLogLine]
  /// What was odd about the time.
  public let gaps: [String]
  /// What CloudTrail must show, and the query. Markdown.
  public let query: String
  /// What it did show.
  public let audit: String
  /// Who reviewed it, and what they found.
  public let review: String
  /// Other words that were proposed.
  public let proposals: [Proposal]
  /// The items that came of it.
  public let items: [String]
  /// The first and the last entry of the journal about it, with their digests.
  public let entries: [RunFact]

  private enum CodingKeys: String, CodingKey {
    case head, name
    case isDrill = "is-drill"
    case kind, runbook, title, account, standing, asked, allowed, roles, score, faults, steps, log
    case gaps, query, audit, review, proposals, items, entries
  }

  /// Other words for a step, with the difference.
  public struct Proposal: Encodable, Sendable {
    let step: Runbook.Step.ID
    let part: StepPart
    /// A unified difference.
    let diff: String
    /// The same for a table: the lines that go and those that come.
    let lines: [RunFact]

    init(_ proposal: Event.RunProposed, of step: Runbook.Step) {
      self.step = step.id
      part = proposal.part
      diff = RunDiff.text(proposal, of: step)
      lines = diff.split(separator: "\n").dropFirst(2).map { line in
        RunFact(line.hasPrefix("-") ? "was" : "becomes", String(line.dropFirst()))
      }
    }
  }

  /// The page of a run.
  /// - Parameters:
  ///   - listed: who is written down to say yes.
  ///   - items: the items that came of it, as the plan has them.
  ///   - entries: its first and its last entry.
  ///   - fill: puts what is known into the commands of a text.
  public init(
    _ run: Run, head: ReportHead, listed: [String], items: [String], entries: [Head],
    fill: (String) -> String
  ) {
    let facts = RunFacts(run, listed: listed)
    self.head = head
    name = run.name
    isDrill = run.mode.isDrill
    kind = facts.kind
    runbook = run.runbook.id
    title = run.runbook.title
    account = run.account.line
    standing = facts.standing
    asked = facts.asked
    allowed = facts.allowed
    roles = facts.roles
    score = facts.score
    faults = run.mode == .signIn && run.record.through != nil ? run.score.faults : []
    steps = run.way.map { RunStepLine($0, of: run) }
    log = RunLogLine.lines(of: run)
    gaps = run.record.gaps.map { "Before entry \($0.entry): \($0.prose)." }
    let asking = run.way.first { $0.asks == .audit }
    query = asking.map { fill($0.act) + "\n\nExpected:\n\n" + $0.expect } ?? ""
    audit = facts.audit
    review = facts.review
    proposals = run.record.proposals.compactMap { proposal in
      run.runbook.steps.first { $0.id == proposal.step }.map {
        Proposal(proposal, of: $0)
      }
    }
    self.items = items
    self.entries = entries.map { RunFact("Entry \($0.number)", $0.digest.hex) }
  }
}

/// Something known of a run, with what it is called.
public struct RunFact: Encodable, Sendable {
  /// What it is.
  public let name: String
  /// What is known.
  public let value: String

  init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}
