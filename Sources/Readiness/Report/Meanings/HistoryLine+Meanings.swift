extension HistoryLine: Described {
  /// What it is.
  public static let phrase = "an entry of the journal"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "number": "The entry's number.",
    "instant": "The instant it was written, UTC.",
    "day": "The local day it was written.",
    "actor": "Who recorded it.",
    "account": "The account it is about; empty for the organization.",
    "kind": "Its kind.",
    "what": "What it says, as a phrase.",
    "clock": "What was odd about the clock; empty if nothing.",
  ]
}
