/// Whether a value is a secret or words about one.
extension SecretText {
  /// The longest value that is judged by what is in it; a longer one is taken for a secret.
  private static var judged: Int { 64 }

  func isSecret(_ value: Value, _ kind: Secret.Kind, _ tie: Tie) -> Bool {
    if isPlaceholder(value.range) || isReference(value.range) { return false }
    let word = trimmed(value.range)
    guard word.count <= SecretText.judged else { return value.isQuoted ? !holdsWords(word) : true }
    if kind == .password { return isPassword(word, value, tie) }
    if kind == .oneTimePasswordSeed, isSeed(word) { return true }
    return isRandom(word, value, tie)
  }

  /// A password may be any word, so it depends on how it is tied to its label.
  private func isPassword(_ word: ArraySlice<UInt8>, _ value: Value, _ tie: Tie) -> Bool {
    let isStrong =
      isMixed(word, changes: 2) || isMixed(word, changes: 1) && word.first?.isLetter == true
    switch tie {
    case .assigned: return true
    case .stated where value.isQuoted:
      return !holdsWords(word) || word.contains(where: \.isDigit)
    case .stated where value.isWhole:
      return word.count >= 4 && (isMixed(word, changes: 1) || holdsSign(word) || isNumber(word))
    case .stated, .said: return word.count >= 6 && isStrong
    }
  }

  /// Tokens and keys come from chance.
  private func isRandom(_ word: ArraySlice<UInt8>, _ value: Value, _ tie: Tie) -> Bool {
    if holdsWords(word), tie != .assigned { return false }
    let isLong = word.count >= 20 && word.changes >= 4 && word.variety >= 5
    switch tie {
    case .assigned: return word.count >= 6 && isMixed(word, changes: 1) || isLong
    case .stated where value.isWhole:
      return word.count >= 8 && isMixed(word, changes: 2) || isLong
    case .stated, .said: return word.count >= 12 && isMixed(word, changes: 4)
    }
  }

  /// Whether letters and digits alternate so often, and it is not a word that does.
  private func isMixed(_ word: ArraySlice<UInt8>, changes: Int) -> Bool {
    word.changes >= changes && word.contains(where: \.isDigit)
      && word.contains(where: \.isLetter) && !SecretText.terms.contains(where: word.isTerm)
  }

  private func holdsSign(_ word: ArraySlice<UInt8>) -> Bool {
    word.contains { $0.isAny(of: "!#$%^&*+~") } && word.contains(where: \.isAlphanumeric)
  }

  private func holdsWords(_ word: ArraySlice<UInt8>) -> Bool { word.contains(0x20) }

  private func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    word.count >= 6 && word.allSatisfy(\.isDigit)
  }

  private func isSeed(_ word: ArraySlice<UInt8>) -> Bool {
    let letters = word.filter { !$0.isAny(of: " -=") }
    return letters.count >= 16 && letters.allSatisfy(\.isBase32)
  }

  /// Without the signs that end a sentence or its part.
  private func trimmed(_ range: Range<Int>) -> ArraySlice<UInt8> {
    let end = bytes[range].lastIndex { !$0.isAny(of: ".,;:!?)*'\"`") }
    return bytes[range.lowerBound..<((end ?? range.upperBound - 1) + 1)]
  }

  /// Words with digits that say how something is kept.
  private static let terms = [
    "1password", "argon2", "argon2id", "base32", "base64", "bcrypt", "fido2", "md5", "oauth2",
    "pbkdf2", "route53", "saml2", "sha1", "sha256", "sha512", "utf8", "aes128", "aes256", "ec2",
    "x509", "log4j", "http2", "ipv4", "ipv6", "p256", "ed25519", "rsa2048", "rsa4096",
  ].map { Array($0.utf8) }
}

extension ArraySlice<UInt8> {
  /// Whether it is that word of small letters, perhaps with more behind a hyphen.
  fileprivate func isTerm(_ term: [UInt8]) -> Bool {
    guard count >= term.count, prefix(term.count).map(\.lowered) == term else { return false }
    return count == term.count || !self[startIndex + term.count].isAlphanumeric
  }
}
