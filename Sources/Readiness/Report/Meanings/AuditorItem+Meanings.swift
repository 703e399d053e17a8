extension AuditorItem: Described {
  /// What it is.
  public static let phrase = "an item for the auditor"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "line": "Where it stands in the plan.",
    "part": "Its part of the page.",
    "stands": "Where it stands, in a word or two.",
    "grade": "How we know that it is done; empty if it is not.",
    "wanted": "The lowest grade that proves it.",
    "proof": "The proof, whether it is good still or not; no entry if there is none.",
    "evidence": "Where proof lies; no entry if nobody said.",
    "confirmations": "Who confirmed it, or is said to have.",
    "controls": "The controls that our mapping names for it.",
  ]
}

extension AuditorItem.Proof: Described {
  /// What it is.
  public static let phrase = "a proof"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "entry": "The entry that holds it.",
    "recorded": "The grade that it was recorded with.",
    "on": "The day on which it held.",
    "age": "How many days ago that was.",
    "until": "The last day on which it is good; empty: until something changes.",
    "expired": "Whether that day has passed.",
    "by": "Who recorded it.",
    "known": "How they are known: `named`, `login` or `signed`.",
  ]
}
