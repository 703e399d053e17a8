extension ReviewSnapshot.Totals: Described {
  /// What it is.
  public static let phrase = "what a review adds up to"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "items": "How many items there were.",
    "done": "How many were done, whatever the grade.",
    "verified": "How many of those were machine-checked or witnessed.",
    "accepted": "How many were waived or did not apply, for a time.",
  ]
}
