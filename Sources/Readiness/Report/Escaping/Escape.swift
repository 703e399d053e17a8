/// Makes text from people safe for where it lands: one function for each destination.
///
/// The functions are pure and never fail. What people read (Markdown, HTML, terminal) first
/// passes `visible`, so that no reader is misled by what cannot be seen; what machines read (shell,
/// CSV, YAML) keeps its characters.
public enum Escape {}

extension Escape {
  /// The text with control characters and marks that turn the writing direction spelled out, as
  /// `<U+202E>`; `hidden` spells out everything else that has no shape, save joiners within emoji.
  ///
  /// Line breaks of every kind become `\n`; with tabs they are the only control characters left.
  static func visible(_ text: String, hidden: Bool = false) -> String {
    // Most text is plain: what can be seen as it is need not be looked at letter by letter.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) || $0 == 0x0A }) { return text }
    let scalars = Array(text.unicodeScalars)
    var shown = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if scalar == "\r", next == "\n" { continue }
      if scalar.isLineBreak {
        shown.append("\n")
      } else if scalar == "\t" {
        shown.append(scalar)
      } else if scalar.properties.generalCategory == .control || scalar.turnsDirection
        || hidden && scalar.isHidden && !isEmojiJoiner(at: index, in: scalars)
      {
        shown.append(contentsOf: spelled(scalar).unicodeScalars)
      } else {
        shown.append(scalar)
      }
    }
    return String(shown)
  }

  /// `visible` on one line: line breaks and tabs are spaces, none at the ends.
  static func line(_ text: String) -> String {
    let scalars = visible(text).unicodeScalars.map { $0 == "\n" || $0 == "\t" ? " " : $0 }
    let rest = scalars.drop { $0 == " " }
    guard let last = rest.lastIndex(where: { $0 != " " }) else { return "" }
    var line = String.UnicodeScalarView()
    line.append(contentsOf: rest[...last])
    return String(line)
  }

  /// The text with another form of each scalar. Never work on characters here: an apostrophe with
  /// an accent on it is one character, equal to no apostrophe, and yet closes a shell's quotes.
  static func scalars(of text: String, _ form: (Unicode.Scalar) -> String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += form($1) }
  }

  /// The scalar's number as `<U+202E>`.
  static func spelled(_ scalar: Unicode.Scalar) -> String {
    "<U+\(hexadecimal(scalar))>"
  }

  /// The scalar's number in capital hexadecimal digits, at least four.
  static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether a zero-width joiner stands between two emoji, where it belongs.
  private static func isEmojiJoiner(at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[index] == "\u{200D}", index > 0, index + 1 < scalars.count else { return false }
    let before = scalars[index - 1]
    return (before.isEmoji || before == "\u{FE0F}") && scalars[index + 1].isEmoji
  }
}

extension Unicode.Scalar {
  /// Ends a line: line feed, carriage return, line and paragraph separator.
  fileprivate var isLineBreak: Bool {
    self == "\n" || self == "\r" || self == "\u{2028}" || self == "\u{2029}"
  }

  /// Embeds, overrides or isolates a writing direction, and so can reorder what stands around it.
  fileprivate var turnsDirection: Bool {
    ("\u{202A}"..."\u{202E}").contains(self) || ("\u{2066}"..."\u{2069}").contains(self)
  }

  /// A format character: nothing is drawn for it, save for the signs that enclose Arabic numbers.
  fileprivate var isHidden: Bool {
    properties.generalCategory == .format && !("\u{600}"..."\u{605}").contains(self)
      && self != "\u{6DD}"
  }

  /// Drawn as an emoji by itself; digits and the like are not.
  fileprivate var isEmoji: Bool { value > 0xFF && properties.isEmoji }
}
