extension Coverage.Practice: Described {
  /// What it is.
  public static let phrase = "a practice of the article"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name, for example `r1`.",
    "practice": "What it asks for, in a line.",
    "origin": "Where it comes from: a section of the article, or whose list else.",
    "items": "The items that cover it.",
    "runbooks": "The runbooks that cover it.",
    "questions": "The questions that cover it.",
    "left-out": "Why nothing covers it, or not all of it; empty if all of it is covered.",
  ]
}
