/// How many columns text takes on a terminal.
public enum Columns {
  /// The columns of a text without control characters.
  public static func count(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + count(of: $1) }
  }

  /// The columns of one character: 0, 1 or 2. What is ambiguous takes 1.
  package static func count(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    let properties = first.properties
    switch properties.generalCategory {
    case .control, .format, .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    let isEmoji =
      properties.isEmojiPresentation
      || properties.isEmoji && character.unicodeScalars.contains("\u{FE0F}")
    return isEmoji || isWide(first) ? 2 : 1
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    wide.contains { $0.contains(scalar.value) }
  }

  /// Blocks of wide and full-width characters.
  /// Source: Unicode Standard Annex 11, `EastAsianWidth.txt`, merged to whole blocks.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x20000...0x3FFFD,
  ]
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
    var isFresh = true
    for word in line.split(separator: " ") {
      let columns = count(of: word)
      if !isFresh, used + 1 + columns > width {
        lines.append(current)
        current = margin + hanging
        used = count(of: current)
        isFresh = true
      }
      current += isFresh ? String(word) : " \(word)"
      used += isFresh ? columns : columns + 1
      isFresh = false
    }
    return (lines + [current]).joined(separator: "\n")
  }
}
