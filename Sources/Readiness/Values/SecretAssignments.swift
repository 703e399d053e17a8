/// Values that are given with a label.
extension SecretText {
  /// How a value is tied to its label, the closest first.
  enum Tie {
    /// `password=x`, `password:x`, `"password": "x"`, `<password>x`: nobody writes prose so.
    case assigned
    /// `password: x`, `--password x`: YAML, a note, or prose.
    case stated
    /// `the password is x`.
    case said
  }

  /// What follows a label and can be the secret rather than words about it.
  var labelled: [SecretFinding] {
    var findings: [SecretFinding] = []
    var next = 0
    for index in 0..<bytes.count where index >= next {
      guard let (end, start, tie) = tie(at: index), let label = label(endingAt: end),
        let value = value(from: start, isTag: bytes[index] == 0x3e, atMost: SecretText.glimpse),
        isSecret(value, label.kind, tie)
      else { continue }
      // What was long enough to be judged is hidden to its end.
      let whole = self.value(from: start, isTag: bytes[index] == 0x3e, atMost: .max)
      let range = (whole ?? value).range
      findings.append(SecretFinding(label.kind, range))
      next = range.upperBound
    }
    return findings
  }

  /// How much of a value is looked at before it is judged, so that many labels in one long value
  /// cost no more than its length.
  private static var glimpse: Int { 80 }

  /// What says a value after its label.
  private static var verbs: [String] { [" is ", " was ", " is: ", " ist ", " est ", " es "] }

  /// Where the label ends, where the value begins, and how they are tied.
  private func tie(at index: Int) -> (Int, Int, Tie)? {
    switch bytes[index] {
    case 0x3d: return equals(at: index)
    case 0x3a: return colon(at: index)
    case 0x3e: return tag(at: index)
    case 0x20: return word(at: index)
    default: return nil
    }
  }

  /// `=`, `=>`, `:=`; not `==`, `!=`, `<=`, `>=`.
  private func equals(at index: Int) -> (Int, Int, Tie)? {
    if let before = byte(index - 1), before.isAny(of: "=!<>") { return nil }
    let after = byte(index + 1)
    if after == 0x3d { return nil }
    let start = after == 0x3e ? index + 2 : index + 1
    let end = byte(index - 1) == 0x3a ? index - 1 : index
    return (endOfLabel(end).end, self.end(from: start, while: \.isSpace), .assigned)
  }

  private func colon(at index: Int) -> (Int, Int, Tie)? {
    let after = byte(index + 1) ?? 0
    if after == 0x3a || after == 0x3d || byte(index - 1) == 0x3a { return nil }
    let (end, isQuoted) = endOfLabel(index)
    var start = index + 1
    // `**Password:** x`
    if after == 0x2a, byte(index + 2) == 0x2a { start += 2 }
    let isTight = byte(start).map { !$0.isSpace } ?? false
    start = self.end(from: start, while: \.isSpace)
    return (end, start, isQuoted || isTight ? .assigned : .stated)
  }

  /// The end of `<password>`.
  private func tag(at index: Int) -> (Int, Int, Tie)? {
    let name = bytes[max(0, index - 32)..<index]
    guard let open = name.lastIndex(of: 0x3c), bytes[open + 1] != 0x2f else { return nil }
    return (index, index + 1, .assigned)
  }

  /// The space of `--password x`, or the one before `is` or `was`, `ist`, `est` or `es`.
  private func word(at index: Int) -> (Int, Int, Tie)? {
    for verb in SecretText.verbs where holds(Array(verb.utf8), at: index) {
      return (endOfLabel(index).end, index + verb.utf8.count, .said)
    }
    guard byte(index - 1)?.isLetter == true else { return nil }
    let name = bytes[max(0, index - 32)..<index]
    guard let last = name.lastIndex(where: { !$0.isAlphanumeric && !$0.isAny(of: "-_") }) else {
      return name.starts(with: "--".utf8) ? (index, index + 1, .stated) : nil
    }
    return bytes[(last + 1)..<index].starts(with: "--".utf8) ? (index, index + 1, .stated) : nil
  }

  /// The end of the label before a sign, without the quotes, brackets and spaces between.
  private func endOfLabel(_ index: Int) -> (end: Int, isQuoted: Bool) {
    var (end, isQuoted) = (index, false)
    while end > max(0, index - 6),
      bytes[end - 1].isSpace || bytes[end - 1].isQuote
        || bytes[end - 1].isAny(of: "\\*])")
    {
      if bytes[end - 1].isAny(of: "\"'") { isQuoted = true }
      end -= 1
    }
    return (end, isQuoted)
  }
}
