extension EngineerView: Described {
  /// What it is.
  public static let phrase = "readiness for the engineer"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "head": "What it comes from.",
    "account": "The account.",
    "counts":
      "How many items stand where, and what else is to be known of some; only what there is.",
    "next": "What to run next, best first, at most five.",
    "runs": "What is open of runs, drills and reviews, and when the next are due, as sentences.",
    "areas": "The items by area; areas without any are left out.",
  ]
}

extension EngineerView.Step: Described {
  /// What it is.
  public static let phrase = "something to run"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "line": "The item that it is about.",
    "command": "The command.",
  ]
}

extension EngineerView.Area: Described {
  /// What it is.
  public static let phrase = "an area for the engineer"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "title": "What it is called.",
    "totals": "What its items add up to.",
    "items": "Its items.",
  ]
}

extension EngineerItem: Described {
  /// What it is.
  public static let phrase = "an item for the engineer"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "line": "Where it stands in the plan.",
    "part": "Its part of the page.",
    "stands": "Where it stands, in a word or two.",
    "grade": "How we know that it is done; empty if it is not.",
    "waits": "What it waits for.",
    "check": "How to see that it holds; empty for an item in somebody's own words. Markdown.",
    "command": "What to run once it holds, or to see more.",
  ]
}
