extension ReviewDrift: Described {
  /// What it is.
  public static let phrase = "what became of the decision"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "is-drift": "Whether another outcome or another shape is recommended than before it.",
    "before": "What was recommended before it, in words; empty if nothing was.",
    "after": "What is recommended since, in words; empty if nothing is.",
    "entry": "The entry that holds the recommendation; 0 if there is none.",
    "words": "All of it in sentences.",
    "rules": "The rules that decide now; none if the recommendation is the same.",
    "facts": "The facts that are others than before.",
  ]
}

extension ReviewDrift.Rule: Described {
  /// What it is.
  public static let phrase = "a rule that decides"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The rule.",
    "reason": "Why it says what it says; empty if the content has it no more.",
  ]
}

extension ReviewDrift.Fact: Described {
  /// What it is.
  public static let phrase = "a fact that changed"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The fact.",
    "title": "What it is called.",
    "before": "What it was; empty if it was not known.",
    "after": "What it is.",
  ]
}
