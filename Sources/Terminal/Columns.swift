/// How many columns text takes on a terminal.
public enum Columns {
  /// The columns of a text without control characters.
  public static func count(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + count(of: $1) }
  }

  /// The columns of one character: 2 of an emoji, however many scalars it is made of; else those
  /// of its scalars together, as terminals have it: a consonant in a cluster of Devanagari and a
  /// vowel sign that stands beside its letter take one each.
  package static func count(of character: Character) -> Int {
    if let ascii = character.asciiValue { return 0x20...0x7E ~= ascii ? 1 : 0 }
    let scalars = character.unicodeScalars
    return isEmoji(scalars) ? 2 : scalars.reduce(0) { $0 + count(of: $1) }
  }

  /// Whether it is drawn as an emoji: a picture by itself, a flag, or what a selector, a skin or a
  /// joined picture makes into one.
  private static func isEmoji(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first?.properties, first.isEmoji else { return false }
    return first.isEmojiPresentation
      || scalars.dropFirst().contains { $0 == "\u{FE0F}" || $0.properties.isEmojiPresentation }
  }

  /// The columns of one scalar. What is ambiguous takes 1.
  private static func count(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator: 0
    // Vowels and finals of Hangul, which stand in the syllable that their initial has begun.
    case .otherLetter where 0x1160...0x11FF ~= scalar.value || 0xD7B0...0xD7FF ~= scalar.value: 0
    default: isWide(scalar) ? 2 : 1
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    var (low, high) = (0, wide.count)
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < scalar.value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(scalar.value)
  }
}

extension Columns {
  /// The text with its lines broken between words, each at most so many columns wide. A longer
  /// word stands alone; a line that fits stays as it is, and so does one that begins with four
  /// spaces, which is code.
  ///
  /// - Parameters:
  ///   - hanging: what stands before every line of a paragraph but its first.
  public static func wrap(_ text: String, to width: Int, hanging: String = "") -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        line.hasPrefix("    ") || count(of: line) <= width
          ? String(line) : wrap(line: line, to: width, hanging)
      }
      .joined(separator: "\n")
  }

  static func wrap(line: Substring, to width: Int, _ hanging: String) -> String {
    let margin = line.prefix { $0 == " " }
    var lines: [String] = []
    var current = String(margin)
    var used = margin.count
    // The blanks before the next word: several hold columns apart, and go where a line is broken.
    var gap = 0
    for word in line.dropFirst(margin.count).split(separator: " ", omittingEmptySubsequences: false)
    {
      let columns = count(of: word)
      if gap > 0, columns > 0, used + gap + columns > width {
        lines.append(current)
        current = margin + hanging
        (used, gap) = (count(of: current), 0)
      }
      if columns > 0 {
        current += String(repeating: " ", count: gap) + word
        (used, gap) = (used + gap + columns, 0)
      }
      gap += 1
    }
    return (lines + [current]).joined(separator: "\n")
  }
}
