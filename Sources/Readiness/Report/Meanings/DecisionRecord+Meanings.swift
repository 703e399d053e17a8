extension DecisionRecord: Described {
  /// What it is.
  public static let phrase = "the record of a decision"

  /// What its parts mean.
  public static let meanings: [String: String] = DecisionReport.meanings.merging([
    "status": "`accepted`, or `proposed` while an answer could still change it.",
    "date": "The day of the decision that stands, as a date; empty if nothing was decided yet.",
    "day": "The same in prose.",
    "options": "What there was to choose from.",
    "before": "What stood before, newest first.",
  ]) { _, own in own }
}

extension DecisionRecord.Option: Described {
  /// What it is.
  public static let phrase = "a way to go"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The outcome's name.",
    "title": "The outcome in words.",
    "chosen": "Whether it is the one that was chosen.",
    "is": "Which of the outcomes it is: true under its own name, false under the others'.",
    "items": "How many items go with it.",
    "work": "How long these take, in words.",
    "dollars": "What they cost a month, in US dollars.",
  ]
}

extension DecisionRecord.Earlier: Described {
  /// What it is.
  public static let phrase = "a decision that was superseded"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "from": "Its first day.",
    "until": "The day on which another took its place.",
    "outcome": "What was recommended, in words.",
    "shape": "The target shape in words.",
  ]
}
