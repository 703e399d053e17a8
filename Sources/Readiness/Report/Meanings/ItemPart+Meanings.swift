extension ItemPart: Described {
  /// What it is.
  public static let phrase = "the part of a page about an item"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "heading": "Its heading.",
    "anchor": "The anchor that links lead to.",
    "unfolded": "Whether it is shown at once: somebody has to look at it.",
  ]
}

extension ItemPart.Need: Described {
  /// What it is.
  public static let phrase = "an item that another waits for"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "id": "The item.",
    "anchor": "The anchor of its part; empty if it has none on the page.",
  ]
}
