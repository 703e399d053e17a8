/// One line of text on its way into Markdown.
///
/// Two kinds of things must not come alive. What a *parser* sees in the source is taken by a
/// backslash where every dialect knows it (the set that the original Markdown lists), else by a
/// numeric entity. What wikis search for in the *finished* text (mentions, issue numbers, addresses,
/// emoji names) survives both, as github/markup issue 1168 tells; there a zero-width space follows
/// the sign, as `&#8203;`.
struct MarkdownText {
  private let scalars: [Unicode.Scalar]
  private let inCell: Bool

  private static let zeroWidthSpace = "&#8203;"
  /// As long as an emoji's name may be; longer runs between colons, such as digests, are none.
  private static let longestEmojiName = 63

  /// The text must be one line without space at its ends.
  init(_ line: String, inCell: Bool) {
    scalars = Array(line.unicodeScalars)
    self.inCell = inCell
  }

  /// The Markdown source.
  var escaped: String {
    scalars.indices.reduce(into: "") { source, index in
      source += sign(at: index)
      if isSought(at: index) { source += MarkdownText.zeroWidthSpace }
    }
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  // MARK: What parsers see

  /// The sign at an index in a form that means only itself.
  private func sign(at index: Int) -> String {
    let sign = scalars[index]
    switch sign {
    case "\\": return inCell ? "&#92;" : "\\\\"
    case "`", "*", "]": return "\\\(sign)"
    case "<": return "&lt;"
    // Not `\[`, which mathematics begins with.
    case "[", "{", "|", "~", "^", "$": return entity(sign)
    case "_": return isInsideWord(index) ? "_" : "\\_"
    case "&": return scalar(index + 1).map { $0.isWord || $0 == "#" } == true ? "&amp;" : "&"
    case "=", "%": return isDoubled(index) || index == 0 ? entity(sign) : String(sign)
    case "+": return isDoubled(index) || index == 0 ? "\\+" : "+"
    case ":", "/", "?": return index == 0 ? entity(sign) : String(sign)
    case ">", "-": return index == 0 ? "\\\(sign)" : String(sign)
    case "#", "!": return index == 0 || index == scalars.count - 1 ? "\\\(sign)" : String(sign)
    case ".", ")": return endsListNumber(index) ? "\\\(sign)" : String(sign)
    default: return String(sign)
    }
  }

  private func entity(_ sign: Unicode.Scalar) -> String { "&#\(sign.value);" }

  private func isDoubled(_ index: Int) -> Bool {
    scalar(index - 1) == scalars[index] || scalar(index + 1) == scalars[index]
  }

  /// Whether an underscore joins two words, where no dialect takes it for emphasis.
  private func isInsideWord(_ index: Int) -> Bool {
    guard let before = scalar(index - 1), let after = scalar(index + 1) else { return false }
    return before.isWord && after.isWord && before != "_" && after != "_"
  }

  /// Whether `1.` or `1)` begins the line, as a list's first item does.
  private func endsListNumber(_ index: Int) -> Bool {
    (1...10).contains(index) && scalars[..<index].allSatisfy(\.isDigit)
      && (index + 1 == scalars.count || scalars[index + 1] == " ")
  }

  // MARK: What wikis look for in the finished text

  /// Whether with the sign at an index something begins that wikis turn into a link or a picture.
  private func isSought(at index: Int) -> Bool {
    guard let next = scalar(index + 1) else { return false }
    switch scalars[index] {
    case "@": return next != " "
    case "#": return next.isWord
    case "!", "?", "$", "&": return next.isDigit
    case "%", "~": return next.isWord || next == "\""
    case "[", "{": return next == "+" || next == "-"
    case ":": return beginsEmoji(index)
    case "/": return next == "/" && scalar(index + 2).map { $0 != " " } == true
    case "w", "W": return next == "." && isSpelled("ww", before: index)
    case "-":
      return next.isDigit && isSpelled("gh", before: index)
        && scalar(index - 3)?.isWord != true
    default: return false
    }
  }

  /// Whether a name between two colons begins at an index. Of digits alone there are only `:100:`
  /// and `:1234:`, so times and account ids stay as they are. The second colon may be the page's own,
  /// right behind the text: then it has to be a name that begins with no digit, as times do.
  private func beginsEmoji(_ index: Int) -> Bool {
    let name = scalars[(index + 1)...].prefix(MarkdownText.longestEmojiName)
      .prefix { $0.isWord || $0 == "+" || $0 == "-" }
    if name.endIndex == scalars.count { return name.first?.isDigit == false }
    let isName = (3...4).contains(name.count) || !name.allSatisfy(\.isDigit)
    return isName && scalar(name.endIndex) == ":"
  }

  private func isSpelled(_ word: String, before index: Int) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard index >= wanted.count else { return false }
    return zip(scalars[(index - wanted.count)..<index], wanted).allSatisfy { found, letter in
      found.properties.lowercaseMapping == String(letter)
    }
  }
}

extension Unicode.Scalar {
  /// 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) }

  /// A letter of ASCII, a digit or an underscore.
  var isWord: Bool {
    isDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_"
  }
}
