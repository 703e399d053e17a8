extension WaiversReport: Described {
  /// What it is.
  public static let phrase = "what is accepted as it is"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "head": "What it comes from.",
    "account": "The account.",
    "in-force": "What is in force, the one that ends first on top.",
    "ended": "What ended, by its day or by an answer, and is to be decided anew.",
  ]
}

extension WaiversReport.Line: Described {
  /// What it is.
  public static let phrase = "an accepted exception"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The item.",
    "title": "What would be true if it were done.",
    "priority": "How much it matters.",
    "kind": "\"waived\" or \"does not apply\".",
    "reason": "Why it is accepted.",
    "control": "What limits the harm; empty where it does not apply.",
    "approver": "Who accepted it, or what stands in for a second person.",
    "recorded": "Who recorded it, and when.",
    "until": "Its last day.",
    "left": "How many days are left; negative once it has passed.",
    "because": "Why it ended before its day; empty if it did not.",
  ]
}
