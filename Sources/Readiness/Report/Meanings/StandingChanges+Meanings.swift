extension StandingChanges: Described {
  /// What it is.
  public static let phrase = "what changed since the onboarding"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "since": "The day on which the onboarding was finished; empty if it was not.",
    "entries": "How many entries changed what is asked for.",
    "newest": "The newest of them, newest first.",
    "more": "How many of them are not listed.",
  ]
}
