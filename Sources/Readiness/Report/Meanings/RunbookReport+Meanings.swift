extension RunbookReport: Described {
  /// What it is.
  public static let phrase = "a runbook"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The runbook.",
    "title": "What it is called on screen.",
    "summary": "One sentence on what it is for.",
    "account": "Whom it is for: \"main, 111122223333, management\", as far as that is known.",
    "unsure":
      "What is not known of the account, so that more than one way is shown; empty if all "
      + "is.",
    "use-when": "What it may be used for. Markdown.",
    "not-when": "When it must not be used. Markdown.",
    "drill": "\"every 182 days\".",
    "drill-because": "Why so often.",
    "alarm-within": "The minutes within which the alarm must arrive.",
    "prerequisites": "What has to be written down beforehand.",
    "gaps": "How many of them nobody has written down.",
    "roles": "Who takes part.",
    "tasks": "The tasks it may be used for.",
    "steps": "What is done.",
    "minutes": "How many minutes the steps take together.",
    "sources": "Where the facts come from, in words.",
  ]
}

extension RunbookReport.PrerequisiteLine: Described {
  /// What it is.
  public static let phrase = "something to write down beforehand"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "title": "What it is called.",
    "ask": "The question that asks for it.",
    "why": "Why it must be known. Markdown.",
    "audience": "Who may read the answer: `open`, `internal` or `restricted`.",
    "answer":
      "What is written down; that it is held in the workspace, if the reader may not see "
      + "it; empty if nothing is.",
  ]
}

extension RunbookReport.RoleLine: Described {
  /// What it is.
  public static let phrase = "a part that somebody plays"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "title": "What it is called.",
    "does": "What whoever plays it does.",
    "not-also": "The titles of the roles that the same person may not play, in words.",
    "people": "Who plays it by what is written down, and how they are reached; empty if nobody is.",
    "alone": "What takes its place where there is nobody else; empty if nothing does.",
  ]
}

extension RunbookReport.TaskLine: Described {
  /// What it is.
  public static let phrase = "a task of a runbook"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "title": "What it is called.",
    "without": "The way that does without. Markdown.",
    "note": "What else is to be known; empty if nothing.",
  ]
}

extension RunbookReport.StepLine: Described {
  /// What it is.
  public static let phrase = "a step of a runbook"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "number": "From 1, among the steps shown.",
    "title": "What it is called.",
    "who": "Who does it, in words.",
    "minutes": "How many minutes it takes.",
    "do": "What to do. Markdown.",
    "expect": "What is then seen. Markdown.",
    "if-not": "What to do otherwise. Markdown.",
    "then": "Where it goes on if it went wrong, in words; empty if with the next step.",
    "proof": "What proves it; empty if nothing has to.",
    "reaches": "Where a run stands after it; empty if nothing changes.",
  ]
}
