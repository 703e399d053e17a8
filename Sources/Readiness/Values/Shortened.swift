extension String {
  /// The text itself, or its beginning and `…` if it is longer than that many characters.
  ///
  /// Messages repeat what was typed, however much it was. Secrets are masked before it is cut: the
  /// half of one has no shape any more.
  public func shortened(to limit: Int = 60) -> String {
    let text = SecretGuard.masked(self)
    guard let end = text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex),
      end < text.endIndex
    else { return text }
    return String(text[..<end]) + "…"
  }
}
