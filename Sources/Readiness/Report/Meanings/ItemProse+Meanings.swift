extension ItemProse.Control: Described {
  /// What it is.
  public static let phrase = "a control that asks for an item"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "framework": "The catalogue with its version, for example \"CIS AWS Foundations 5.0\".",
    "control": "The control's number or name there.",
  ]
}
