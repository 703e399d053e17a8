extension Glossary.Term: Described {
  /// What it is.
  public static let phrase = "a word that is explained"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "term": "The word as it is written.",
    "also": "Other spellings that mean the same.",
    "meaning": "What it means, in plain words.",
  ]
}
