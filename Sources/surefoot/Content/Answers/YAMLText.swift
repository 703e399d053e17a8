/// Values as YAML text that reads back as what they are, in YAML 1.1 readers too.
enum YAMLText {
  /// A text as a scalar: plain if nobody can take it for something else, else in double quotes.
  static func scalar(_ text: String) -> String {
    isPlain(text) ? text : quoted(text)
  }

  /// Whether a text can stand without quotes, also inside brackets: words of letters, digits and
  /// harmless signs, a letter first, and none of the words that mean something.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), text.utf8.last != 0x20 else { return false }
    let signs = Set(" -./_".utf8)
    let harmless = text.utf8.allSatisfy { byte in
      isLetter(byte) || (0x30...0x39).contains(byte) || signs.contains(byte)
    }
    let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
    return harmless && !words.contains(text.lowercased())
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
  }

  /// A text in double quotes, with what does not print as an escape.
  static func quoted(_ text: String) -> String {
    var shown = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": shown += "\\\(scalar)"
      case "\n": shown += "\\n"
      case "\t": shown += "\\t"
      case "\r": shown += "\\r"
      default: shown += isPrintable(scalar) ? String(scalar) : escape(scalar)
      }
    }
    return shown + "\""
  }

  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      false
    default: true
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16)
    let (letter, width) = scalar.value > 0xffff ? ("U", 8) : ("u", 4)
    return "\\\(letter)\(String(repeating: "0", count: width - digits.utf8.count))\(digits)"
  }

  /// A text as comment lines of at most 96 columns, broken between words; the lines behind the
  /// first are indented by `hanging` more.
  static func comment(_ text: String, indent: String, hanging: String = "") -> [String] {
    var lines: [[String]] = [[]]
    var used = 0
    for word in text.split(whereSeparator: \.isWhitespace) {
      let shown = String(String.UnicodeScalarView(word.unicodeScalars.filter(isPrintable)))
      let width = shown.unicodeScalars.count + 1
      if used > 0, indent.utf8.count + 2 + hanging.utf8.count + used + width > 96 {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(shown)
      used += width
    }
    return lines.enumerated().map { number, words in
      "\(indent)# \(number == 0 ? "" : hanging)\(words.joined(separator: " "))"
    }
  }
}
