extension ConfirmationLine: Described {
  /// What it is.
  public static let phrase = "a confirmation"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "item": "Which item.",
    "proof": "The entry that is confirmed.",
    "entry": "The entry that holds the confirmation.",
    "day": "The day it was recorded.",
    "witnessed": "Whether it is a second person's own act; else it is a claim.",
    "known": "How the one who confirms is known.",
    "who": "Who, in words: \"witnessed by lead (as user 1001 on desk)\", \"named by owner: lead\".",
    "words": "What they said.",
  ]
}
