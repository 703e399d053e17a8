extension ReviewDecisionLine: Described {
  /// What it is.
  public static let phrase = "a decision of a review"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "entry": "The number of its entry.",
    "text": "What was decided.",
    "owner": "Who sees to it; empty if nobody was named.",
    "due": "By when; empty if at once.",
    "priority": "How much it matters.",
    "about": "What it was about; empty if it was no topic.",
  ]
}

extension ReviewActionLine: Described {
  /// What it is.
  public static let phrase = "an action of a review"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "entry": "The number of its entry.",
    "id": "The item that it became.",
    "title": "What is to be done.",
    "owner": "Who does it; empty if nobody was named.",
    "due": "By when.",
    "priority": "How much it matters; empty if it is in no plan any more.",
    "standing": "Where it stands on the day of the page, in words.",
  ]
}

extension ReviewAcceptedLine: Described {
  /// What it is.
  public static let phrase = "something accepted in a review"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "entry": "The number of its entry.",
    "named": "What it is.",
    "until": "Its last day.",
    "reason": "Why.",
  ]
}
