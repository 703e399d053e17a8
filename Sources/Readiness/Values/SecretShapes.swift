/// The shapes of the secrets: each function finds one kind.
extension SecretGuard {
  /// `AKIA` or `ASIA` and 16 capitals or digits more, standing alone.
  static func accessKeyIDs(in bytes: [UInt8]) -> [Finding] {
    runs(in: bytes, of: { isLetter($0) || isDigit($0) }).compactMap { range in
      let word = bytes[range]
      guard range.count == 20, word.starts(with: "AKIA".utf8) || word.starts(with: "ASIA".utf8),
        word.allSatisfy({ isCapital($0) || isDigit($0) })
      else { return nil }
      return Finding(kind: .accessKeyID, range: range)
    }
  }

  /// 40 characters of base64 that stand alone, after the label or as mixed as only chance is.
  static func secretAccessKeys(in bytes: [UInt8]) -> [Finding] {
    runs(in: bytes, of: isBase64).compactMap { range in
      guard range.count == 40, isRandom(bytes[range]) || isLabelled(range.lowerBound, in: bytes)
      else { return nil }
      return Finding(kind: .secretAccessKey, range: range)
    }
  }

  /// From `-----BEGIN … PRIVATE KEY` to the end of the armour or of the text.
  static func privateKeys(in bytes: [UInt8]) -> [Finding] {
    var findings: [Finding] = []
    var next = 0
    while let begin = position(of: "-----BEGIN ", in: bytes, from: next) {
      next = begin + 11
      let header = next..<min(bytes.count, next + 40)
      guard let label = position(of: "PRIVATE KEY", in: bytes, within: header) else { continue }
      let end = position(of: "-----END ", in: bytes, from: label)
      let close = end.flatMap { position(of: "KEY", in: bytes, from: $0) }
      next = close.map { min(bytes.count, $0 + 8) } ?? bytes.count
      findings.append(Finding(kind: .privateKey, range: begin..<next))
    }
    return findings
  }

  /// What follows `otpauth://`, to the next space.
  static func seeds(in bytes: [UInt8]) -> [Finding] {
    let lower = bytes.map(lowered)
    var findings: [Finding] = []
    var next = 0
    while let begin = position(of: "otpauth://", in: lower, from: next) {
      let start = begin + 10
      next = bytes[start...].firstIndex { $0 <= 0x20 } ?? bytes.count
      guard next > start else { continue }
      findings.append(Finding(kind: .oneTimePasswordSeed, range: start..<next))
    }
    return findings
  }

  /// Whether at least 14 of the 39 neighbours differ in kind (capital, small, digit, sign):
  /// words and paths change kind seldom, hexadecimal digests lack capitals or small letters.
  private static func isRandom(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.contains(where: isCapital), word.contains(where: isSmall),
      word.contains(where: isDigit)
    else { return false }
    let kinds = word.map { isCapital($0) ? 0 : isSmall($0) ? 1 : isDigit($0) ? 2 : 3 }
    return zip(kinds, kinds.dropFirst()).count { $0 != $1 } >= 14
  }

  /// Whether `aws_secret_access_key =` or the like stands directly before.
  private static func isLabelled(_ start: Int, in bytes: [UInt8]) -> Bool {
    let before = bytes[max(0, start - 32)..<start]
    guard before.suffix(4).contains(where: { $0 == 0x3d || $0 == 0x3a }) else { return false }
    let letters = before.map(lowered).filter(isLetter)
    return ["secretaccesskey", "secretkey"].contains {
      letters.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }
}
