extension ItemCount: Described {
  /// What it is.
  public static let phrase = "a number of a view"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name, for example `self-stated`.",
    "title": "What is counted, in words.",
    "meaning": "What that means, for somebody who reads it for the first time.",
    "count": "How many.",
    "items": "The items that were counted.",
  ]
}
