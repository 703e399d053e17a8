/// Seeds of one-time passwords.
extension SecretText {
  /// What follows `otpauth://`, and base 32 without a label: 32 capitals and digits or more at a
  /// stretch, or six groups of four or more.
  /// Sources: *Key URI Format* of Google Authenticator; RFC 4648 section 6; AWS shows 64
  /// characters (*IAM API Reference*, VirtualMFADevice: base 32).
  var seeds: [SecretFinding] { addressesOfSeeds + bareSeeds + groupedSeeds }

  private var addressesOfSeeds: [SecretFinding] {
    var findings: [SecretFinding] = []
    var next = 0
    while let begin = position(of: "otpauth", from: next) {
      next = begin + 7
      let scheme = ["://", "-migration://"].first { holds(Array($0.utf8), at: next) }
      guard let scheme else { continue }
      let start = next + scheme.utf8.count
      next = end(from: start) { $0 > 0x20 }
      guard next > start, bytes[start] != 0x2a else { continue }
      findings.append(SecretFinding(.oneTimePasswordSeed, start..<next))
    }
    return findings
  }

  /// Hexadecimal in capitals is no seed: it lacks letters behind F and has other digits.
  private var bareSeeds: [SecretFinding] {
    runs(of: \.isAlphanumeric).compactMap { range in
      let word = bytes[range]
      guard range.count >= 32, word.allSatisfy(\.isBase32), word.changes >= 4,
        word.contains(where: { $0 > 0x46 })
      else { return nil }
      return SecretFinding(.oneTimePasswordSeed, range)
    }
  }

  private var groupedSeeds: [SecretFinding] {
    var findings: [SecretFinding] = []
    var groups: [Range<Int>] = []
    for range in runs(of: \.isAlphanumeric) {
      let follows = groups.last.map { last in
        range.lowerBound == last.upperBound + 1 && bytes[last.upperBound].isAny(of: " -")
          && !(isSmall(last) && isCapital(range) || isCapital(last) && isSmall(range))
      }
      if !isGroup(bytes[range]) || follows == false {
        findings += seed(of: groups)
        groups = []
      }
      if isGroup(bytes[range]) { groups.append(range) }
    }
    return findings + seed(of: groups)
  }

  private func isSmall(_ range: Range<Int>) -> Bool { bytes[range].contains(where: \.isSmall) }
  private func isCapital(_ range: Range<Int>) -> Bool { bytes[range].contains(where: \.isCapital) }

  /// Four letters or digits of base 32, all capitals or all small.
  private func isGroup(_ word: ArraySlice<UInt8>) -> Bool {
    word.count == 4
      && (word.allSatisfy(\.isBase32)
        || word.allSatisfy { $0.isSmall || $0.isDigit && $0.isBase32 })
  }

  /// Words of four letters may follow each other, too; four of six with digits among them do not.
  private func seed(of groups: [Range<Int>]) -> [SecretFinding] {
    guard let first = groups.first, let last = groups.last, groups.count >= 6 else { return [] }
    let mixed = groups.count { bytes[$0].changes > 0 }
    guard mixed >= 2, mixed * 4 >= groups.count else { return [] }
    return [SecretFinding(.oneTimePasswordSeed, first.lowerBound..<last.upperBound)]
  }
}
