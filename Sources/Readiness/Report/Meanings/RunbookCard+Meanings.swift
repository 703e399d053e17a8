extension RunbookCard: Described {
  /// What it is.
  public static let phrase = "the card of a runbook"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "title": "What it is called.",
    "summary": "What it is for.",
    "account": "The name and kind of the account; empty if it is not known.",
    "number": "Its number in groups of four digits; empty if it is not known.",
    "paper": "`A4` or `letter`.",
    "audience": "Who may read it: `open`, `internal` or `restricted`.",
    "is-restricted": "Whether it is for few eyes.",
    "day": "The day it was made.",
    "journal": "The journal's last entry.",
    "stop": "When not to use it, in a few lines.",
    "sign-in": "The address of the page to sign in at; empty if it is not the same for everybody.",
    "people": "Who plays which part.",
    "places": "Where things are.",
    "steps": "What is done, in order.",
    "alarm-within": "The minutes within which the alarm must come.",
    "query": "The number of the step whose commands find the events; empty if there is none.",
    "is-dense": "Whether there is too much for large type.",
    "line-height": "How high a line of text is, in tenths of a millimetre.",
    "row-height": "How high the row of a step is, in tenths of a millimetre.",
    "stop-lines": "How many lines the text on when not to use it has.",
    "cut": "What is said where something did not fit; empty if all did.",
  ]
}

extension RunbookCard.Line: Described {
  /// What it is.
  public static let phrase = "a line of a card"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "title": "What it is.",
    "text": "What is written down for it; empty if nothing is.",
    "lines": "How many lines it has on paper.",
  ]
}

extension RunbookCard.Step: Described {
  /// What it is.
  public static let phrase = "a step on a card"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "number": "Its number, from 1.",
    "title": "What is done.",
    "who": "Who does it.",
  ]
}
