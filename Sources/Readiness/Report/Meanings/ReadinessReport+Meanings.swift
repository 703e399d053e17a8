extension ReadinessReport: Described {
  /// What it is.
  public static let phrase = "how ready an account is"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "head": "What it comes from.",
    "account": "The account.",
    "decision": "What is recommended; no entry while nothing can be.",
    "plan": "The plan; no entry before there was one.",
    "next": "The items to do next, at most five.",
    "reliance": "That everything assigned hangs on one person; empty unless it does.",
    "areas": "How each area stands.",
    "named": "The answers that are named.",
    "unknown": "The questions that were answered with *don't know*, or not at all.",
    "runs": "What is open of runs, drills and reviews, and when the next are due, as sentences.",
  ]
}

extension ReadinessReport.AccountLine: Described {
  /// What it is.
  public static let phrase = "an account"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "name": "Its name in the workspace.",
    "number": "Its 12 digits; empty if not known.",
    "kind": "What it is to its organization; empty if not known.",
  ]
}

extension ReadinessReport.AreaLine: Described {
  /// What it is.
  public static let phrase = "an area of the checklist"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "title": "What it is called.",
    "totals": "What its items add up to.",
  ]
}

extension ReadinessReport.AnswerLine: Described {
  /// What it is.
  public static let phrase = "an answer that is named"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The question.",
    "title": "Its name.",
    "answer": "The answer in words.",
  ]
}

extension ReadinessReport.QuestionLine: Described {
  /// What it is.
  public static let phrase = "a question that is open"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The question.",
    "title": "Its name.",
  ]
}
