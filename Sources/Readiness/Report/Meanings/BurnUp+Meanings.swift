extension BurnUp: Described {
  /// What it is.
  public static let phrase = "the burn-up of a plan"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "days": "The thirty days: those of the plan or, after them, the last thirty.",
    "words": "How it stands on the day it is judged on, as a sentence.",
  ]
}

extension BurnUp.Reading: Described {
  /// What it is.
  public static let phrase = "a day of the burn-up"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "day": "The day.",
    "number": "Which day of the plan that is, from 1.",
    "items": "How many items the plan had.",
    "planned": "How many of them were due by that day, as the plan stood on it.",
    "done": "How many were done, whatever the grade; left out for days to come.",
    "verified": "How many of those were machine-checked or witnessed; left out for days to come.",
    "accepted": "How many were waived or did not apply; left out for days to come.",
  ]
}
