/// A text in which secrets are looked for: its bytes, and the same in small letters.
struct SecretText {
  let bytes: [UInt8]
  let lower: [UInt8]

  init(_ text: String) {
    bytes = Array(text.utf8)
    lower = bytes.map(\.lowered)
  }

  /// The longest runs of bytes of a kind.
  func runs(of isKind: (UInt8) -> Bool) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...bytes.count {
      let belongs = index < bytes.count && isKind(bytes[index])
      if belongs, start == nil { start = index }
      if !belongs, let begun = start {
        runs.append(begun..<index)
        start = nil
      }
    }
    return runs
  }

  /// Where a word of small letters first begins within a range of indices, whatever its case.
  func position(of word: String, within range: Range<Int>) -> Int? {
    let wanted = Array(word.utf8)
    let end = min(range.upperBound, bytes.count - wanted.count + 1)
    var index = range.lowerBound
    while index < end {
      if lower[index] == wanted[0], holds(wanted, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// Where a word of small letters first begins at or after an index.
  func position(of word: String, from start: Int) -> Int? {
    position(of: word, within: min(start, bytes.count)..<bytes.count)
  }

  /// Whether these small letters stand there, whatever their case.
  func holds(_ word: [UInt8], at start: Int) -> Bool {
    guard start + word.count <= lower.count, lower[start] == word[0] else { return false }
    return lower[start..<(start + word.count)].elementsEqual(word)
  }

  /// The end of what satisfies a condition from there on, looking at no more than that many.
  func end(from start: Int, atMost limit: Int = .max, while isKind: (UInt8) -> Bool) -> Int {
    let stop = limit < bytes.count - start ? start + limit : bytes.count
    return bytes[start..<stop].firstIndex { !isKind($0) } ?? stop
  }

  /// Whether a word may begin there: no letter or digit before, or one that belongs to `\n`.
  func startsWord(_ index: Int) -> Bool {
    guard index > 0, bytes[index - 1].isAlphanumeric else { return true }
    return index > 1 && bytes[index - 2] == 0x5c && bytes[index - 1].isAny(of: "nrt")
  }

  /// The byte there, or nil past the end.
  func byte(_ index: Int) -> UInt8? {
    bytes.indices.contains(index) ? bytes[index] : nil
  }
}
