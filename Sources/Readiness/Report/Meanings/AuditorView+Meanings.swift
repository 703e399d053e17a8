extension AuditorView: Described {
  /// What it is.
  public static let phrase = "readiness for the auditor"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "head": "What it comes from, with what it can be held against.",
    "account": "The account.",
    "from": "The day of the first entry; empty if there is none.",
    "items": "How many items the plan has.",
    "counts": "Each item once, by its grade or by why it has none.",
    "sums": "Sums of these, and what else is to be known of some.",
    "areas": "The items by area; areas without any are left out.",
    "in-force": "What is accepted as it is and in force, the one that ends first on top.",
    "ended": "What was accepted and ended, and is to be decided anew.",
    "changes": "What changed since the onboarding.",
    "runs": "The runs and drills, oldest first.",
    "due": "What is open of runs, drills and reviews, and when the next are due, as sentences.",
    "journal": "What is to be known of the journal before it is believed.",
  ]
}

extension AuditorView.Area: Described {
  /// What it is.
  public static let phrase = "an area for the auditor"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "title": "What it is called.",
    "totals": "What its items add up to.",
    "items": "Its items.",
  ]
}

extension AuditorView.Run: Described {
  /// What it is.
  public static let phrase = "a run or a drill for the auditor"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "`run-51` or `drill-51`.",
    "runbook": "By which runbook.",
    "mode": "How it was held: `earnest`, `talk-through` or `sign-in`.",
    "day": "The day it began.",
    "verdict": "\"passed\" or \"not passed\"; empty where there is no verdict.",
    "reviewed": "The day it was reviewed; empty if it was not.",
    "end": "How it ended; empty if it has not.",
  ]
}

extension AuditorView.JournalCounts: Described {
  /// What it is.
  public static let phrase = "the journal in numbers"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "entries": "How many entries there are.",
    "undone": "How many of them were taken back.",
    "redacted": "How many bodies are blank.",
    "odd": "How many were written while the clock was given or had gone back.",
  ]
}
