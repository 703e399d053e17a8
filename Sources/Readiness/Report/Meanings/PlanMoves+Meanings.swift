extension PlanReport.Moved: Described {
  /// What it is.
  public static let phrase = "an item that came or left"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The item.",
    "title": "What is true when it is done.",
    "because":
      "The titles of the questions because of whose answers it did; empty if no answer was "
      + "why.",
    "note":
      "What else there is to say: the content it came or went with, what carries it on, "
      + "when it was done; empty if nothing.",
  ]
}
