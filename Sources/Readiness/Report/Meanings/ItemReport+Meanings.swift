extension ItemReport: Described {
  /// What it is.
  public static let phrase = "an item"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The item.",
    "title": "What is true when it is done.",
    "own": "Whether somebody added it in their own words, which are no Markdown.",
    "area": "The part of the subject it belongs to.",
    "scope": "What it is about.",
    "priority": "How much it matters.",
    "minutes": "How many minutes it takes.",
    "dollars": "What it costs a month, in US dollars.",
    "owner": "The role that usually owns it.",
    "needs": "What must be done first.",
    "first": "The same in words.",
    "proof": "The lowest grade that proves it.",
    "valid-for":
      "How long a proof stays good, or \"each quarter\"; empty if until something changes.",
    "quarterly": "Whether it comes back with every quarter of the calendar.",
    "cuts-off": "Whether it can cut off the way in of whoever does it.",
    "one-way": "Whether it cannot be taken back.",
    "because": "Why it has its priority, in one line; empty if nobody said.",
    "why": "What it protects from. Markdown.",
    "how": "How to do it. Markdown.",
    "check": "How to see that it holds. Markdown.",
    "undo": "How to take it back. Markdown.",
    "skip-when": "When to leave it out; empty if never. Markdown.",
    "alone":
      "What somebody without a second person does instead; empty if nobody else is needed. "
      + "Markdown.",
    "notes": "What is said because of this account's answers. Markdown.",
    "words": "The words in it that not everybody knows.",
    "controls": "The control catalogues that ask for it.",
    "sources": "Where the facts come from, in words.",
    "line": "Where it stands in the plan; no entry if it is not in it.",
    "confirmations": "Who confirmed the proof that stands.",
    "history": "What the journal says of it.",
  ]
}
