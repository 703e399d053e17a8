extension ControlsReport: Described {
  /// What it is.
  public static let phrase = "the controls of an account"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "head": "What it comes from.",
    "account": "The account.",
    "frameworks": "The frameworks, in the order of the content.",
  ]
}

extension ControlsReport.Section: Described {
  /// What it is.
  public static let phrase = "a framework"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "Its permanent name.",
    "name": "Its name and version.",
    "mapped": "How many of its controls the mapping names.",
    "verified": "How many of these are verified.",
    "done": "How many are done or accepted with less.",
    "open": "How many are to be done.",
    "elsewhere": "How many nothing in the plan is about.",
    "source": "Where the mapping was read.",
    "controls": "These controls.",
  ]
}

extension ControlsReport.Control: Described {
  /// What it is.
  public static let phrase = "a control of a framework"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "control": "Its number or name in the framework.",
    "standing": "`verified`, `done`, `open` or `elsewhere`: the weakest of its items counts.",
    "items": "The items that speak about it.",
  ]
}

extension ControlsReport.Entry: Described {
  /// What it is.
  public static let phrase = "an item that speaks about a control"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The item.",
    "title": "What is true when it is done.",
    "status": "Where it stands, in words.",
    "grade": "How we know that it is done; empty if it is not.",
    "evidence": "Where proof lies; empty if nobody said.",
    "age": "How many days ago it was proved; empty: it was not.",
    "until": "The last day of the proof; empty: until something changes, or none.",
  ]
}
