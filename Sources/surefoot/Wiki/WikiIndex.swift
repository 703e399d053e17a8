import Readiness

/// What the first page of a wiki says: where the pages come from, and the way to each.
struct WikiIndex: Encodable {
  let head: ReportHead
  let audience: Audience
  let accounts: [AccountLine]
  let headline: String
  /// The review that is going on, or the day of the next one; empty if there was none.
  let review: String
  /// Pictures of the decision.
  let figures: [FigureLine]

  /// An account.
  struct AccountLine: Encodable {
    let name: String
    let number: String
    let kind: String
    /// What the plan adds up to, in words.
    let words: String
    /// What to do now, at most three.
    let next: [NextLine]
    let runs: [String]
    let runbooks: [RunbookLine]
    let ways: WikiWays
    /// The pictures of the account.
    let figures: [FigureLine]

    init(
      _ account: Account, _ plan: PlanToday?, _ ways: WikiWays, runbooks: [RunbookLine],
      runs: [String], figures: [FigureLine], for audience: Audience
    ) {
      self.figures = figures
      name = account.name.text
      number = account.number ?? ""
      kind = account.kind?.rawValue ?? ""
      words = plan.map { PlanTotals($0.lines).words } ?? "There is no plan yet."
      next = (plan.map { Agenda($0).lines } ?? []).prefix(3).enumerated().map { index, line in
        NextLine(
          id: line.item.id.text, title: line.item.title(for: audience),
          separator: index == 0 ? "" : ", ")
      }
      self.runs = runs
      self.runbooks = runbooks
      self.ways = ways
    }
  }

  /// An item to do next.
  struct NextLine: Encodable {
    let id: String
    let title: String
    let separator: String
  }

  /// A runbook.
  struct RunbookLine: Encodable {
    let id: String
    let title: String
  }
}

/// The log of runs and drills of an account.
struct WikiRuns: Encodable {
  let account: String
  let runs: [Line]
  /// When the next drills are due, as sentences.
  let next: [String]

  /// A run or a drill.
  struct Line: Encodable {
    let name: String
    let day: Day
    let runbook: Runbook.ID
    let standing: String
    /// The way to its record; empty while it has none.
    let link: String

    init(_ run: RunBrief, standing: String, link: String) {
      name = run.name
      day = run.day
      runbook = run.runbook
      self.standing = standing
      self.link = link
    }
  }
}
