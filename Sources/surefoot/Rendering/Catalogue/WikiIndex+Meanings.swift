import Readiness

extension WikiIndex: Described {
  static let phrase = "the first page of a wiki"

  static let meanings: [String: String] = [
    "head": "Where the pages come from.",
    "audience": "Who reads them: `open`, `internal` or `restricted`.",
    "accounts": "The open accounts.",
    "headline": "The recommendation in one sentence.",
    "review": "The review that is going on, or when the next one is due; empty if there was none.",
    "figures": "Pictures of the decision.",
  ]
}

extension WikiIndex.AccountLine: Described {
  static let phrase = "an account of a wiki"

  static let meanings: [String: String] = [
    "name": "Its name in the workspace.",
    "number": "Its 12 digits; empty if not known, or not for these readers.",
    "kind": "What it is to its organization; empty if not known.",
    "words": "What the plan adds up to, in words.",
    "next": "What to do now, at most three.",
    "runs": "When the next drills are due, as sentences.",
    "runbooks": "Its runbooks.",
    "ways": "The way to its pages.",
    "figures": "The pictures of the account.",
  ]
}

extension WikiIndex.NextLine: Described {
  static let phrase = "an item to do next"

  static let meanings: [String: String] = [
    "id": "The item.",
    "title": "What is true when it is done.",
    "separator": "What stands between it and the one before; empty for the first.",
  ]
}

extension WikiIndex.RunbookLine: Described {
  static let phrase = "a runbook of a wiki"

  static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "title": "What it is called.",
  ]
}

extension WikiRuns: Described {
  static let phrase = "the runs and drills of an account"

  static let meanings: [String: String] = [
    "account": "The account's name.",
    "runs": "The runs and drills, newest first.",
    "next": "When the next drills are due, as sentences.",
  ]
}

extension WikiRuns.Line: Described {
  static let phrase = "a run or a drill in a list"

  static let meanings: [String: String] = [
    "name": "Its name, for example `drill-51`.",
    "day": "The day it began.",
    "runbook": "By which runbook.",
    "standing": "Where it stands, in words.",
    "link": "The way to its record; empty while it has none.",
  ]
}
