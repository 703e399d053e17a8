extension OwnerView: Described {
  /// What it is.
  public static let phrase = "readiness for the owner"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "head": "What it comes from.",
    "account": "The account.",
    "sentence": "Where it stands, in one sentence.",
    "counts": "What that sentence counts; none before there is a plan.",
    "decision": "What was decided.",
    "next": "What to do next, best first, at most five.",
    "late": "What is overdue besides, by area; areas without any are left out.",
    "late-words": "The same in words; empty if nothing is.",
    "exceptions": "The exceptions that have ended, then those that end soon, at most three.",
    "exceptions-more": "How many more of these there are.",
    "reliance": "That everything assigned hangs on one person; empty unless it does.",
    "runs": "What is open of runs, drills and reviews, and when the next are due, as sentences.",
    "words": "The words on the page that not everybody knows.",
  ]
}

extension OwnerView.Decision: Described {
  /// What it is.
  public static let phrase = "a decision in a line"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "headline": "The answer in one sentence.",
    "look-again": "The day or the time after which to look again; empty if open.",
  ]
}

extension OwnerView.LateArea: Described {
  /// What it is.
  public static let phrase = "an area with something overdue"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "title": "What it is called.",
    "count": "How many of its items are overdue.",
    "items": "These items.",
  ]
}

extension OwnerView.Exception: Described {
  /// What it is.
  public static let phrase = "an exception that ends"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The item.",
    "title": "What would be true if it were done.",
    "until": "Its last day.",
    "left": "How many days are left; negative once it has passed.",
    "words": "When and why it ends, and who accepted it, as a phrase.",
  ]
}
