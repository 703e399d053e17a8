/// Passwords, recognized by their label.
extension SecretGuard {
  /// The value after `password=`, `"password": "` or `password:` without a space.
  static func passwords(in bytes: [UInt8]) -> [Finding] {
    let lower = bytes.map(lowered)
    var findings: [Finding] = []
    for label in ["password", "passwd", "passphrase", "pwd"] {
      var next = 0
      while let begin = position(of: label, in: lower, from: next) {
        next = begin + label.utf8.count
        guard startsWord(begin, in: bytes), let range = value(after: next, in: bytes),
          !isPlaceholder(lower[range])
        else { continue }
        findings.append(Finding(kind: .password, range: range))
        next = range.upperBound
      }
    }
    return findings
  }

  /// Whether no letter stands before, or the label is a capital inside a compound name.
  private static func startsWord(_ start: Int, in bytes: [UInt8]) -> Bool {
    guard start > 0, isLetter(bytes[start - 1]) else { return true }
    return isCapital(bytes[start]) && isSmall(bytes[start - 1])
  }

  private static func value(after end: Int, in bytes: [UInt8]) -> Range<Int>? {
    var index = end
    let quoted = index < bytes.count && isQuote(bytes[index])
    if quoted { index += 1 }
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index + 1 < bytes.count, bytes[index] == 0x3d || bytes[index] == 0x3a else { return nil }
    let prose = bytes[index] == 0x3a && !quoted && bytes[index + 1] == 0x20
    guard !prose else { return nil }
    index += 1
    while index < bytes.count, bytes[index] == 0x20 || isQuote(bytes[index]) { index += 1 }
    let end = min(bytes.count, index + 200)
    let close = bytes[index..<end].firstIndex {
      $0 <= 0x20 || isQuote($0) || [0x26, 0x2c, 0x3b].contains($0)
    }
    let range = index..<(close ?? end)
    return range.isEmpty ? nil : range
  }

  /// Whether it only stands for a password: `$PASSWORD`, `<password>`, `***`, `required`.
  private static func isPlaceholder(_ value: ArraySlice<UInt8>) -> Bool {
    let words = ["true", "false", "yes", "no", "none", "null", "required", "optional"]
    if words.contains(where: { value.elementsEqual($0.utf8) }) { return true }
    return value.first.map { "$<*{[%.=".utf8.contains($0) } ?? true
  }
}
