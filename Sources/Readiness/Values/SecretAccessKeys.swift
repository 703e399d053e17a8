/// Access keys of AWS.
extension SecretText {
  /// `AKIA` (a user's), `ASIA` (temporary), `ABIA` (a bearer's) or `ACCA` (for one context) and 16
  /// capitals or digits more, standing alone. `AIDA`, `AROA` and the others name no keys.
  /// Source: *IAM User Guide*, "IAM identifiers", unique identifiers.
  var accessKeyIDs: [SecretFinding] { accessKeyIDs(of: 20...20) }

  /// What a key has become that is being typed, once a digit tells it from a word.
  var beginnings: [SecretFinding] {
    accessKeyIDs(of: 6...19).filter { bytes[$0.range].contains(where: \.isDigit) }
  }

  private func accessKeyIDs(of lengths: ClosedRange<Int>) -> [SecretFinding] {
    let prefixes = ["AKIA", "ASIA", "ABIA", "ACCA"].map { Array($0.utf8) }
    return runs(of: \.isAlphanumeric).compactMap { range in
      let word = bytes[range]
      guard lengths.contains(range.count), prefixes.contains(where: word.starts(with:)),
        word.allSatisfy({ $0.isCapital || $0.isDigit })
      else { return nil }
      return SecretFinding(.accessKeyID, range)
    }
  }

  /// 40 characters of base64 that stand alone, after the label or as mixed as only chance is.
  /// Source: *AWS Security Blog*, "A safer way to distribute AWS credentials to EC2", which
  /// searches for keys by that length.
  var secretAccessKeys: [SecretFinding] {
    runs(of: \.isBase64).compactMap { range in
      guard range.count == 40 else { return nil }
      let word = bytes[range]
      let isSecret = isRandom(word) && !isEncodedText(word) || isLabelled(range.lowerBound)
      return isSecret ? SecretFinding(.secretAccessKey, range) : nil
    }
  }

  /// Whether at least 14 of the 39 neighbours differ in kind (capital, small, digit, sign):
  /// words and paths change kind seldom, hexadecimal digests lack capitals or small letters.
  private func isRandom(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.contains(where: \.isCapital), word.contains(where: \.isSmall),
      word.contains(where: \.isDigit)
    else { return false }
    // A path has few signs of chance beside its slashes.
    if word.count(where: { $0 == 0x2f }) > 1, word.changes < 9 { return false }
    let kinds = word.map { $0.isCapital ? 0 : $0.isSmall ? 1 : $0.isDigit ? 2 : 3 }
    return zip(kinds, kinds.dropFirst()).count { $0 != $1 } >= 14
  }

  /// Whether the base64 stands for printable ASCII, as chance does once in 10^13 times.
  private func isEncodedText(_ word: ArraySlice<UInt8>) -> Bool {
    var (bits, count) = (0, 0)
    for byte in word {
      let digit =
        byte.isCapital
        ? Int(byte) - 65
        : byte.isSmall ? Int(byte) - 71 : byte.isDigit ? Int(byte) + 4 : byte == 0x2b ? 62 : 63
      bits = bits << 6 | digit
      count += 6
      guard count >= 8 else { continue }
      count -= 8
      guard (0x20...0x7e).contains(bits >> count) else { return false }
      bits &= 1 << count - 1
    }
    return true
  }

  /// Whether `aws_secret_access_key =` or the like stands directly before.
  private func isLabelled(_ start: Int) -> Bool {
    let before = lower[max(0, start - 32)..<start]
    guard before.suffix(4).contains(where: { $0 == 0x3d || $0 == 0x3a }) else { return false }
    let letters = before.filter(\.isLetter)
    return ["secretaccesskey", "secretkey"].contains {
      letters.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}
