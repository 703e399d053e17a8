extension String {
  /// The text itself, or its beginning and `…` if it is longer than that many characters.
  ///
  /// Messages repeat what was typed, however much it was.
  public func shortened(to limit: Int = 60) -> String {
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex
    else { return self }
    return String(self[..<end]) + "…"
  }
}
