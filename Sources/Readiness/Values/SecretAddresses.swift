/// Passwords in addresses.
extension SecretText {
  /// The password of `scheme://user:password@host`, also where it holds a slash.
  /// Source: RFC 3986 section 3.2.1 (user information).
  var addresses: [SecretFinding] {
    var findings: [SecretFinding] = []
    var next = 0
    while let scheme = position(of: "://", from: next) {
      next = scheme + 3
      guard scheme > 0, bytes[scheme - 1].isAlphanumeric, let range = password(from: next)
      else { continue }
      next = range.upperBound
      findings.append(SecretFinding(.password, range))
    }
    return findings
  }

  /// The longest address that is looked through for a password, in bytes.
  private static var reach: Int { 512 }

  private func password(from start: Int) -> Range<Int>? {
    let end = end(from: start, atMost: SecretText.reach) { byte in
      byte > 0x20 && byte != 0x3c && byte != 0x3e && (!byte.isQuote || byte == 0x27)
    }
    let host = bytes[start..<end].firstIndex { $0.isAny(of: "/?#") } ?? end
    guard let colon = bytes[start..<host].firstIndex(of: 0x3a) else { return nil }
    // A port is digits to the next slash; anything else is a password with a slash in it.
    let port = bytes[(colon + 1)..<host]
    let isPort = !port.isEmpty && port.allSatisfy(\.isDigit)
    guard !isPort, let at = bytes[start..<end].lastIndex(of: 0x40), colon + 1 < at,
      !isPlaceholder((colon + 1)..<at)
    else { return nil }
    return (colon + 1)..<at
  }
}
