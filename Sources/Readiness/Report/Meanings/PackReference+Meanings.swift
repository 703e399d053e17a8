extension PackReference: Described {
  /// What it is.
  public static let phrase = "a pack of content"

  /// What its parts mean.
  public static let meanings: [String: String] = [
    "pack": "Its name.",
    "version": "Its version.",
    "digest": "SHA-256 over its files, in hexadecimal.",
  ]
}
