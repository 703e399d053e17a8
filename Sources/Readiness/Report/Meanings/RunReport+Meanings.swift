extension RunReport: Described {
  /// What it is.
  public static let phrase = "a run or a drill"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "head": "Where the page comes from.",
    "name": "`run-51` or `drill-51`.",
    "is-drill": "Whether it was a rehearsal.",
    "kind": "\"A run in earnest\", \"A drill with a sign-in\", \"A drill, talked through\".",
    "runbook": "By which runbook.",
    "title": "What that is called.",
    "account": "In which account.",
    "standing": "Where it stands, in a sentence.",
    "asked": "Who asked, for what, and why.",
    "allowed": "Who allowed it and how we know.",
    "roles": "Who played which part.",
    "score": "What it showed: times, the second person, how the steps went.",
    "faults": "Why a drill is not passed; empty if it is, or if it was none.",
    "steps": "The steps in their order.",
    "log": "Everything that was said, with its time.",
    "gaps": "What was odd about the time.",
    "query": "What CloudTrail must show, and the query. Markdown.",
    "audit": "What it did show.",
    "review": "Who reviewed it, and what they found.",
    "proposals": "Other words that were proposed.",
    "items": "The items that came of it.",
    "entries": "The first and the last entry of the journal about it, with their digests.",
  ]
}

extension RunReport.Proposal: Described {
  /// What it is.
  public static let phrase = "other words for a step"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "step": "The step.",
    "part": "Which of its texts: `do`, `expect` or `if-not`.",
    "diff": "A unified difference.",
    "lines": "The same for a table: the lines that go and those that come.",
  ]
}

extension RunFact: Described {
  /// What it is.
  public static let phrase = "something known of a run or a review"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "name": "What it is.",
    "value": "What is known.",
  ]
}
