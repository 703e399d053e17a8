extension PlanReport: Described {
  /// What it is.
  public static let phrase = "a plan"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "account": "The account.",
    "start": "Day 1.",
    "day": "The day it was judged on.",
    "day-number": "Which day of the plan that is, from 1; less before it begins.",
    "weeks": "The weeks that hold items.",
    "arrived": "The items that came into the plan after it was made.",
    "removed": "The items that left the plan.",
    "kept": "The items that apply no more and stay, because they are done or accepted.",
    "totals": "What it adds up to.",
    "filter": "Which items are shown, in words; empty if it is all of them.",
    "formula": "How scores are computed.",
    "burn-up": "What was planned and done by each day; left out where nobody asked.",
  ]
}

extension PlanReport.Week: Described {
  /// What it is.
  public static let phrase = "a week of a plan"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "number": "Its number, from 1.",
    "theme": "What it is about; empty after the checklist's last week.",
    "later": "Whether it comes after the thirty days.",
    "from": "Its first day.",
    "to": "Its last day.",
    "work":
      "The work that is left in it: \"45 minutes\", \"about 4 hours\"; empty if there is "
      + "none.",
    "items": "Its items.",
  ]
}
