extension JournalReport: Described {
  /// What it is.
  public static let phrase = "the journal"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "head": "What it comes from.",
    "entries": "How many entries there are.",
    "from": "The day of the first entry; empty if there is none.",
    "to": "The day of the last entry; empty if there is none.",
    "undone": "How many entries were taken back.",
    "redacted": "How many bodies are blank.",
    "odd": "How many were written while the clock was given or had gone back.",
    "actors": "Who wrote how much, most first.",
    "kinds": "What was written how often, by kind.",
    "newest": "The newest entries, newest first.",
  ]
}

extension JournalReport.ActorLine: Described {
  /// What it is.
  public static let phrase = "somebody who wrote"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "name": "Their name.",
    "known": "How they are known: `named`, `login` or `signed`.",
    "entries": "How many entries they wrote.",
    "last": "The day of their last one.",
  ]
}

extension JournalReport.Count: Described {
  /// What it is.
  public static let phrase = "a kind of entries"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "kind": "The kind.",
    "entries": "How many there are.",
  ]
}
