extension ReviewTopicLine: Described {
  /// What it is.
  public static let phrase = "a topic of a review"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "kind": "What it is: `item`, `question`, `drill`, `run` or `plan`.",
    "id": "Its permanent name.",
    "account": "The account; empty for the organization.",
    "title": "What it is called.",
    "because": "Why it stood on the agenda; empty if somebody wanted to talk about it.",
    "said": "What was said of it, in the order in which it was.",
  ]
}

extension ReviewTopicLine.Said: Described {
  /// What it is.
  public static let phrase = "something said of a topic"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "entry": "The number of its entry.",
    "verdict":
      "What was said, as a word: `same`, `changed`, `evidence`, `unknown`, `task`, "
      + "`accepted`, `parked` or `noted`.",
    "words": "The same in words.",
    "before": "The answer that stood before a new one; empty if there was none.",
    "text": "What was said besides; empty if nothing was.",
    "until": "The last day on which it is accepted without new proof; empty if it is not.",
    "by": "Who recorded it.",
    "came": "What came of it, as a phrase; empty if nothing did.",
    "entries": "The entries that came of it.",
  ]
}
