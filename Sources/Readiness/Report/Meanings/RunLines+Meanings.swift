extension RunStepLine: Described {
  /// What it is.
  public static let phrase = "a step of a run"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "number": "Its number, from 1.",
    "id": "Its permanent name.",
    "title": "What is done in it.",
    "who": "Who did it.",
    "result": "How it went; \"passed over\" or \"open\" if nobody said.",
    "time": "When, in UTC; empty if nobody said.",
    "planned": "Minutes that it was planned to take.",
    "took": "How long it took, as 00:06:41; empty if nobody knows.",
    "text": "What was said of it; empty if nothing.",
  ]
}

extension RunLogLine: Described {
  /// What it is.
  public static let phrase = "something said of a run"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "entry": "The number of its entry.",
    "time": "When, in UTC.",
    "elapsed": "Since the beginning, without what does not count.",
    "who": "Who said it.",
    "what": "What they said, as a phrase.",
    "clock": "What was odd about the clock; empty if nothing.",
  ]
}
