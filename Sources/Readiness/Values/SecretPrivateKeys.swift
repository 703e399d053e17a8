/// Private keys.
extension SecretText {
  /// From `BEGIN … PRIVATE KEY` to the end of the armour or of the text; from the first line of
  /// a PuTTY key to its last.
  /// Sources: RFC 7468 (PEM, OpenSSH's too), RFC 9580 section 6.2 (PGP), RFC 4716 (four dashes),
  /// *PuTTY User Manual*, appendix C.
  var privateKeys: [SecretFinding] { armoured + putty }

  private var armoured: [SecretFinding] {
    var findings: [SecretFinding] = []
    var next = 0
    while let begin = rule("begin ", from: next) {
      next = begin.upperBound
      let header = next..<min(bytes.count, next + 48)
      guard let label = position(of: "private key", within: header) else { continue }
      next = rule("end ", from: label).map { endOfArmour($0.upperBound) } ?? bytes.count
      findings.append(SecretFinding(.privateKey, begin.lowerBound..<next))
    }
    return findings
  }

  /// Where a line of armour begins: four dashes or five, perhaps a space, and a word.
  private func rule(_ word: String, from start: Int) -> Range<Int>? {
    var next = start
    while let found = position(of: word, from: next) {
      next = found + word.utf8.count
      let dashes = byte(found - 1) == 0x20 ? found - 1 : found
      let rule = bytes[max(start, dashes - 5)..<max(start, dashes)]
      guard rule.count >= 4, rule.suffix(4).allSatisfy({ $0 == 0x2d }) else { continue }
      return (rule.first == 0x2d ? rule.startIndex : rule.startIndex + 1)..<next
    }
    return nil
  }

  /// Behind the dashes that close the last line, or behind its line if there are none.
  private func endOfArmour(_ line: Int) -> Int {
    let closing = position(of: "----", within: line..<min(bytes.count, line + 48))
    return end(from: closing ?? line) { closing == nil ? $0 >= 0x20 : $0 == 0x2d }
  }

  private var putty: [SecretFinding] {
    var findings: [SecretFinding] = []
    var next = 0
    while let begin = position(of: "putty-user-key-file-", from: next) {
      next = begin + 20
      guard byte(next)?.isDigit == true, byte(next + 1) == 0x3a else { continue }
      let mac = position(of: "private-mac:", from: begin)
      next =
        mac.map { mac in
          let digest = end(from: mac + 12, while: \.isSpace)
          return end(from: digest, while: \.isHexadecimal)
        } ?? bytes.count
      findings.append(SecretFinding(.privateKey, begin..<next))
    }
    return findings
  }
}
