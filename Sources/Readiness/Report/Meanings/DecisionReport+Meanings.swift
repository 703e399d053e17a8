extension DecisionReport: Described {
  /// What it is.
  public static let phrase = "a recommendation"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "head": "What it comes from; no entry for a trial without a workspace.",
    "headline": "The answer in one sentence.",
    "shape": "The target shape in words; empty if open.",
    "confidence": "How sure it is; empty if open.",
    "look-again": "The day or the time after which to look again; empty if open.",
    "basis": "What it rests on, in one sentence.",
    "deciding": "The rules that decide, with reason and source.",
    "also": "The rules that hit as well.",
    "may": "Rules that may hit, depending on what is open.",
    "facts": "The facts, with what made them.",
    "nearly": "Rules for a stronger outcome that fail one test.",
    "flips": "What would change the outcome.",
    "answer-flips": "Single answers that would change the outcome.",
    "boundaries": "Notes on boundaries.",
    "tripwires": "What to watch.",
    "missing": "What is missing and could change it.",
    "assumptions": "What is assumed, and whether it matters.",
    "factors": "The illustrating scores.",
  ]
}

extension DecisionReport.Line: Described {
  /// What it is.
  public static let phrase = "a sentence and its source"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "What it is about, as an id; empty if nothing has one.",
    "text": "The sentence. Markdown of the content.",
    "source": "Where it comes from; empty if it is computed.",
    "link": "The same as a Markdown link.",
  ]
}

extension DecisionReport.FactLine: Described {
  /// What it is.
  public static let phrase = "a fact"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The fact.",
    "title": "What it is called.",
    "value": "Its value in words.",
    "because": "What made it, in words.",
  ]
}

extension DecisionReport.FactorLine: Described {
  /// What it is.
  public static let phrase = "a factor"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The factor.",
    "title": "What it is called.",
    "score": "0 to 100, or a span while answers are open.",
    "because": "What made it, in words.",
  ]
}
