extension Score: Described {
  /// What it is.
  public static let phrase = "the score of an item"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "weight": "What the item itself weighs.",
    "unblocks": "Half of what the open items weigh that wait for it, directly or through others.",
    "hours": "The hours it takes.",
    "value": "The score: weight, and half of what it unblocks, for each hour.",
  ]
}
