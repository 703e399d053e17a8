extension ReviewStanding: Described {
  /// What it is.
  public static let phrase = "how everything stood at a review"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "last": "The review before it; empty if it is the first.",
    "last-day": "The day on which that one was closed, in prose; empty if it is the first.",
    "rows": "How many items stood where, a row for each number.",
    "moves": "What moved since the last review; none if it is the first.",
  ]
}

extension ReviewStanding.Row: Described {
  /// What it is.
  public static let phrase = "a number of a review"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "title": "What is counted.",
    "before": "What it was at the last review; empty if there was none.",
    "now": "What it is.",
    "ids": "The items that were counted, each behind its account: `main/root-mfa`.",
    "ids-before": "The items that were counted at the last review.",
  ]
}

extension ReviewStanding.Move: Described {
  /// What it is.
  public static let phrase = "items that moved"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "title": "How they stand now.",
    "count": "How many.",
    "ids": "The items, each behind its account: `main/root-mfa`.",
    "names": "The same as a phrase, at most eight of them.",
  ]
}
