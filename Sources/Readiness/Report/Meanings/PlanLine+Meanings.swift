extension PlanLine: Described {
  /// What it is.
  public static let phrase = "an item in a plan"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The item.",
    "title": "What is true when it is done.",
    "area": "The part of the subject it belongs to.",
    "priority": "How much it matters.",
    "due": "By when.",
    "state": "Where it stands.",
    "overdue": "Whether its day has passed.",
    "status": "Where it stands, in words: grade, last day, what it waits for.",
    "box": "The inside of a task box: `x` if it is done, else a space.",
    "owner": "Who does it: whoever was named, else the role that usually owns it.",
    "assigned": "Whether somebody was named.",
    "until":
      "The last day on which it stays closed; empty: it is not closed, or until something "
      + "changes.",
    "minutes": "How many minutes it takes.",
    "dollars": "What it costs a month, in US dollars.",
    "urgent": "Whether an answer ranks it higher.",
    "part": "The checklist that it stands in, if that is not the plan's first one; else empty.",
    "unsure":
      "Why it is in the plan although nobody can tell whether it applies; empty if somebody "
      + "can.",
    "score": "What it is ranked by; left out where there is nothing to do.",
  ]
}
